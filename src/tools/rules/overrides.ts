import type { Rule, ShownSite } from '../../settings/schema.ts';
import type { Tool } from '../tool.ts';
import { hostOf, isOfHost, type RuleHost } from './address.ts';
import { ruleToolId } from './tool-from-rule.ts';

/** What a rule would go before where it fits, or what goes before it. */
export interface Override {
  /** `tool`: Placard knows it on a vendor's host. `site`: a person chose it for a site. `mine`: a rule of the same id. `earlier`: a rule that stands before it. */
  readonly of: 'tool' | 'site' | 'mine' | 'earlier';
  readonly name: string;
  /** Where: the host or address that both are of. */
  readonly at: string;
}

interface There {
  readonly tools: readonly Tool[];
  readonly sites: readonly ShownSite[];
  readonly rules: readonly Rule[];
}

/** Everything on a rule's host that it would stand in the way of, or that stands in its way. `replaces`: it takes the place of the rule of its id. */
export function overridesOf(rule: Rule, { tools, sites, rules }: There, replaces: boolean): readonly Override[] {
  const host = hostOf(rule.host);
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
    const theirs = hostOf(one.host);
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

/** Whether some address can be of both. */
function isShared(one: RuleHost, other: RuleHost): boolean {
  if (one.protocol !== other.protocol || one.port !== other.port) return false;
  return one.hostname === other.hostname ? one.below === other.below : isBelow(one, other) || isBelow(other, one);
}

const isBelow = (one: RuleHost, { hostname, below }: RuleHost): boolean => below && one.hostname.endsWith(`.${hostname}`);

const written = ({ hostname, below }: RuleHost): string => `${below ? '*.' : ''}${hostname}`;
