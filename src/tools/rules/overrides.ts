import type { Rule, ShownSite } from '../../settings/schema.ts';
import type { Tool } from '../tool.ts';
import { isOfHost, type RuleHost, ruleHost } from './address.ts';
import { ruleToolId } from './tool-from-rule.ts';

/** What a rule takes precedence over, or what takes precedence over the rule. */
export interface Override {
  /**
   * `tool`: a tool on its vendor's host. `site`: a tool that the user chose for a site. `mine`: a rule with the same id. `earlier`: an
   * earlier rule.
   */
  readonly of: 'tool' | 'site' | 'mine' | 'earlier';
  readonly name: string;
  /** The host or address that both cover. */
  readonly at: string;
}

interface There {
  readonly tools: readonly Tool[];
  readonly sites: readonly ShownSite[];
  readonly rules: readonly Rule[];
}

/** Everything on a rule's host that conflicts with it. `replaces`: the rule replaces the one with its id. */
export function overridesOf(rule: Rule, { tools, sites, rules }: There, replaces: boolean): readonly Override[] {
  const host = ruleHost(rule.host);
  if (!host) return [];
  const shipped = tools.filter(({ ofHost }) => !ofHost);
  const vendors = shipped.flatMap(({ name, hosts }): readonly Override[] => {
    const at = hosts.flatMap((pattern) => vendorsHost(pattern) ?? []).find((one) => isShared(host, one));
    return at ? [{ of: 'tool', name, at: written(at) }] : [];
  });
  const chosen = sites.flatMap(({ origin, tool: id }): readonly Override[] => {
    const tool = tools.find((one) => one.id === id);
    if (!tool || id === ruleToolId(rule.id) || !URL.canParse(origin) || !isOfHost(host, new URL(origin))) return [];
    return [{ of: 'site', name: tool.name, at: origin }];
  });
  const others = rules.flatMap((one): readonly Override[] => {
    const theirs = ruleHost(one.host);
    if (one.id === rule.id && replaces) return [{ of: 'mine', name: one.name, at: one.host }];
    return theirs && isShared(host, theirs) ? [{ of: 'earlier', name: one.name, at: one.host }] : [];
  });
  return [...vendors, ...chosen, ...others];
}

/** `https://*.example.com/path*` → its host. */
function vendorsHost(pattern: string): RuleHost | null {
  const [, star, hostname] = /^https:\/\/(\*\.)?([^/]+)\//.exec(pattern) ?? [];
  return hostname === undefined ? null : { protocol: 'https:', hostname, port: '', below: star !== undefined };
}

/** Whether an address can be on both hosts. */
function isShared(one: RuleHost, other: RuleHost): boolean {
  if (one.protocol !== other.protocol || one.port !== other.port) return false;
  return one.hostname === other.hostname ? one.below === other.below : isBelow(one, other) || isBelow(other, one);
}

const isBelow = (one: RuleHost, { hostname, below }: RuleHost): boolean => below && one.hostname.endsWith(`.${hostname}`);

const written = ({ hostname, below }: RuleHost): string => `${below ? '*.' : ''}${hostname}`;
