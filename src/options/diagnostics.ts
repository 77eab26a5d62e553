import { browserIn } from '../card/outcome/report.ts';
import { isNewer } from '../catalog/api/release.ts';
import { DAY_MS } from '../model/day.ts';
import { isUnencrypted } from '../settings/hosts.ts';
import type { PolicyKey } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';

interface Surroundings {
  readonly version: string;
  /** The browser's user agent string. */
  readonly agent: string;
  /** The current time in ms since 1970. */
  readonly now: number;
  /** Settings fixed by the organization. */
  readonly locked: ReadonlySet<PolicyKey>;
  /** The browser's session storage for Placard is full. */
  readonly isSessionFull?: boolean;
}

/** A text that is safe to publish: versions, numbers and states. Never a host, an asset's name or a token. */
export function diagnostics(
  { server, sites, services, bases, refused, rules }: Settings,
  { version, agent, now, locked, isSessionFull }: Surroundings,
): string {
  const tools = [...new Set(sites.map(({ tool }) => tool.replace(/^rule:.*$/s, 'rule')))].sort();
  const lines: readonly (readonly [string, string | number])[] = [
    ['Placard', version],
    ['browser', browserIn(agent)],
    ['server', server ? `${releaseOnly(server.version)}${isNewer(server.version) ? ', newer than known' : ''}` : 'none'],
    ...(server
      ? ([
          ['connection', isUnencrypted(new URL(server.url)) ? 'http' : new URL(server.url).protocol.replace(':', '')],
          ['sub-path', new URL(server.url).pathname === '/' ? 'no' : 'yes'],
          ['behind sign-in', server.behindSignIn ? 'yes' : 'no'],
          ['user', server.user.isBot ? 'bot' : 'person'],
          ['token', `${server.keep}, ${tokenState(server.tokenEndsAt, now)}`],
        ] as const)
      : []),
    ['policy', [...locked].sort().join(' ') || 'none'],
    ['sites', `${sites.length}${tools.length > 0 ? ` (${tools.join(' ')})` : ''}`],
    ['confirmed services', services.length],
    ['stored bases', bases.length],
    ['refused matches', refused.length],
    ['rules', rules.length],
    ...(isSessionFull ? ([['memory for answers', 'full']] as const) : []),
  ];
  return lines.map(([what, value]) => `${what}: ${value}`).join('\n');
}

/** The number alone: a server may put any text behind it. */
const releaseOnly = (version: string): string => /^[\d.]+/.exec(version)?.[0] ?? 'unknown';

function tokenState(endsAt: number | null, now: number): string {
  if (endsAt === null) return 'no end';
  return endsAt <= now ? 'ended' : `ends in ${Math.ceil((endsAt - now) / DAY_MS)} d`;
}
