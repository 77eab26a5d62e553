/**
 * Characters that must be escaped between double quotes: quotes, backslashes, and characters that are invisible or change the text
 * direction.
 */
const ESCAPED = /["\\]|\p{C}|\p{Zl}|\p{Zp}/gu;

/**
 * A text as a string literal in double quotes. `written` escapes an invisible character, given its code point, in the syntax of the
 * language. Not for a language in which `$` or a brace is special between double quotes.
 */
export function literal(text: string, written: (point: number) => string): string {
  const inside = text.replace(ESCAPED, (found) => (found === '"' || found === '\\' ? `\\${found}` : written(found.codePointAt(0) ?? 0)));
  return `"${inside}"`;
}

/** The escape of Python and Go: four digits, or eight after a capital U. */
export function pythonEscape(point: number): string {
  return point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
}

/** The escape of JavaScript and TypeScript: four digits, or any number in braces. */
export function javaScriptEscape(point: number): string {
  return point > 0xffff ? `\\u{${hex(point, 1)}}` : `\\u${hex(point, 4)}`;
}

/** Java decodes `\u` before it splits lines and strings, so characters that could end one are written in octal. */
export function javaEscape(point: number): string {
  if (point < 0x100) return `\\${point.toString(8).padStart(3, '0')}`;
  return [...String.fromCodePoint(point)]
    .flatMap((character) => character.split(''))
    .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
    .join('');
}

/** Replaces lone surrogates, which a catalog may contain but an address cannot, with U+FFFD as every server would. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text as one path segment that is also safe in a shell: like `encodeURIComponent`, but encodes `!'()*` too. */
export function pathPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
