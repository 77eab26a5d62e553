/** Addresses of the tools in the demo data, as ingestion reached them, without a trailing slash. */
export interface ToolAddresses {
  readonly superset: string;
  readonly airflow2: string;
  readonly airflow3: string;
  readonly dagster: string;
  readonly prefect: string;
  readonly mlflow: string;
  readonly tableau: string;
}

export const TOOLS: ToolAddresses = {
  superset: 'http://127.0.0.1:28088',
  airflow2: 'http://127.0.0.1:28087',
  airflow3: 'http://127.0.0.1:28080',
  dagster: 'http://127.0.0.1:28081',
  prefect: 'http://127.0.0.1:28084',
  mlflow: 'http://127.0.0.1:28083',
  tableau: 'https://10ay.online.tableau.com',
};
