import type { CryptoKey, GenerateKeyPairResult, JWK } from 'jose';
import { compactVerify, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { Entity } from './entities.ts';
import { nameOf } from './entities.ts';
import type { Refusal } from './errors.ts';
import { refusal, unhandled } from './errors.ts';
import type { JsonObject } from './json.ts';
import { textIn } from './json.ts';
import { atLeast } from './version.ts';

/** Kinds of token that a user may paste. Those after the first five are refused, or soon will be. */
export type TokenKind =
  | 'user' // an access token, thirty days
  | 'bot'
  | 'session' // of a login, expires within the hour
  | 'identity-provider' // signed elsewhere, no tokenType
  | 'unlimited' // exp is a JSON null
  | 'no-exp' // the claim is missing
  | 'ends-soon' // three days by default
  | 'expired'
  | 'other-key' // signed by another key under the server's own key id
  | 'other-server' // an unknown key id
  | 'unsigned' // alg none
  | 'user-gone'
  | 'revoked' // accepted until it expires by 1.x
  | 'logged-out'
  | 'old-bot';

export interface TokenWish {
  /** Name of the user or bot. */
  readonly user?: string;
  readonly secondsLeft?: number;
}

/** The default key id of the product: two unchanged installations share it. */
const KEY_ID = 'Gb389a-9f76-gdjs-a92j-0242bk94356';
const DAY = 24 * 60 * 60;

export interface Tokens {
  readonly mint: (kind: TokenKind, wish?: TokenWish) => Promise<string>;
  /** The public key, encoded as the server does it: padded, and with the leading zero byte of a signed number. */
  readonly jwks: () => Promise<JsonObject>;
  /** The user of the header's token; throws the server's refusal. */
  readonly holderOf: (authorization: string | undefined) => Promise<Entity>;
}

export interface TokenSide {
  readonly version: string;
  readonly userNamed: (name: string) => Entity | null;
  /** A private RSA key, for identical tokens in every run; generated if absent. */
  readonly key?: JWK;
}

/** Issues and checks the demo catalogue's tokens, which are really signed. */
export async function createTokens({ version, userNamed, key }: TokenSide): Promise<Tokens> {
  const own = key
    ? { privateKey: await rsa(key), publicKey: await rsa(publicPart(key)) }
    : await generateKeyPair('RS256', { extractable: true });
  const { provider, stranger } = await otherKeys();
  const refused = new Map<string, Refusal>();

  async function mint(kind: TokenKind, wish: TokenWish = {}): Promise<string> {
    const bot = kind === 'bot' || kind === 'old-bot';
    const name = kind === 'user-gone' ? 'nobody' : (wish.user ?? (bot ? 'ingestion-bot' : 'admin'));
    const token = await signed(kind, claimsOf(kind, name, wish));
    const late = refusalOf(kind, version);
    if (late) refused.set(token, late);
    return token;
  }

  function claimsOf(kind: TokenKind, name: string, { secondsLeft }: TokenWish): JsonObject {
    // Older than a token issued in the same second for the same user: otherwise both would be identical, and both refused.
    const iat = Math.floor(Date.now() / 1000) - (refusalOf(kind, '2.0.0') ? 600 : 0);
    const user = userNamed(name);
    const email = textIn(user?.body.email) || `${name}@people.example.test`;
    const left = secondsLeft ?? lifeOf(kind);
    const exp = kind === 'no-exp' ? {} : { exp: left === null ? null : iat + left };
    if (kind === 'identity-provider')
      return { iss: 'https://login.example.test', aud: 'catalog', sub: `00u-${name}`, email, preferred_username: name, iat, ...exp };
    const bot = user?.body.isBot === true || kind === 'bot' || kind === 'old-bot';
    const roles = bot ? ['IngestionBotRole'] : user?.body.isAdmin === true ? ['Admin'] : [];
    return { iss: 'catalog.example.test', sub: name, roles, email, isBot: bot, tokenType: tokenTypeOf(kind, bot), iat, ...exp };
  }

  async function signed(kind: TokenKind, claims: JsonObject): Promise<string> {
    if (kind === 'unsigned') return `${encoded({ kid: KEY_ID, alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`;
    const kid = kind === 'other-server' ? 'a-key-of-another-server' : kind === 'identity-provider' ? 'provider-key' : KEY_ID;
    const from = kind === 'other-server' || kind === 'other-key' ? stranger : kind === 'identity-provider' ? provider : own;
    // The claims' type does not allow an exp of null, which the server does write.
    return new SignJWT(claims as Record<string, unknown>).setProtectedHeader({ kid, alg: 'RS256', typ: 'JWT' }).sign(from.privateKey);
  }

  async function holderOf(authorization: string | undefined): Promise<Entity> {
    const token = tokenIn(authorization);
    const { header, claims } = decoded(token, version);
    if (typeof claims.exp === 'number' && claims.exp * 1000 < Date.now()) throw refusal(401, 'Expired token!');

    const key = header.kid === 'provider-key' ? provider.publicKey : header.kid === KEY_ID ? own.publicKey : null;
    if (!key && header.alg !== 'none') throw refusal(500, UNKNOWN_KEY);
    const genuine =
      key &&
      (await compactVerify(token, key, { algorithms: ['RS256'] }).then(
        () => true,
        () => false,
      ));
    if (!genuine) throw refusal(401, `Not Authorized! ${atLeast(version, '2.0') ? 'Invalid token. ' : ''}${WRONG_SIGNATURE}`);

    const late = refused.get(token);
    if (late) throw late;
    const email = String(claims.email ?? '');
    const name = email.split('@')[0] || String(claims.preferred_username ?? claims.sub ?? '');
    const user = userNamed(name) ?? userNamed(String(claims.sub ?? ''));
    if (!user) throw refusal(404, `User with provider name : ${name} and email : ${email} not found`);
    return user;
  }

  async function jwks(): Promise<JsonObject> {
    const { n = '', e = 'AQAB' } = await exportJWK(own.publicKey);
    const modulus = Buffer.concat([Buffer.from([0]), Buffer.from(n, 'base64url')]);
    return { keys: [{ kty: 'RSA', kid: KEY_ID, n: padded(modulus), e, alg: 'RS256', use: 'sig' }] };
  }

  return { mint, jwks, holderOf };
}

/** Keys of an identity provider and of another server. Generated once: RSA keys take a while. */
let others: Promise<{ readonly provider: GenerateKeyPairResult; readonly stranger: GenerateKeyPairResult }> | undefined;
function otherKeys() {
  others ??= Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]).then(([provider, stranger]) => ({ provider, stranger }));
  return others;
}

