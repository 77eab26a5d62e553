import { mentionsAsText } from '../../../ui/markup.tsx';

/** Characters read of a description: two lines show fewer. */
const LONGEST = 400;

/** A description as plain text for a row of two lines, without its HTML tags and Markdown signs. */
export function plainText(description: string): string {
  return mentionsAsText(description.slice(0, LONGEST))
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?=\s|$)/g, (sign) => (sign.includes('_') ? sign : ''))
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_entity, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The first line or paragraph of a description, as plain text. */
export function firstLine(description: string): string {
  return plainText(
    description
      .trimStart()
      .slice(0, LONGEST)
      .split(/[\r\n]|<\/p>|<br\s*\/?>/i)[0] ?? '',
  );
}
