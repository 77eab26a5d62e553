// Writes docs/TOOLS.md: what each tool's own code and its table of addresses say.
import 'urlpattern-polyfill';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VENDOR_PAGES } from '../e2e/chromium/vendor-pages/index.ts';
import type { AssetRef } from '../src/model/reference.ts';
import { TOOLS } from '../src/tools/index.ts';
import { pageOf, type Recorded } from '../src/tools/recorded.ts';
import type { Tool } from '../src/tools/tool.ts';
import { formsOf, wordsOf } from './tool-forms.ts';

const root = join(import.meta.dirname, '..');

const HEAD = `# Tools

Made from the code by \`scripts/tools-table.ts\`; do not edit. Each tool's addresses are in \`src/tools/adapters/\`, in the file that ends in \`.recorded.ts\`.

- **Shows**: kinds of asset that its pages show, and how they are looked up in the catalog, most certain first. *Address*: the one that ingestion stored.
  *Id*: the tool's own number or name of the asset, which ingestion uses as its name. *Full name*: database, schema, table. *Name*: never claimed,
  only offered. *Unverified*: this form of address was seen neither on a real page nor in the tool's code or its vendor's documentation.
- **Hosts**: where the vendor hosts it. Elsewhere, Placard recognizes it by marks in its pages when you open the popup, or you choose it.
- **Tenant**: whether the address distinguishes customers, or instances, on one host.
- **Reads**: the only texts of a page that are ever read, apart from its address.
- **Tested**: in a browser on the *real tool*, or on a *stand-in* page under the vendor's host; or by *addresses* only.

| tool | shows | hosts | marks | tenant | reads | tested |
| --- | --- | --- | --- | --- | --- | --- |
`;

const TAIL = `
## Left out

A rule (\`docs/RULES.md\`) can add most of these; selection and search work on every page.

- Hue, CloudBeaver, Confluence, Notion, Slack, Looker Studio: no tool of their own yet.
- Fabric's lakehouses and warehouses: no connector gives their addresses.
- Metabase: questions that are only in the hash, and the lists of fields below a table's reference.
- Sigma: a workbook whose title changed since ingestion, or whose address has none. The id in the address is not the catalog's.
- Tableau: a view never gives its workbook, whose number its address lacks; what is below a workbook is in the catalog's card of it.
- QuickSight: addresses without an account. They are asked about each time, since nothing tells two accounts apart.
- Kibana in Elastic Cloud, Datasette Cloud: by addresses only, as the table says.
`;

const FORMS = `## Forms

Every form of address that the tests hold, by what it shows, and where it is from. The addresses themselves are in \`src/tools/adapters/\`.

`;

/** The whole text of docs/TOOLS.md. */
export async function toolsTable(): Promise<string> {
  const real = testedTools();
  const tools = await Promise.all(
    TOOLS.toSorted((one, other) => one.name.localeCompare(other.name, 'en')).map(async (tool) => ({
      tool,
      recorded: await recordedOf(tool),
    })),
  );
  const rows = tools.map(({ tool, recorded }) => row(tool, recorded, real));
  const forms = tools.map(({ tool, recorded }) => formsOf(tool, recorded));
  return `${HEAD}${rows.join('\n')}\n${TAIL}\n${FORMS}${forms.join('\n')}`;
}

function row(tool: Tool, recorded: readonly Recorded[], real: ReadonlySet<string>): string {
  const cells = [
    tool.name,
    shown(tool, recorded),
    tool.hosts.map((host) => `\`${host.replace(/^https:\/\/|\/\*$/g, '')}\``).join(', ') || 'your own',
    tool.looksLike ? 'yes' : 'no',
    tool.tenant ? 'yes' : 'no',
    [...(readsTitle(tool, recorded) ? ['page title'] : []), ...Object.keys(tool.reads ?? {})].join(', ') || 'nothing',
    [real.has(tool.id) && 'real tool', VENDOR_PAGES.some((page) => page.tool === tool.id) && 'stand-in'].filter(Boolean).join(', ') ||
      'addresses',
  ];
  return `| ${cells.join(' | ')} |`;
}

function shown(tool: Tool, recorded: readonly Recorded[]): string {
  const refs = recorded.flatMap((one) => tool.recognise(pageOf(one[1])));
  const kinds = [...new Set(refs.map(({ kind }) => kind))];
  const said = kinds.map((kind) => {
    const ofKind = refs.filter((ref) => ref.kind === kind);
    return `${wordsOf(kind)}: ${waysOf(tool, ofKind).join(', ')}${unverified(ofKind)}`;
  });
  return said.join('; ') || 'nothing by itself: select a name';
}

function waysOf(tool: Tool, refs: readonly AssetRef[]): readonly string[] {
  const ways: readonly (readonly [string, (ref: AssetRef) => boolean])[] = [
    ['address', ({ url }) => url !== undefined],
    // Without a service type, Placard does not ask for an id.
    ['id', ({ id }) => id !== undefined && tool.serviceTypes.length > 0],
    ['full name', ({ path = [], kind }) => path.length > 1 || (kind === 'database' && path.length > 0)],
    ['name', ({ name }) => name !== undefined],
  ];
  return ways.filter(([, has]) => refs.some(has)).map(([way]) => way);
}

function unverified(refs: readonly AssetRef[]): string {
  if (refs.every(({ unverified }) => unverified)) return ' (unverified)';
  return refs.some(({ unverified }) => unverified) ? ' (some forms unverified)' : '';
}

function readsTitle(tool: Tool, recorded: readonly Recorded[]): boolean {
  return recorded.some(([, recordedPage]) => {
    const page = pageOf(recordedPage);
    return JSON.stringify(tool.recognise(page)) !== JSON.stringify(tool.recognise({ ...page, title: '' }));
  });
}

async function recordedOf({ id }: Tool): Promise<readonly Recorded[]> {
  const { recorded }: { readonly recorded: readonly Recorded[] } = await import(
    pathToFileURL(join(root, `src/tools/adapters/${id}.recorded.ts`)).href
  );
  return recorded;
}

/** The tools that tests start for real: `airflow3` is a release of `airflow`. */
function testedTools(): ReadonlySet<string> {
  const folder = join(root, 'e2e/tools');
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts'));
  const text = tests.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return new Set([...text.matchAll(/startTool\('([a-z-]+)\d*'\)/g)].flatMap(([, id = '']) => id));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(root, 'docs/TOOLS.md'), await toolsTable());
