import type { Entity } from '../entities.ts';
import { quoted, referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { ada, dataPlatform, finance, grace, growth, inDomain, mei, owners, sales, sile, warehouse } from './company.ts';
import { asset, column, entity, named, service, tag, term } from './make.ts';

/** Topics, buckets, models, search indexes, APIs, metrics and files: assets other than tables, dashboards and pipelines. */

/** Kafka and its topics. */
export function streams(): readonly Entity[] {
  const kafka = service('messagingService', 'kafka_prod', 'Kafka');
  const orders = asset('topic', kafka, 'orders.v1', {
    ...{
      ...owners(dataPlatform),
      ...inDomain(sales),
      partitions: 12,
      description: 'Every order, as it happens.',
      tags: [tag('Tier.Tier1')],
    },
    ...{ retentionTime: 604_800_000, replicationFactor: 3, cleanupPolicies: ['delete'] },
  });
  const field = fieldsOf(String(orders.body.fullyQualifiedName));
  const schemaFields = [
    field('Order', 'RECORD', 'One order.', [
      field('id', 'LONG', 'Its number.'),
      field('email', 'STRING', 'Where the receipt goes.', [], [tag('PII.Sensitive')]),
      field('lines', 'ARRAY', 'What was bought.', [
        field('sku', 'STRING', ''),
        field('amount', 'DOUBLE', 'Net.', [], [term('Business.Revenue')]),
      ]),
    ]),
  ];
  const schemaText = '{"type":"record","name":"Order","fields":[{"name":"id","type":"long"}]}';
  return [
    kafka,
    { ...orders, body: { ...orders.body, messageSchema: { schemaType: 'Avro', schemaText, schemaFields } } },
    asset('topic', kafka, 'returns', { ...owners(growth), partitions: 3 }),
  ];
}

/** Fields of messages, APIs and search indexes have the same form. */
function fieldsOf(parent: string) {
  return (
    name: string,
    dataType: string,
    description: string,
    children: readonly JsonObject[] = [],
    tags: readonly JsonObject[] = [],
  ): JsonObject => ({
    ...{ name, dataType, dataTypeDisplay: dataType.toLowerCase(), fullyQualifiedName: `${parent}.${quoted(name)}`, tags },
    ...(description ? { description } : {}),
    ...(children.length > 0 ? { children } : {}),
  });
}

/** Containers in an S3 lake, and a search index of Elasticsearch. */
export function stores(): readonly Entity[] {
  const lake = service('storageService', 's3_lake', 'S3');
  const search = service('searchService', 'elastic_shop', 'ElasticSearch');
  const root = asset('container', lake, 'larkspur-raw', {
    ...{
      ...owners(dataPlatform),
      description: 'As it came.',
      prefix: '/',
      numberOfObjects: 12_044,
      size: 8_123_456_789,
      fullPath: 's3://larkspur-raw',
    },
    sourceUrl: 'https://s3.console.aws.amazon.com/s3/buckets/larkspur-raw?region=eu-central-1&tab=objects',
  });
  const inner = entity('container', `${root.body.fullyQualifiedName}.orders`, 'orders', {
    ...{ ...owners(dataPlatform), ...inDomain(sales), service: root.body.service, serviceType: 'S3', parent: referenceTo(root) },
    ...{ description: 'One file a day.', prefix: '/orders', fileFormats: ['parquet'], numberOfObjects: 365, size: 123_456_789 },
    fullPath: 's3://larkspur-raw/orders',
    dataModel: {
      isPartitioned: true,
      columns: named(
        [column('id', 'BIGINT'), column('email', 'VARCHAR', { dataLength: 255, tags: [tag('PII.Sensitive')] })],
        's3_lake.larkspur-raw.orders',
      ),
    },
  });
  const field = fieldsOf('elastic_shop.books');
  return [
    ...[lake, search, { ...root, body: { ...root.body, children: [referenceTo(inner)] } }, inner],
    asset('searchIndex', search, 'books', {
      ...{
        ...owners(growth),
        description: 'What the search box of the shop asks.',
        searchIndexSettings: { number_of_shards: 2 },
        indexType: 'Index',
      },
      fields: [
        field('title', 'TEXT', 'As printed.', [field('raw', 'KEYWORD', '')]),
        field('isbn', 'KEYWORD', 'Thirteen digits.'),
        field('reviews', 'NESTED', '', [field('author', 'KEYWORD', '', [], [tag('PII.Sensitive')])]),
      ],
    }),
  ];
}

/** A model, with the source table of one of its features. */
export function models(source: Entity, dashboard: Entity): readonly Entity[] {
  const mlflow = service('mlmodelService', 'mlflow', 'Mlflow');
  const feature = (name: string, dataType: string, description: string, more: JsonObject = {}) => ({
    ...{ name, dataType, description, fullyQualifiedName: `mlflow.churn.${name}`, ...more },
  });
  return [
    mlflow,
    asset('mlmodel', mlflow, 'churn', {
      ...{
        ...owners(ada),
        algorithm: 'gbdt',
        target: 'left_within_90_days',
        description: 'Who is about to leave.',
        dashboard: referenceTo(dashboard),
      },
      sourceUrl: 'https://mlflow.larkspur.example/#/models/churn',
      mlFeatures: [
        feature('orders_last_year', 'numerical', 'How many.', {
          featureSources: [
            {
              name: 'ID',
              dataType: 'integer',
              fullyQualifiedName: `${source.body.fullyQualifiedName}.ID`,
              dataSource: referenceTo(source),
            },
          ],
          featureAlgorithm: 'count',
        }),
        feature('country', 'categorical', 'Where to.', { tags: [tag('PII.Sensitive')] }),
      ],
      mlHyperParameters: [
        { name: 'depth', value: '6', description: 'Of the trees.' },
        { name: 'rate', value: '0.05' },
      ],
      mlStore: { storage: 's3://larkspur-models/churn', imageRepository: 'registry.larkspur.example/churn' },
      server: 'https://churn.larkspur.example/score',
    }),
  ];
}

/** A REST API with its endpoints. */
export function interfaces(): readonly Entity[] {
  const api = service('apiService', 'shop_api', 'Rest');
  const collection = asset('apiCollection', api, 'orders', {
    ...{
      ...owners(dataPlatform),
      ...inDomain(sales),
      description: 'Orders, for partners.',
      endpointURL: 'https://api.larkspur.example/docs#orders',
    },
  });
  const asked = fieldsOf('shop_api.orders.getOrder.requestSchema');
  const answered = fieldsOf('shop_api.orders.getOrder.responseSchema');
  const endpoint = entity('apiEndpoint', 'shop_api.orders.getOrder', 'getOrder', {
    ...{ ...owners(grace), displayName: 'Get one order', description: 'By its number.', requestMethod: 'GET', service: api.body.service },
    ...{ endpointURL: 'https://api.larkspur.example/docs#orders/getOrder', serviceType: 'Rest', apiCollection: referenceTo(collection) },
    service: referenceTo(api),
    requestSchema: { schemaType: 'JSON', schemaFields: [asked('id', 'LONG', 'Number of the order.')] },
    responseSchema: {
      schemaType: 'JSON',
      schemaFields: [answered('id', 'LONG', ''), answered('email', 'STRING', 'Of the buyer.', [], [tag('PII.Sensitive')])],
    },
    tags: [tag('Tier.Tier3')],
  });
  return [api, { ...collection, body: { ...collection.body, apiEndpoints: [referenceTo(endpoint)] } }, endpoint];
}

/** Metrics, of which one is computed from the invoices. */
export function metrics(invoices: Entity): readonly Entity[] {
  const metric = (name: string, displayName: string, more: JsonObject) => entity('metric', name, name, { displayName, ...more });
  const orders = metric('orders_per_day', 'Orders per day', {
    ...{
      ...owners(finance),
      description: 'All that were paid.',
      metricType: 'COUNT',
      granularity: 'DAY',
      unitOfMeasurement: 'TRANSACTIONS',
    },
    metricExpression: { language: 'SQL', code: 'select count(*) from ANALYTICS.PUBLIC.ORDERS group by date(CREATED_AT)' },
  });
  return [
    orders,
    metric('net_revenue', 'Net revenue', {
      ...{ ...owners(finance), ...inDomain(sales), description: 'Net of returns and of tax.', metricType: 'SUM', granularity: 'MONTH' },
      ...{
        unitOfMeasurement: 'OTHER',
        customUnitOfMeasurement: 'Euro',
        reviewers: [referenceTo(mei)],
        relatedMetrics: [referenceTo(orders)],
      },
      metricExpression: { language: 'SQL', code: 'select sum(AMOUNT) from ANALYTICS.FINANCE.INVOICES' },
      tags: [tag('Tier.Tier1'), term('Business.Revenue')],
      dimensions: [
        { name: 'country', type: 'CATEGORICAL', description: 'Where to.' },
        { name: 'month', type: 'TIME', expression: "date_trunc('month', PAID_AT)" },
      ],
      measures: [{ name: 'amount', aggregation: 'SUM', description: 'Net.' }],
      assets: [referenceTo(invoices)],
      filters: [{ where: "STATUS = 'PAID'" }],
    }),
  ];
}

/** Google Drive: directories, files, spreadsheets and worksheets. */
export function drives(): readonly Entity[] {
  const drive = service('driveService', 'google_drive', 'GoogleDrive');
  const folder = asset('directory', drive, 'Finance', {
    ...{ ...owners(finance), description: 'Sheets that everybody asks for.', directoryType: 'Folder', path: '/Finance', numberOfFiles: 2 },
    ...{ numberOfSubDirectories: 0, isShared: true, sourceUrl: 'https://drive.google.com/drive/folders/1aFinance' },
  });
  const inFolder = (kind: 'file' | 'spreadsheet', name: string, more: JsonObject) =>
    entity(kind, `${folder.body.fullyQualifiedName}.${quoted(name)}`, name, {
      ...{ service: folder.body.service, serviceType: folder.body.serviceType, directory: referenceTo(folder), ...more },
    });
  const file = inFolder('file', 'price-list.pdf', {
    ...{ ...owners(sile), description: 'As printed.', fileType: 'PDF', mimeType: 'application/pdf', fileExtension: 'pdf', size: 482_133 },
    ...{ path: '/Finance/price-list.pdf', isShared: true, webViewLink: 'https://drive.google.com/file/d/1aPrices/view' },
    sourceUrl: 'https://drive.google.com/file/d/1aPrices/view',
  });
  const sheet = inFolder('spreadsheet', '1aPlanned', {
    ...{ ...owners(mei), ...inDomain(warehouse), displayName: 'Planned stock', description: 'Typed by hand.', size: 91_200 },
    ...{ mimeType: 'application/vnd.google-apps.spreadsheet', path: '/Finance/Planned stock' },
    sourceUrl: 'https://docs.google.com/spreadsheets/d/1aPlanned/edit',
  });
  const fqn = `google_drive.Finance.1aPlanned.0`;
  const worksheet = entity('worksheet', fqn, '0', {
    ...{ ...owners(mei), displayName: 'March', spreadsheet: referenceTo(sheet), service: folder.body.service, serviceType: 'GoogleDrive' },
    ...{ worksheetId: '0', index: 0, rowCount: 400, columnCount: 2, isHidden: false, description: 'One line a book.' },
    columns: named([column('isbn', 'STRING', { description: 'Thirteen digits.' }), column('planned', 'INT')], fqn),
    sourceUrl: 'https://docs.google.com/spreadsheets/d/1aPlanned/edit#gid=0',
  });
  return [
    drive,
    { ...folder, body: { ...folder.body, children: [referenceTo(file), referenceTo(sheet)] } },
    ...[file, { ...sheet, body: { ...sheet.body, worksheets: [referenceTo(worksheet)] } }, worksheet],
  ];
}
