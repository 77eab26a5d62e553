import { digestOf } from '../api/digest.ts';
import type { Entity } from './wire.ts';

/**
 * Whether an ETag covers the whole entry, so that an equal ETag means an unchanged entry. Servers of 2.x make it from 16 hex digits of
 * a hash: of the whole answer or, in early builds and where that fails, of the entry's version and the time of its last change
 * (EntityETag.java in the server's sources). An inherited owner and a pipeline's last run change without those two. Both kinds look
 * alike, but the second can be recomputed from the answer. A web server that compresses may append its own mark to the digits.
 */
export async function standsForAll(
  etag: string,
  { id, version, updatedAt }: Pick<Entity, 'id' | 'version' | 'updatedAt'>,
): Promise<boolean> {
  const digits = /^"([0-9a-f]{16})(?:--gzip)?"$/.exec(etag)?.[1];
  if (digits === undefined || typeof version !== 'number' || typeof updatedAt !== 'number') return false;
  // As Java formats a double.
  const written = Number.isInteger(version) ? version.toFixed(1) : String(version);
  const lesser = await Promise.all([`${written}-${updatedAt}`, `${id}${written}${updatedAt}`].map(digestOf));
  return !lesser.some((digest) => digest.startsWith(digits));
}
