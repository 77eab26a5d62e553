// npm run new:tool -- hue
// Writes a tool, its table of addresses and its test, and puts it on the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [id = '', folder = new URL('../src/tools', import.meta.url).pathname] = process.argv.slice(2);
const list = join(folder, 'index.ts');

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) end('Name the tool in lower case, such as: npm run new:tool -- apache-nifi');
if (existsSync(join(folder, `${id}.ts`))) end(`There is a src/tools/${id}.ts already.`);

const constant = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const name = id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`);

write(
  `${id}.ts`,
  `import { route } from './route.ts';
import { storedAs } from './stored-as.ts';
import type { Tool } from './tool.ts';

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
  `${id}.recorded.ts`,
  `import type { Recorded } from './recorded.ts';

/** Which release the addresses are from; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  // ['dashboard', 'https://bi.example.com/dashboards/11?filter=x', { kind: 'dashboard', id: '11', url: 'https://bi.example.com/dashboards/11' }],
  // ['list of dashboards', 'https://bi.example.com/dashboards', null],
];
`,
);

write(
  `${id}.test.ts`,
  `import { expect, test } from 'vitest';
${sorted([`import { recorded } from './${id}.recorded.ts';`, `import { ${constant} } from './${id}.ts';`, "import { seen } from './recorded.ts';"])}

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(${constant}, row)).toEqual(row[2]);
});
`,
);

writeFileSync(list, listed(readFileSync(list, 'utf8')));

process.stdout.write(`Wrote src/tools/${id}.ts, ${id}.recorded.ts and ${id}.test.ts, and put ${constant} on the list in index.ts.
Next: fill the table in ${id}.recorded.ts, then: npx vitest run src/tools\n`);

/** The list with the tool before those whose addresses look like any other's. */
function listed(source: string): string {
  const importLine = `import { ${constant} } from './${id}.ts';\n`;
  const imports = [...source.matchAll(/^import .* from '\.\/(.*)\.ts';\n/gm)];
  const [last = ''] = imports.findLast(([, file = '']) => file < id) ?? [];
  const imported = last ? source.replace(last, `${last}${importLine}`) : `${importLine}${source}`;
  return imported.replace(/^(?: {2}datasette,|\];)$/m, (next) => `  ${constant},\n${next}`);
}

/** In the order of the files they are from, as the formatter puts them. */
function sorted(imports: readonly string[]): string {
  const fileOf = (line: string): string => line.slice(line.indexOf("'"));
  return imports.toSorted((one, other) => (fileOf(one) < fileOf(other) ? -1 : 1)).join('\n');
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

function end(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
