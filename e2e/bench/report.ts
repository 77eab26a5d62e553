import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { type Figure, meets, type Part, quantile, valueFor } from './samples.ts';

/** The machine of a run: figures of two machines, or of one machine busy and idle, cannot be compared. */
export interface Machine {
  readonly day: string;
  readonly rounds: number;
  readonly chromium: string;
  readonly node: string;
  readonly cores: number;
  /** Tasks waiting for a core before the run, as a mean over one minute. A load above the number of cores makes every time longer. */
  readonly load: number;
}

/** Describes this machine; `rounds` is the number of rounds of the run. */
export function machine(chromium: string | undefined, rounds: number): Machine {
  const [load = 0] = loadavg();
  return {
    day: new Date().toISOString().slice(0, 10),
    rounds,
    chromium: chromium ?? 'unknown',
    node: process.versions.node,
    cores: availableParallelism(),
    load: Math.round(load * 10) / 10,
  };
}

/** The whole table for a terminal. */
export function printed(parts: readonly Part[], at: Machine): string {
  const rows = parts.flatMap(({ title, figures }) => [`\n${title}`, ...figures.map((figure) => `  ${lineOf(figure)}`)]);
  return [wordsOf(at), ...rows, ''].join('\n');
}

function lineOf(figure: Figure): string {
  const { what, samples, target, note } = figure;
  const wanted = target === undefined ? '' : `  target ≤ ${target}: ${meets(figure) ? 'met' : 'NOT MET'}`;
  return `${what.padEnd(72)} ${shown(figure).padStart(12)}  ${spread(figure).padEnd(34)}${wanted}${note === undefined ? '' : ` (${note})`}${samples.length === 1 ? '' : `  n = ${samples.length}`}`;
}

const shown = (figure: Figure): string => withUnit(valueFor(figure), figure);

const withUnit = (value: number, { unit }: Figure): string => (unit === 'requests' ? number(value) : `${number(value)} ${unit}`);

function spread({ samples }: Figure): string {
  return samples.length < 2 ? '' : `quartiles ${number(quantile(samples, 0.25))} to ${number(quantile(samples, 0.75))}`;
}

function number(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

const wordsOf = ({ day, rounds, chromium, node, cores, load }: Machine): string =>
  `${day}, ${rounds} rounds, Chromium ${chromium} headless, Node ${node}, ${cores} cores, load ${load} at the start${load > cores ? ': more than there are cores, which makes every time longer' : ''}.`;

/** Everything including the raw samples, as JSON. */
export function record(parts: readonly Part[], at: Machine): string {
  const figures = parts.flatMap(({ title, figures: all }) =>
    all.map((figure) => JSON.stringify({ part: title, ...figure, samples: figure.samples.map(rounded), value: rounded(valueFor(figure)) })),
  );
  return `{"machine":${JSON.stringify(at)},\n"figures":[\n${figures.join(',\n')}\n]}\n`;
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const START = '<!-- figures -->';
const END = '<!-- /figures -->';

/** Replaces the short table between the two marks of docs/FIGURES.md. Throws if the marks are missing. */
export async function writeFigures(path: string, parts: readonly Part[], at: Machine): Promise<void> {
  const text = await readFile(path, 'utf8');
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${path} has no place for the figures`);
  const table = shortTable(parts, at);
  await writeFile(path, `${text.slice(0, from)}${START}\n${table}\n${text.slice(to)}`);
}

/** The figures of the short table, by titles of parts and prefixes of names. */
const SHORT: readonly (readonly [part: string, what: string, words: string])[] = [
  [
    'Label, 150',
    'worker awake: script start to owner painted, over',
    'label: from script to owner, over a bare fetch of the same bytes; 150 ms latency',
  ],
  ['Label, 150', 'worker awake: script start to owner painted', 'label: from script to owner, 150 ms latency'],
  ['Label, 150', 'worker asleep: script start to owner painted', 'label: from script to owner, 150 ms latency, worker asleep'],
  ['Label, 0', 'worker awake: script start to owner painted', 'label: from script to owner, no latency'],
  ['Label, 150', 'worker awake, answer remembered: script start', 'label: from script to owner, answer remembered'],
  ['Label, 150', 'worker awake: requests until', 'requests until the owner'],
  ['Popup', 'open to owner painted, 0', 'popup: from opening to the owner, no latency'],
  ['Popup', 'of which before', 'popup: from opening to its first script, no latency'],
  ['A table', 'answer to first paint', '2,000 columns: first paint of the card'],
  ['A table', 'key in', '2,000 columns: a keystroke in the filter'],
  ['Recognising', 'one address, all tools, 99th percentile, Chromium', 'recognising an address, 99th percentile, Chromium'],
  ['Recognising', 'one address, all tools, 99th percentile, Firefox', 'recognising an address, 99th percentile, Firefox'],
  ['What a page', 'site switched on: main thread in the label', 'main thread of a page with the label, in its script'],
  ['What a page', 'site not switched on: main thread in scripts', 'main thread of a page on a site not switched on'],
  ['Sizes', 'chromium: label', 'script in a page with the label, gzip'],
];

function shortTable(parts: readonly Part[], at: Machine): string {
  const rows = SHORT.map(([part, what, words]) => {
    const found = parts
      .filter(({ title }) => title.startsWith(part))
      .flatMap(({ figures }) => figures.filter((one) => one.what.startsWith(what)));
    const [figure] = found;
    if (!figure) throw new Error(`nothing was measured of: ${words}`);
    const { samples, target, by } = figure;
    const middle = samples.length < 2 || by ? '' : `${number(quantile(samples, 0.25))} to ${number(quantile(samples, 0.75))}`;
    const wanted = target === undefined ? '' : `${withUnit(target, figure)}${meets(figure) ? '' : ' (missed)'}`;
    return `| ${words} | ${shown(figure)} | ${middle} | ${wanted} |`;
  });
  return [
    `Measured ${wordsOf(at)} Medians unless noted; raw samples and`,
    'all other measurements: [figures.json](figures.json). "Owner" means that the owner is painted: the second frame after the',
    'name was added to the page, which adds 17 to 33 ms. The page cost is CPU time.',
    '',
    '| | value | quartiles | at most |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
