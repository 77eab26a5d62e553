import { adminer } from '../adapters/adminer.ts';
import { akhq } from '../adapters/akhq.ts';
import { datasette } from '../adapters/datasette.ts';
import { directus } from '../adapters/directus.ts';
import { jupyterlab } from '../adapters/jupyterlab.ts';
import { kafkaUi } from '../adapters/kafka-ui.ts';
import { marimo } from '../adapters/marimo.ts';
import { minio } from '../adapters/minio.ts';
import { pgadmin } from '../adapters/pgadmin.ts';
import { phpmyadmin } from '../adapters/phpmyadmin.ts';
import { redpandaConsole } from '../adapters/redpanda-console.ts';
import { restDocs } from '../adapters/rest-docs.ts';
import { s3Compatible } from '../adapters/s3-compatible.ts';
import { sqliteWeb } from '../adapters/sqlite-web.ts';
import { sqlpad } from '../adapters/sqlpad.ts';
import { trino } from '../adapters/trino.ts';
import type { Tool } from '../tool.ts';

/** Clients of databases, brokers and APIs, in order of precedence. */
export const DATABASES: readonly Tool[] = [
  kafkaUi,
  akhq,
  phpmyadmin,
  adminer,
  jupyterlab,
  sqlpad,
  pgadmin,
  redpandaConsole,
  minio,
  s3Compatible,
  trino,
  directus,
  marimo,
  sqliteWeb,
  datasette,
  restDocs,
];