const UNKNOWN_KEY =
  "An exception with message [com.auth0.jwk.SigningKeyNotFoundException: JWT Token keyID doesn't match the configured keyID. " +
  "This usually happens if you didn't configure proper publicKeyUrls under authentication configuration.] was thrown while processing request.";
const WRONG_SIGNATURE =
  "Token verification failed. Public key mismatch. due to com.auth0.jwt.exceptions.SignatureVerificationException: The Token's Signature " +
  'resulted invalid when verified using the Algorithm: SHA256withRSA';

/** The scheme is `Bearer`, case-sensitive and with one space; anything else counts as no token. */
function tokenIn(authorization: string | undefined): string {
  if (authorization === 'Bearer') throw unhandled('begin 7, end 6, length 6');
  if (!authorization?.startsWith('Bearer ')) throw refusal(401, 'Not Authorized! Token not present');
  return authorization.slice('Bearer '.length);
}

function decoded(token: string, version: string) {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    throw refusal(401, atLeast(version, '2.0') ? 'Not Authorized! Invalid token.' : 'Not Authorized! Unable to decode the token.');
  }
}

/** Seconds from now until the token expires; null = never. */
function lifeOf(kind: TokenKind): number | null {
  switch (kind) {
    case 'bot':
    case 'old-bot':
    case 'unlimited':
      return null;
    case 'session':
    case 'logged-out':
    case 'identity-provider':
      return 60 * 60;
    case 'ends-soon':
      return 3 * DAY;
    case 'expired':
      return -DAY;
    default:
      return 30 * DAY;
  }
}

function tokenTypeOf(kind: TokenKind, bot: boolean): string {
  if (bot) return 'BOT';
  return kind === 'session' || kind === 'logged-out' ? 'OM_USER' : 'PERSONAL_ACCESS';
}

/** The refusal of a token with a valid signature. The 1.x line still accepts a revoked token. */
function refusalOf(kind: TokenKind, version: string): Refusal | null {
  const second = atLeast(version, '2.0');
  switch (kind) {
    case 'revoked':
      return second ? refusal(401, 'Not Authorized! Invalid personal access token!') : null;
    case 'logged-out':
      return refusal(401, second ? 'Invalid token, used after logout!' : 'Expired token!');
    case 'old-bot':
      return refusal(401, "Not Authorized! The given token does not match the current bot's token!");
    default:
      return null;
  }
}

async function rsa(key: JWK): Promise<CryptoKey> {
  const imported = await importJWK(key, 'RS256', { extractable: true });
  if (imported instanceof Uint8Array) throw new Error('an RSA key is wanted, not a secret');
  return imported;
}

function publicPart({ kty = 'RSA', n = '', e = '' }: JWK): JWK {
  return { kty, n, e };
}

function encoded(part: JsonObject): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function padded(bytes: Buffer): string {
  const text = bytes.toString('base64url');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

export function isAdmin(user: Entity): boolean {
  return user.body.isAdmin === true;
}

/** The caller as named in the server's 403. */
export function principal(user: Entity): string {
  return `Principal: CatalogPrincipal{name='${nameOf(user)}'}`;
}
