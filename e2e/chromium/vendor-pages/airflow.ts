import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const airflow: readonly VendorPages[] = [
  {
    ...{ tool: 'airflow', what: 'Astronomer', loads: true },
    shows: [
      ['https://cloud.astronomer.io/ck0abc123/dags/alpha_dag/grid?dag_run_id=run-alpha', ADA],
      ['https://cloud.astronomer.io/ck0abc123/dags/beta_dag/grid', GRACE],
    ],
    none: ['https://cloud.astronomer.io/ck0abc123/home'],
    other: 'https://cloud.astronomer.io/ck0xyz789/dags/alpha_dag/grid',
  },
];
