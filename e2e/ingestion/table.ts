import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from '../../src/tools/index.ts';
import { fqnOf } from '../demo-catalog/entities.ts';
import { textIn } from '../demo-catalog/json.ts';
import type { Crossed, Found } from './crossing.ts';

const HEAD = `# What ingestion stores, and what finds it

Made by \`npm run ingestion:table\`; do not edit. Each connector of OpenMetadata's package \`openmetadata-ingestion\` was run on answers of its tool, without a
server, in two releases of the package; what it sent to the catalog was stored as the server stores it, in the demo catalog of the same release; and
the page on which a person sees that asset, a row of the tool's own table of recorded addresses, was looked up there.
\`npm run test:ingestion\` runs the connectors again and fails when one writes something else.

- **Stored**: the asset's name, its address (\`sourceUrl\`) and, below the service, its full name. A dash: the connector writes none.
- **In**: the releases of the package that write exactly this.
- **Found by**: the surest way that finds it. *Sure*: the label shows the owner. *Likely*: it asks first which service the site shows; *then sure*
  says what comes after the answer. *Offered*: one of a list to choose from.

`;

/** The outcome of one release of the package. */
export interface Run {
  readonly version: string;
  readonly crossed: readonly Crossed[];
}

/** The whole text of docs/INGESTION.md. */
export function ingestionTable(runs: readonly Run[]): string {
  const rows = new Map<string, string[]>();
  for (const { version, crossed } of runs) for (const one of crossed) rows.set(rowOf(one), [...(rows.get(rowOf(one)) ?? []), version]);
  const lines = [...rows].map(([row, versions]) => row.replace('RELEASES', versions.join(', ')));
  return `${HEAD}${['| tool | page | kind | stored | in | found by |', '| --- | --- | --- | --- | --- | --- |', ...lines.toSorted(byTool)].join('\n')}\n${notRun(runs)}${withRealTools()}`;
}

/** The titles of the tests in which a connector reads the real tool. */
function withRealTools(): string {
  const folder = join(import.meta.dirname, 'real-tools');
  const texts = readdirSync(folder)
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const titles = texts.flatMap((text) => [...text.matchAll(/^test\('(.+)', async/gm)].map(([, title]) => `- ${title}.`));
  return `${REAL}${titles.join('\n')}\n`;
}

const REAL = `
## With the real tool

\`npm run test:ingestion -- --all\` also lets the complete connector read the real tool; what it sends is in the demo catalog, and the built
extension opens the tool's pages in Chromium. Each of these is a test, in which every asset has an owner of its own and the label has to name it:

`;

/** Types of service that a tool shows and no connector was run for. */
function notRun(runs: readonly Run[]): string {
  const run = new Set(runs.flatMap(({ crossed }) => crossed).map(({ written }) => written.type));
  const types = [...new Set(TOOLS.flatMap(({ serviceTypes }) => serviceTypes))].filter((type) => !run.has(type)).sort();
  return `\nNot run, though a tool shows them: ${types.join(', ')}. Most of their connectors write no address, or are not in the package.\n`;
}

const byTool = (one: string, other: string): number => one.toLowerCase().localeCompare(other.toLowerCase(), 'en');

function rowOf({ written, stored, row, found }: Crossed): string {
  const { connector, type, kind, page, request } = written;
  const cells = [
    `${type}${connector.includes('_') ? ` (${connector.replaceAll('_', ' ')})` : ''}`,
    `${row ? row.what : 'not recorded'}: \`${page}\``,
    kind,
    [request.name, request.sourceUrl, fqnOf(stored).replace(/^service\./, '')]
      .map((told) => (told ? `\`${textIn(told)}\`` : '–'))
      .join('<br>'),
    'RELEASES',
    found ? wordsFor(found.unknown, found.confirmed) : 'no reference of the page is of this kind',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function wordsFor(unknown: Found, confirmed: Found): string {
  const before = words(unknown);
  if (unknown.how === confirmed.how && unknown.rung === confirmed.rung) return before;
  return `${before}; then ${unknown.rung === confirmed.rung ? confirmed.how : words(confirmed)}`;
}

const words = ({ how, rung }: Found): string => (how === 'not found' ? how : `${WAYS[rung] ?? rung}: ${how}`);

const WAYS: Readonly<Record<string, string>> = {
  'source-url': 'address',
  'tool-id': 'id',
  'qualified-name': 'full name',
  'other-host': 'address at another host',
};
