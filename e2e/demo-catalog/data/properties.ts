import type { Entity } from '../entities.ts';
import { idFor, referenceTo } from '../entities.ts';
import type { Json, JsonObject } from '../json.ts';
import { ada, dataPlatform, grace, owners } from './company.ts';
import { column, entity, inSchema, schema, service, tag } from './make.ts';

interface Property {
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  readonly description: string;
  readonly config?: Json;
  readonly value: Json;
}

/** One custom property of each type, with its value on one table. */
const PROPERTIES: readonly Property[] = [
  { name: 'costCentre', displayName: 'Cost centre', type: 'string', description: 'Who pays for it.', value: 'CC-1042 <b>EU</b>' },
  { name: 'retentionDays', displayName: 'Kept for (days)', type: 'integer', description: 'Then it is deleted.', value: 365 },
  { name: 'quality', displayName: 'Quality', type: 'number', description: 'Between 0 and 1.', value: 0.93 },
  {
    name: 'howToUse',
    displayName: 'How to use',
    type: 'markdown',
    description: '',
    value: '**Filter by day.** See [the wiki](https://wiki.example.test/use).',
  },
  { name: 'hotline', displayName: 'Hotline', type: 'email', description: 'When it is late.', value: 'late@larkspur.example' },
  {
    ...{ name: 'region', displayName: 'Region', type: 'enum', description: 'Where it may be read.', value: ['EU', 'UK'] },
    config: { multiSelect: true, values: ['EU', 'UK', 'US'] },
  },
  { name: 'goLive', displayName: 'Live since', type: 'date-cp', description: 'First load.', config: 'yyyy-MM-dd', value: '2024-02-01' },
  {
    ...{ name: 'nextAudit', displayName: 'Next audit', type: 'dateTime-cp', description: '', config: 'yyyy-MM-dd HH:mm:ss' },
    value: '2027-03-01 09:00:00',
  },
  { name: 'readyAt', displayName: 'Ready at', type: 'time-cp', description: 'Every day.', config: 'HH:mm:ss', value: '06:30:00' },
  { name: 'maxAge', displayName: 'Oldest row', type: 'duration', description: 'ISO 8601.', value: 'P23DT23H' },
  { name: 'sealedAt', displayName: 'Sealed at', type: 'timestamp', description: 'In milliseconds.', value: 1_795_540_426_133 },
  {
    ...{ name: 'freeze', displayName: 'Frozen', type: 'timeInterval', description: 'No changes then.' },
    value: { start: 1_795_540_426_133, end: 1_796_145_226_133 },
  },
  { name: 'example', displayName: 'Example', type: 'sqlQuery', description: 'To begin with.', value: 'select 1 from FEATURES_5000' },
  {
    name: 'steward',
    displayName: 'Steward',
    type: 'entityReference',
    description: 'Asks the questions.',
    config: ['user'],
    value: referenceTo(ada),
  },
  {
    ...{ name: 'readers', displayName: 'Readers', type: 'entityReferenceList', description: '', config: ['user', 'team'] },
    value: [referenceTo(grace), referenceTo(dataPlatform)],
  },
  {
    ...{ name: 'limits', displayName: 'Limits', type: 'table-cp', description: 'Per country.', config: { columns: ['country', 'limit'] } },
    value: {
      columns: ['country', 'limit'],
      rows: [
        { country: 'DE', limit: '10' },
        { country: 'FR', limit: '20' },
      ],
    },
  },
  {
    ...{ name: 'runbook', displayName: 'Runbook', type: 'hyperlink-cp', description: 'What to do.' },
    value: { url: 'https://wiki.example.test/runbook', displayText: 'Runbook' },
  },
];

/** The custom properties of tables, and of dashboards, which have one. */
export function propertyTypes(): readonly Entity[] {
  return [typeOf('table', PROPERTIES), typeOf('dashboard', PROPERTIES.slice(0, 1))];
}

function typeOf(name: string, properties: readonly Property[]): Entity {
  return entity('type', name, name, {
    ...{ displayName: name, category: 'entity', nameSpace: 'data', description: 'What an asset of this kind holds.', schema: '{}' },
    customProperties: properties.map(({ name: property, displayName, type, description, config }) => ({
      ...{
        name: property,
        displayName,
        description,
        propertyType: { id: idFor('type', type), type: 'type', name: type, fullyQualifiedName: type },
      },
      ...(config === undefined ? {} : { customPropertyConfig: { config } }),
    })),
  });
}

const WIDTH = 5_000;

/** A table of five thousand columns with a value for every custom property. */
export function featureTable(): readonly Entity[] {
  const prod = service('databaseService', 'snowflake_prod', 'Snowflake');
  const place = schema(prod, 'ANALYTICS', 'FEATURES', { schema: { ...owners(ada), description: 'What models learn from.' } });
  const extension: JsonObject = Object.fromEntries(PROPERTIES.map(({ name, value }) => [name, value]));
  return [
    place.schema,
    inSchema('table', place, 'FEATURES_5000', {
      ...{ ...owners(ada), description: 'Every number that anybody ever thought of.', extension },
      columns: Array.from({ length: WIDTH }, (_, at) =>
        column(`feature_${String(at).padStart(4, '0')}`, at % 4 === 0 ? 'VARCHAR' : 'DOUBLE', {
          ...(at % 3 === 0 ? { description: `Feature ${at}.` } : {}),
          ...(at % 4 === 0 ? { dataLength: 64 } : {}),
          ...(at % 100 === 7 ? { tags: [tag('PII.Sensitive')] } : {}),
        }),
      ),
    }),
  ];
}
