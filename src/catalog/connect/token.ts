import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import * as v from 'valibot';

/**
 * Type of a token. `user`: a personal access token. `session`: from a login, expires within an hour. `identity-provider`: not issued by
 * an OpenMetadata server, since those always name a type.
 */
export type TokenKind = 'user' | 'bot' | 'session' | 'identity-provider';

/** A token and its claims. Nothing here is verified. */
export interface PastedToken {
  /** As sent: three parts, no spaces. */
  readonly text: string;
  readonly kind: TokenKind;
  /** The user or bot that it names; '' = none. */
  readonly user: string;
  /** Expiry in ms since 1970; null = never. */
  readonly endsAt: number | null;
  /** Time of issue in ms since 1970; absent = not stated. */
  readonly madeAt?: number;
}

// `exp` is absent or null if a token never expires; servers up to 1.6 write null.
const Claims = v.object({
  exp: v.nullish(v.number()),
  iat: v.nullish(v.number()),
  sub: v.nullish(v.string()),
  email: v.nullish(v.string()),
  isBot: v.nullish(v.boolean()),
  tokenType: v.nullish(v.string()),
});

/** Reads a pasted token. Drops a header name, `Bearer`, quotes, spaces and line breaks around or in it. */
export function parsePastedToken(pasted: string): PastedToken | 'empty' | 'malformed' {
  const text = pasted
    .replace(/[\u200b\u2060]/g, '')
    .replace(/^[\s"']*(?:authorization\s*:\s*)?(?:bearer\s+)?/i, '')
    .replace(/[\s"']+/g, '');
  if (text === '' || /^bearer$/i.test(text)) return 'empty';
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return 'malformed';
  const claims = claimsOf(text);
  if (!claims) return 'malformed';
  const { exp, iat, sub, email, isBot, tokenType } = claims;
  return {
    text,
    kind: kindOf(tokenType ?? null, isBot ?? false),
    user: sub ?? email ?? '',
    endsAt: typeof exp === 'number' ? exp * 1000 : null,
    ...(typeof iat === 'number' && { madeAt: iat * 1000 }),
  };
}

function claimsOf(text: string): v.InferOutput<typeof Claims> | null {
  try {
    decodeProtectedHeader(text);
    const claims = v.safeParse(Claims, decodeJwt(text));
    return claims.success ? claims.output : null;
  } catch {
    return null;
  }
}

function kindOf(tokenType: string | null, isBot: boolean): TokenKind {
  if (isBot || tokenType === 'BOT') return 'bot';
  if (tokenType === 'OM_USER') return 'session';
  return tokenType === null ? 'identity-provider' : 'user';
}
