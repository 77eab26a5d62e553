import { ADA, AWS, type VendorPages } from './vendor-pages.ts';

const GLUE = `${AWS}/glue/home?region=eu-central-1`;

export const awsGlue: readonly VendorPages[] = [
  {
    ...{ tool: 'aws-glue', what: 'AWS Glue' },
    shows: [[`${GLUE}#/v2/data-catalog/tables/view/web_orders?database=sales&catalogId=123456789012&versionId=3`, ADA]],
    offers: [`${GLUE}#/v2/etl-configuration/workflows/view/nightly`],
    none: [`${GLUE}#/v2/data-catalog/tables`],
    other: `${GLUE}#/v2/data-catalog/tables/view/web_orders?database=sales&catalogId=999999999999`,
  },
];
