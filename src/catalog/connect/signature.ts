import { decode, encode } from 'jose/base64url';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { JWSSignatureVerificationFailed } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { importJWK } from 'jose/key/import';
import * as v from 'valibot';
import { CatalogError } from '../api/error.ts';
import { type ApiConnection, get } from '../api/http.ts';

/**
 * `verified`: by a key of this server. `other-key`: the server's key of that name does not match. `unknown-key`: the server has no key of
 * that name. `no-keys`: its keys are unavailable or unusable.
 */
export type Signature = 'verified' | 'other-key' | 'unknown-key' | 'no-keys';

/** Algorithms that a server can be configured to sign with (`tokenValidationAlgorithm`). */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

const PublicKey = v.object({ kty: v.literal('RSA'), kid: v.optional(v.string()), n: v.string(), e: v.string() });
type PublicKey = v.InferOutput<typeof PublicKey>;
const Keys = v.object({ keys: v.array(v.unknown()) });

/** The server's public keys, read without a token; [] = it gives none, 'proxy' = something in front of the server answered instead. */
export async function publicKeys(connection: ApiConnection, signal?: AbortSignal): Promise<readonly unknown[] | 'proxy'> {
  try {
    return (await get({ ...connection, token: null }, 'system/config/jwks', Keys, signal))?.keys ?? [];
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.why.reason === 'unreachable' && error.why.cause === 'proxy' ? 'proxy' : [];
  }
}

/**
 * Whether one of these keys signed the token. This detects a token that belongs to another server, is cut off, or is older than the
 * server's key. It proves nothing about the server, since its keys are public.
 */
export async function checkSignature(token: string, keys: readonly unknown[]): Promise<Signature> {
  const rsa = keys.filter((key): key is PublicKey => v.is(PublicKey, key));
  if (rsa.length === 0) return 'no-keys';
  const { alg, kid } = decodeProtectedHeader(token);
  if (alg === undefined || !ALGORITHMS.includes(alg)) return 'unknown-key';
  const named = kid === undefined ? rsa : rsa.filter((key) => key.kid === kid);
  if (named.length === 0) return 'unknown-key';
  const found = await Promise.all(named.map((key) => verify(token, key, alg)));
  if (found.includes('verified')) return 'verified';
  return found.includes('other-key') ? 'other-key' : 'no-keys';
}

async function verify(token: string, key: PublicKey, alg: string): Promise<'verified' | 'other-key' | 'no-keys'> {
  try {
    await compactVerify(token, await importJWK({ kty: 'RSA', n: canonical(key.n), e: canonical(key.e) }, alg), { algorithms: [alg] });
    return 'verified';
  } catch (error) {
    return error instanceof JWSSignatureVerificationFailed ? 'other-key' : 'no-keys';
  }
}

/**
 * A key's number as RFC 7518 requires it: no padding, no leading zero byte. The server writes both, as Java's numbers are signed. Chromium
 * rejects such a key ("contained a leading zero"); Node accepts it.
 */
export function canonical(number: string): string {
  const bytes = decode(number.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
  const first = bytes.findIndex((byte) => byte !== 0);
  return encode(bytes.subarray(Math.max(first, 0)));
}
