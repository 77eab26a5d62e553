/** What stands between double quotes only as an escape: quotes, backslashes, and all that cannot be seen, or turns the reading direction. */
const ESCAPED = /["\\]|\p{C}|\p{Zl}|\p{Zp}/gu;

/**
 * A text as a string literal in double quotes. `written` writes a character that cannot be seen, by its code point, as the language does.
 * No language in which `$` or a brace means something between double quotes may use it.
 */
export function literal(text: string, written: (point: number) => string): string {
  const inside = text.replace(ESCAPED, (found) => (found === '"' || found === '\\' ? `\\${found}` : written(found.codePointAt(0) ?? 0)));
  return `"${inside}"`;
}

/** Python's, Go's: four digits, or eight behind a capital. */
export function pythonEscape(point: number): string {
  return point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
}

export function javaScriptEscape(point: number): string {
  return point > 0xffff ? `\\u{${hex(point, 1)}}` : `\\u${hex(point, 4)}`;
}

/** Java reads `\u` before it looks for the ends of lines and strings, so that what could end one is written in octal. */
export function javaEscape(point: number): string {
  if (point < 0x100) return `\\${point.toString(8).padStart(3, '0')}`;
  return [...String.fromCodePoint(point)]
    .flatMap((character) => character.split(''))
    .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
    .join('');
}

/** A halved character, which a catalog may hold, cannot be sent in an address: it is shown as what every server would make of it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text as one part of a path that means nothing to a shell either: unlike `encodeURIComponent`, with `!'()*` encoded too. */
export function pathPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
