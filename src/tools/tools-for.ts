import type { Rule, ShownSite } from '../settings/schema.ts';
import type { Tool } from './tool.ts';

/** A part of the tools that the worker loads by itself, with the ids of its tools in order of precedence. */
interface ToolGroup {
  readonly ids: readonly string[];
  load(): Promise<readonly Tool[]>;
}

/** The tools in groups of about the same size. Tools that share a vendor's host stand in the same group. */
export const GROUPS: readonly ToolGroup[] = [
  {
    ids: [
      'snowsight',
      'bigquery',
      'databricks',
      'aws-glue',
      'aws-s3',
      'aws-athena',
      'aws-redshift',
      'google-cloud-storage',
      'pub-sub',
      'confluent-cloud',
      'data-factory',
      'aws-kinesis',
      'aws-dynamodb',
      'aws-sagemaker',
      'bigtable',
      'vertex-ai',
      'azure-storage',
      'synapse-studio',
      'clickhouse',
      'oracle-database-actions',
      'salesforce',
      'google-drive',
      'share-point',
      'service-now',
      'mongodb-atlas',
    ],
    load: async () => (await import('./groups/clouds.ts')).CLOUDS,
  },
  {
    ids: [
      'superset',
      'power-bi',
      'tableau',
      'kibana',
      'opensearch-dashboards',
      'looker',
      'metabase',
      'redash',
      'mode',
      'quicksight',
      'sigma',
      'qlik',
      'hex',
      'lightdash',
      'grafana',
      'reporting-services',
      'domo',
      'microstrategy',
      'omni',
      'thoughtspot',
    ],
    load: async () => (await import('./groups/dashboards.ts')).DASHBOARDS,
  },
  {
    ids: [
      'dbt-cloud',
      'prefect',
      'airbyte',
      'fivetran',
      'github',
      'gitlab',
      'dbt-docs',
      'airflow',
      'mlflow',
      'dagster',
      'flink',
      'nifi',
      'spline',
      'kafka-connect-ui',
      'control-center',
      'elementary',
      'great-expectations',
      'kedro-viz',
      'sqlmesh',
      'recce',
      'spark',
      'mage-ai',
    ],
    load: async () => (await import('./groups/pipelines.ts')).PIPELINES,
  },
  {
    ids: [
      'kafka-ui',
      'akhq',
      'phpmyadmin',
      'adminer',
      'jupyterlab',
      'sqlpad',
      'pgadmin',
      'redpanda-console',
      'minio',
      's3-compatible',
      'trino',
      'directus',
      'marimo',
      'sqlite-web',
      'datasette',
      'rest-docs',
    ],
    load: async () => (await import('./groups/databases.ts')).DATABASES,
  },
];

/**
 * The tools that may recognize an address, so that the worker need not load the others: those in the group of the site's tool, and those of
 * the user's rules. If no shipped tool was chosen for the site, all.
 */
export async function toolsFor(
  url: URL,
  { sites, rules }: { readonly sites: readonly ShownSite[]; readonly rules: readonly Rule[] },
): Promise<readonly Tool[]> {
  const chosen = sites.find(({ origin }) => origin === url.origin)?.tool;
  const group = GROUPS.find(({ ids }) => chosen !== undefined && ids.includes(chosen));
  const [shipped, ruled] = await Promise.all([
    group ? group.load() : Promise.all(GROUPS.map(({ load }) => load())).then((groups) => groups.flat()),
    rules.length > 0 ? import('./rules/tool-from-rule.ts').then(({ toolsOfRules }) => toolsOfRules(rules)) : [],
  ]);
  return [...shipped, ...ruled];
}
