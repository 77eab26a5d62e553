import { digestOf } from './digest.ts';
import type { Entity } from './wire.ts';

/**
 * Whether a tag (`ETag`) stands for all of an entry, so that nothing of it changed while the tag stays. Servers of 2.x make it of 16 hex
 * digits: of a hash of the whole answer, or, in earlier builds and where that fails, of its version and the time of its last change
 * (EntityETag.java in the server's sources). An inherited owner and a pipeline's last run change without these two. Both kinds look
 * alike, but the second can be made from the answer, and so be told. A web server that compresses may put its mark behind the digits.
 */
export async function standsForAll(
  tag: string,
  { id, version, updatedAt }: Pick<Entity, 'id' | 'version' | 'updatedAt'>,
): Promise<boolean> {
  const digits = /^"([0-9a-f]{16})(?:--gzip)?"$/.exec(tag)?.[1];
  if (digits === undefined || typeof version !== 'number' || typeof updatedAt !== 'number') return false;
  // As Java writes it.
  const written = Number.isInteger(version) ? version.toFixed(1) : String(version);
  const lesser = await Promise.all([`${written}-${updatedAt}`, `${id}${written}${updatedAt}`].map(digestOf));
  return !lesser.some((digest) => digest.startsWith(digits));
}
