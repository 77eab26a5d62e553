/** The text that is written in Base64; null = the writing is none, or its bytes are not printable UTF-8, so it is Base64 by accident. */
export function textOfBase64(writing: string): string | null {
  if (writing.length % 4 > 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(writing)) return null;
  try {
    const bytes = Uint8Array.from(atob(writing), (character) => character.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{Cc}\s]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
