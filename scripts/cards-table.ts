// Writes docs/CARDS.md: the pictured cards, each with what a reader sees on it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PICTURED } from '../e2e/chromium/pictured.ts';

const HEAD = `# Cards

Made by \`scripts/cards-table.ts\`; do not edit. What Placard shows of each kind of asset, in the side panel at its usual width. The
pictures are those that the tests compare (\`e2e/chromium/pictures.spec.ts\`), where each card stands in the dark, in forced colours, at
twice the size of text and from right to left as well; \`npm run pictures\` makes them anew.

`;

const FOOT = `
Every other way a look-up can end stands in [OUTCOMES.md](OUTCOMES.md).
`;

/** The whole text of docs/CARDS.md. */
export function cardsTable(): string {
  const cards = [...PICTURED].map(([name, { says }]) => ({ says, picture: `![${says}](../e2e/chromium/pictures/${name}-light.png)` }));
  const pairs = cards.flatMap((card, at) => (at % 2 === 0 ? [[card, cards[at + 1] ?? { says: '', picture: '' }]] : []));
  const lines = pairs.flatMap((pair) => [pair.map(({ says }) => says), pair.map(({ picture }) => picture)]);
  const [first = [], ...rest] = lines;
  return `${HEAD}${[first, first.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n${FOOT}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(import.meta.dirname, '../docs/CARDS.md'), cardsTable());
