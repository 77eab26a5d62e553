import { ADA, CONSOLE, GROWTH, type VendorPages } from './vendor-pages.ts';

const BIGQUERY = `${CONSOLE}/bigquery?project=larkspur-prod`;

export const bigquery: readonly VendorPages[] = [
  {
    ...{ tool: 'bigquery', what: 'BigQuery' },
    shows: [
      [`${BIGQUERY}&ws=!1m5!1m4!4m3!1slarkspur-prod!2ssales!3scustomers`, ADA],
      // Two tabs: the last one, then the one that the rest of the address names as well.
      [`${BIGQUERY}&ws=!1m10!1m4!4m3!1slarkspur-prod!2sevents!3sevents_nested!1m4!4m3!1slarkspur-prod!2ssales!3sorders`, "Síle O'Connor"],
      [
        `${BIGQUERY}&p=larkspur-prod&d=events&t=events_nested&page=table&ws=!1m10!1m4!4m3!1slarkspur-prod!2sevents!3sevents_nested!1m4!4m3!1slarkspur-prod!2ssales!3sorders`,
        GROWTH,
      ],
    ],
    none: [`${BIGQUERY}&ws=!1m0`],
    other: `${CONSOLE}/bigquery?project=larkspur-prod&ws=!1m5!1m4!4m3!1slarkspur-test!2ssales!3scustomers`,
  },
];
