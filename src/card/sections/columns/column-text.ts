import { mentionsAsText } from '../../../ui/markup.tsx';

/** Two lines show less than this. Characters. */
const LONGEST = 400;

/** In a row of two lines a description is text alone: its tags and Markdown signs would only be in the way. */
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
