// npm run new:tool -- hue
// Writes an adapter and its table of addresses, and puts the tool on the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The group that a new tool joins; `docs/ADD-A-TOOL.md` says when to move it to another. */
const GROUP = 'databases';

const [id = '', folder = new URL('../src/tools', import.meta.url).pathname] = process.argv.slice(2);
const group = join(folder, `groups/${GROUP}.ts`);
const ids = join(folder, 'tools-for.ts');

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) end('Name the tool in lower case, such as: npm run new:tool -- apache-nifi');
if (existsSync(join(folder, `adapters/${id}.ts`))) end(`There is a src/tools/adapters/${id}.ts already.`);

const constant = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const name = id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`);

write(
  `adapters/${id}.ts`,
  `import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const dashboard = route<'id'>('/dashboards/:id{/}?');

export const ${constant}: Tool = {
  id: '${id}',
  name: '${name}',
  serviceTypes: ['${name.replaceAll(' ', '')}'],
  hosts: [],

  recognise({ url }) {
    const found = dashboard(url);
    if (!found) return [];
    return [{ kind: 'dashboard', tool: '${id}', ...storedAs(\`\${found.base}/dashboards/\${found.id}\`), id: found.id }];
  },
};
`,
);

write(
  `adapters/${id}.recorded.ts`,
  `import type { Recorded } from '../recorded.ts';

/** Which release the addresses are from; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  // ['dashboard', 'https://bi.example.com/dashboards/11?filter=x', { kind: 'dashboard', id: '11', url: 'https://bi.example.com/dashboards/11' }],
  // ['list of dashboards', 'https://bi.example.com/dashboards', null],
];
`,
);

writeFileSync(group, listed(readFileSync(group, 'utf8')));
// The same place in the list of ids.
writeFileSync(
  ids,
  readFileSync(ids, 'utf8').replace(/^ {6}'datasette',/m, (next) => `      '${id}',\n${next}`),
);

process.stdout.write(`Wrote ${id}.ts and ${id}.recorded.ts in src/tools/adapters, and put the tool into src/tools/groups/${GROUP}.ts and src/tools/tools-for.ts.
Next: fill the table in ${id}.recorded.ts, then: npx vitest run src/tools/tables.test.ts -t '${id}: '\n`);

/** The group with the tool before those whose addresses could be any page's, and its import in the formatter's order. */
function listed(source: string): string {
  const importLine = `import { ${constant} } from '../adapters/${id}.ts';\n`;
  const imports = [...source.matchAll(/^import .* from '\.\.\/adapters\/(.*)\.ts';\n/gm)];
  const [last = ''] = imports.findLast(([, file = '']) => file < id) ?? [];
  const imported = last ? source.replace(last, `${last}${importLine}`) : `${importLine}${source}`;
  return imported.replace(/^(?: {2}datasette,|\];)$/m, (next) => `  ${constant},\n${next}`);
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

function end(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
