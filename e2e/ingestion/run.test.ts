import { expect, test } from 'vitest';
import { written } from './python.ts';
import { RUNS } from './versions.ts';

/** Installing a release and its libraries takes its time where no earlier run has done so. ms */
const INSTALL = 600_000;

test.each(RUNS)('the connectors of openmetadata-ingestion $version write what is recorded', { timeout: INSTALL }, async ({ version }) => {
  await expect(`${JSON.stringify(await written(version), null, 2)}\n`).toMatchFileSnapshot(`written/${version}.json`);
});
