import { CatalogError } from './error.ts';

/** The largest answer that is read, in bytes after decompression. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** The body as text; reading stops as soon as it is too large. `read`: told the bytes of each piece. @throws {CatalogError} if it is, with `where`. */
export async function bodyOf({ body, headers }: Response, where: string, read?: (bytes: number) => void): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // A `content-length` that is not a number is ignored.
  const isTooLarge = (): boolean => bytes > MOST_BYTES || Number(headers.get('content-length')) > MOST_BYTES;
  while (!isTooLarge()) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    read?.(value.byteLength);
    text += decoder.decode(value, { stream: true });
  }
  // Do not wait for the cancellation.
  void reader.cancel().catch(() => undefined);
  throw new CatalogError({ reason: 'too-large', where });
}
