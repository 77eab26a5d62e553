// npx tsx scripts/tools-seen.ts                     writes docs/TOOLS-SEEN.md
// npx tsx scripts/tools-seen.ts REPORT FOLDER       first adds the releases in FOLDER whose tests passed in REPORT to docs/tools-seen.json
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import 'urlpattern-polyfill';
import { TOOLS } from '../src/tools/index.ts';

const root = join(import.meta.dirname, '..');
const recipes = join(root, 'e2e/tools');
const kept = join(root, 'docs/tools-seen.json');

/** One release of a tool that was looked at. `on`: a day, such as 2026-12-01. */
interface Seen {
  readonly release: string;
  readonly on: string;
  /** By the tests of the newest releases, or by hand in a browser. */
  readonly how: 'tests' | 'hand';
}

/** Folder under e2e/tools, or id of a tool without one → what was seen of it, oldest first. */
type AllSeen = Readonly<Record<string, readonly Seen[]>>;

/** Playwright's report, as far as it is read. */
export interface Report {
  readonly suites: readonly { readonly file: string; readonly specs: readonly { readonly ok: boolean }[] }[];
}

/** The tools whose own tests all passed. */
export function passed({ suites }: Report): readonly string[] {
  return suites.flatMap(({ file, specs }) => {
    const [, name] = /(?:^|\/)([\w-]+)\/\1\.spec\.ts$/.exec(file) ?? [];
    return name && specs.length > 0 && specs.every(({ ok }) => ok) ? [name] : [];
  });
}

/** With one more release of a tool. One that the tests have seen before keeps its place with the new day. */
export function withSeen(all: AllSeen, name: string, seen: Seen): AllSeen {
  const others = (all[name] ?? []).filter(({ release, how }) => release !== seen.release || how !== seen.how);
  const changed = { ...all, [name]: [...others, seen] };
  return Object.fromEntries(Object.entries(changed).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The whole text of docs/TOOLS-SEEN.md. */
export function seenPage(all: AllSeen = allSeen()): string {
  const names = [...new Set([...withRecipe(), ...Object.keys(all)])].map((name) => ({ name, title: titleOf(name) }));
  const rows = names
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
    .map(({ name, title }) => `| ${title} | ${pinnedIn(name) ?? ''} | ${listed(all, name, 'tests')} | ${listed(all, name, 'hand')} |`);
  return `${HEAD}${rows.join('\n')}\n`;
}

const HEAD = `# Releases that were seen

Made by \`scripts/tools-seen.ts\` from \`docs/tools-seen.json\` and the pinned versions in \`e2e/tools/\`; do not edit. [TOOLS.md](TOOLS.md) says what Placard
recognizes. Tools that run nowhere but at their vendor are not here.

- **Pinned**: \`npm run test:tools -- NAME\` installs this release.
- **Newest**: \`npm run test:tools -- --all\` installs the newest release of each tool, within the bounds in the tool's \`newest.txt\`. These are the ones that its tests
  passed on, with the day.
- **By hand**: filled with odd but legal names and clicked through in Chromium; the tool's table of recorded addresses was written from it.

Adminer and phpMyAdmin come from Debian's packages, in the release that Debian has.

| tool | pinned | newest | by hand |
| --- | --- | --- | --- |
`;

const listed = (all: AllSeen, name: string, wanted: Seen['how']): string =>
  (all[name] ?? []).flatMap(({ release, on, how }) => (how === wanted ? [`${release} (${on})`] : [])).join(', ');

/** `airflow3` is a release of `airflow`. */
function titleOf(name: string): string {
  const tool = TOOLS.find(({ id }) => id === name.replace(/\d+$/, ''));
  if (!tool) throw new Error(`${name} is no tool: see docs/tools-seen.json and e2e/tools`);
  return tool.id === name ? tool.name : `${tool.name} ${name.slice(tool.id.length)}`;
}

const withRecipe = (): readonly string[] =>
  readdirSync(recipes, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The release of the first package that the tool's recipe installs. */
function pinnedIn(name: string): string | undefined {
  const file = join(recipes, name, 'constraints.txt');
  if (!existsSync(file)) return undefined;
  const [, first = ''] = /packages: \['([\w-]+)/.exec(readFileSync(join(recipes, name, `${name}.ts`), 'utf8')) ?? [];
  const wanted = new RegExp(`^${first.replaceAll('-', '[-_]')}==(.+)$`, 'm');
  return wanted.exec(readFileSync(file, 'utf8'))?.[1];
}

function allSeen(): AllSeen {
  return JSON.parse(readFileSync(kept, 'utf8'));
}

function add(report: Report, folder: string): void {
  const on = new Date().toISOString().slice(0, 10);
  const ran = existsSync(folder) ? readdirSync(folder).filter((name) => passed(report).includes(name)) : [];
  const all = ran.reduce((before, name) => {
    const release = readFileSync(join(folder, name), 'utf8');
    return withSeen(before, name, { release, on, how: 'tests' });
  }, allSeen());
  writeFileSync(kept, JSON.stringify(all));
  execFileSync('npx', ['biome', 'format', '--write', kept], { cwd: root });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [report, folder] = process.argv.slice(2);
  if (report && folder) add(JSON.parse(readFileSync(report, 'utf8')), folder);
  writeFileSync(join(root, 'docs/TOOLS-SEEN.md'), seenPage());
}
