// npm run bench [-- --quick] [-- --write | -- --against COMMIT]
// Measures the built extension with the demo catalogue, prints a table and stores the raw samples. `--quick`: 5 rounds instead of 30.
// `--write`: replaces docs/figures.json and the table in docs/FIGURES.md. `--against`: measures only the time to the owner,
// in label and popup, and to the first paint of a wide table, alternating with the extension at that commit.
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { BUILDS } from '../build/built.ts';
import { BUDGETS, type BuiltPart, sizesOf } from '../build/sizes.ts';
import { startScene } from '../chromium/scene.ts';
import { measureAgainst } from './against.ts';
import { measurePageCost } from './page-cost.ts';
import { measurePopups, measureWide } from './popups.ts';
import { buildWithProbes } from './probes.ts';
import { measureQueryTables } from './query-tables.ts';
import { measureRecognising } from './recognising.ts';
import { type Machine, machine, printed, record, writeFigures } from './report.ts';
import { meets, type Part } from './samples.ts';
import { measureVisits } from './visits.ts';

// Not in the folder of the tests' reports, whose files are added up by name.
const RAW = 'test-results/bench';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});
const rounds = values.quick ? 5 : 30;

if (values.against === undefined) for (const mode of BUILDS) await build({ mode, logLevel: 'warn' });
const probed = await buildWithProbes();
const scene = await startScene({ extension: probed.folder });
const at: Machine = machine(scene.chromium.context.browser()?.version(), rounds);
const parts: Part[] = [];
try {
  await scene.invite();
  if (values.against === undefined) parts.push(...(await measureAll()));
  else parts.push(await measureAgainst(scene, values.against, rounds));
} finally {
  await scene.close();
  await probed.remove();
}

console.log(printed(parts, at));
await mkdir(RAW, { recursive: true });
await writeFile(`${RAW}/${values.against === undefined ? 'bench' : 'against'}.json`, record(parts, at));
if (values.write && values.against === undefined) {
  await writeFile('docs/figures.json', record(parts, at));
  execFileSync('npx', ['biome', 'format', '--write', 'docs/figures.json']);
  await writeFigures('docs/FIGURES.md', parts, at);
}
const missed = parts.flatMap(({ figures }) => figures.filter((figure) => !meets(figure)));
console.log(missed.length === 0 ? 'Every target is met.' : `Not met: ${missed.map(({ what }) => what).join('; ')}.`);

async function measureAll(): Promise<readonly Part[]> {
  const pageCost = await measurePageCost(scene, rounds, 'dist/chromium/src/content/label.js');
  return [
    ...(await measureVisits(scene, rounds)),
    await measurePopups(scene, rounds),
    await measureWide(scene, rounds),
    await measureQueryTables(scene, rounds),
    pageCost,
    await measureRecognising(scene, rounds),
    { title: 'Sizes, gzip', figures: BUILDS.flatMap(sizes) },
  ];
}

function sizes(browser: (typeof BUILDS)[number]): Part['figures'] {
  return Object.entries(sizesOf(browser)).map(([part, bytes]) => ({
    // Object.entries loses the type of the names.
    ...{ what: `${browser}: ${part}`, unit: 'kB', samples: [bytes / 1_000], target: BUDGETS[part as BuiltPart] },
  }));
}
