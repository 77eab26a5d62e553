import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BuiltExtension } from '../build/extension.ts';
import { type Scene, startScene } from '../chromium/scene.ts';
import { paintsOfWide, pressToOwner } from './popups.ts';
import { labelProbe, plantProbes } from './probes.ts';
import type { Figure, Part } from './samples.ts';
import { OWNER, STATES, type State, visit } from './visits.ts';

/** Delay of each answer of the catalogue, in ms. */
const LATENCIES = [0, 150] as const;
/** Maximum ratio to the time at the earlier commit. */
const TARGET = 1.1;

/**
 * Measures the times from the label's script to the owner, from the click on the icon to the owner, and to the first paint of a wide
 * table, compared with the extension at another commit: alternately, so that both run on the same machine under the same load, with the
 * order changing each time. Throws if the commit does not exist.
 */
export async function measureAgainst(now: Scene, commit: string, rounds: number): Promise<Part> {
  const built = await buildAt(commit);
  const before = await startScene({ extension: built.folder });
  try {
    await before.invite();
    const [today, then] = [await taking(now), await taking(before)];
    const figures: Figure[] = [];
    for (const latency of LATENCIES)
      for (const state of STATES) {
        const pairs = await inTurn(
          rounds,
          () => today(state, latency),
          () => then(state, latency),
        );
        figures.push(...beside(commit, `${state}: script start to owner painted, ${latency} ms added latency`, pairs));
      }
    now.catalog.setLatency(0);
    before.catalog.setLatency(0);
    const presses = await inTurn(
      rounds,
      () => pressToOwner(now),
      () => pressToOwner(before),
    );
    figures.push(...beside(commit, 'popup: press to owner painted', presses));
    const wide = await inTurn(
      rounds,
      () => widePaint(now),
      () => widePaint(before),
    );
    figures.push(...beside(commit, '2,000 columns: answer to first paint of the card', wide));
    return { title: `Beside ${commit}`, figures };
  } finally {
    await before.close();
    await built.remove();
  }
}

type Pair = readonly [today: number, then: number];

async function inTurn(rounds: number, today: () => Promise<number>, then: () => Promise<number>): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) pairs.push([await today(), await then()]);
    else {
      const earlier = await then();
      pairs.push([await today(), earlier]);
    }
  }
  return pairs;
}

const beside = (commit: string, name: string, pairs: readonly Pair[]): readonly Figure[] => [
  { what: name, unit: 'ms', samples: pairs.map(([taken]) => taken) },
  { what: `${name}, at ${commit}`, unit: 'ms', samples: pairs.map(([, taken]) => taken) },
  { what: `${name}, over ${commit}`, unit: '×', samples: pairs.map(([one, other]) => one / other), target: TARGET },
];

async function widePaint(scene: Scene): Promise<number> {
  const [painted = Number.NaN] = await paintsOfWide(scene, 1);
  return painted;
}

/** Returns a function that measures one visit, after one visit that is not counted. */
async function taking(scene: Scene): Promise<(state: State, latency: number) => Promise<number>> {
  await scene.chromium.context.addInitScript(labelProbe(OWNER));
  const page = await scene.visit('/');
  const token = await scene.catalog.token('user', { user: 'admin' });
  await visit(scene, page, 'asleep', token);
  return async (state, latency) => {
    scene.catalog.setLatency(latency);
    return (await visit(scene, page, state, token)).scriptToPainted;
  };
}

/** The extension built from a commit's sources, with today's packages. */
async function buildAt(commit: string): Promise<BuiltExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-before-'));
  execFileSync('git', ['archive', '--format=tar', `--output=${folder}/sources.tar`, commit]);
  execFileSync('tar', ['-xf', 'sources.tar'], { cwd: folder });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('npx', ['vite', 'build', '--mode', 'e2e-chromium', '--logLevel', 'error'], { cwd: folder });
  await plantProbes(join(folder, 'dist/e2e-chromium'));
  return { folder: join(folder, 'dist/e2e-chromium'), remove: () => rm(folder, { recursive: true }) };
}
