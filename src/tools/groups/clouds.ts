import { awsAthena } from '../adapters/aws-athena.ts';
import { awsDynamodb } from '../adapters/aws-dynamodb.ts';
import { awsGlue } from '../adapters/aws-glue.ts';
import { awsKinesis } from '../adapters/aws-kinesis.ts';
import { awsRedshift } from '../adapters/aws-redshift.ts';
import { awsS3 } from '../adapters/aws-s3.ts';
import { awsSagemaker } from '../adapters/aws-sagemaker.ts';
import { azureStorage } from '../adapters/azure-storage.ts';
import { bigquery } from '../adapters/bigquery.ts';
import { bigtable } from '../adapters/bigtable.ts';
import { clickhouse } from '../adapters/clickhouse.ts';
import { confluentCloud } from '../adapters/confluent-cloud.ts';
import { dataFactory } from '../adapters/data-factory.ts';
import { databricks } from '../adapters/databricks.ts';
import { googleCloudStorage } from '../adapters/google-cloud-storage.ts';
import { googleDrive } from '../adapters/google-drive.ts';
import { mongodbAtlas } from '../adapters/mongodb-atlas.ts';
import { oracleDatabaseActions } from '../adapters/oracle-database-actions.ts';
import { pubSub } from '../adapters/pub-sub.ts';
import { salesforce } from '../adapters/salesforce.ts';
import { serviceNow } from '../adapters/service-now.ts';
import { sharePoint } from '../adapters/share-point.ts';
import { snowsight } from '../adapters/snowsight.ts';
import { synapseStudio } from '../adapters/synapse-studio.ts';
import { vertexAi } from '../adapters/vertex-ai.ts';
import type { Tool } from '../tool.ts';

/** Consoles of clouds and warehouses, in order of precedence. */
export const CLOUDS: readonly Tool[] = [
  snowsight,
  bigquery,
  databricks,
  awsGlue,
  awsS3,
  awsAthena,
  awsRedshift,
  googleCloudStorage,
  pubSub,
  confluentCloud,
  dataFactory,
  awsKinesis,
  awsDynamodb,
  awsSagemaker,
  bigtable,
  vertexAi,
  azureStorage,
  synapseStudio,
  clickhouse,
  oracleDatabaseActions,
  salesforce,
  googleDrive,
  sharePoint,
  serviceNow,
  mongodbAtlas,
];
