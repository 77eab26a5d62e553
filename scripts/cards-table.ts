// Writes docs/CARDS.md: the cards, each with what a reader sees on it, and pictures of some.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CARDS, PICTURED } from '../e2e/chromium/visual-cases.ts';

const HEAD = `# Cards

Made by \`scripts/cards-table.ts\`; do not edit. The card of each kind of asset, in the side panel at its usual width. The tests compare
these pictures, and others in forced colors and from right to left (\`e2e/chromium/pictures.spec.ts\`); \`npm run pictures\` takes them.
The link next to each card leads to its full text.

`;

const FOOT = `
All other ways a look-up can end are in [OUTCOMES.md](OUTCOMES.md).
`;

const FOLDER = '../e2e/chromium/pictures';

/** The whole text of docs/CARDS.md. */
export function cardsTable(): string {
  const cards = [...CARDS].map(([name, { says }]) => ({
    ...{ name, says: `${says} [Text](${FOLDER}/${name}.txt)` },
    picture: `![${says}](${FOLDER}/${name}-light.png)`,
  }));
  const pictured = cards.filter(({ name }) => PICTURED.includes(name));
  const pairs = pictured.flatMap((card, at) => (at % 2 === 0 ? [[card, pictured[at + 1] ?? { says: '', picture: '' }]] : []));
  const lines = pairs.flatMap((pair) => [pair.map(({ says }) => says), pair.map(({ picture }) => picture)]);
  const [first = [], ...rest] = lines;
  const table = [first, first.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const list = cards.filter(({ name }) => !PICTURED.includes(name)).map(({ says }) => `- ${says}`);
  return `${HEAD}${table}\n\n## Without a picture\n\n${list.join('\n')}\n${FOOT}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(import.meta.dirname, '../docs/CARDS.md'), cardsTable());
