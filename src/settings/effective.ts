import { isUnencrypted } from './hosts.ts';
import { isPolicyKey, type Policy, type PolicyKey } from './policy.ts';
import { isAt, type Placed } from './same-site.ts';
import type { ConfirmedService, Rule, ServerSettings, Settings, ShownSite, StoredBase } from './schema.ts';

/** A person's connection that the policy forbids: it stays stored, but is not used. */
export interface Held {
  readonly server: ServerSettings;
  /** `server`: the policy sets another server. `http`: it forbids plain http. `keep`: it forbids keeping the token on this computer. */
  readonly why: 'server' | 'http' | 'keep';
}

/** The settings in effect, and how the policy affects them. */
export interface Effective {
  readonly settings: Settings;
  readonly locked: ReadonlySet<PolicyKey>;
  /** null = the policy forbids no connection. */
  readonly held: Held | null;
}

/** The settings in effect: the person's, overridden by the administrator's policy. They are never stored. */
export function effective(settings: Settings, policy: Policy): Effective {
  const held = heldBack(settings.server, policy);
  return {
    settings: {
      ...settings,
      server: held ? null : settings.server,
      sites: sitesUnder(settings, policy),
      services: servicesUnder(settings, policy),
      bases: basesUnder(settings, policy),
      rules: rulesUnder(settings, policy),
    },
    locked: new Set(Object.keys(policy).filter(isPolicyKey)),
    held,
  };
}

function heldBack(server: ServerSettings | null, policy: Policy): Held | null {
  if (!server) return null;
  if (policy.serverUrl !== undefined && policy.serverUrl !== server.url) return { server, why: 'server' };
  if (policy.allowHttp === false && isUnencrypted(new URL(server.url))) return { server, why: 'http' };
  return policy.tokenStore === 'session' && server.keep === 'computer' ? { server, why: 'keep' } : null;
}

/** Whether the policy switches a site on. If so, its tool is fixed; a person can still hide the label there. */
export function isSet(policy: Policy, origin: string): boolean {
  return policy.sites?.some((site) => site.origin === origin) ?? false;
}

function sitesUnder({ sites, choices }: Settings, policy: Policy): ShownSite[] {
  const set = (policy.sites ?? []).flatMap(({ origin, tool }): ShownSite[] => {
    const choice = choices.find((one) => one.origin === origin);
    if (choice?.hidden) return [];
    const own = sites.find((site) => site.origin === origin);
    const corner = choice?.corner ?? own?.corner;
    const snoozedUntil = choice ? choice.snoozedUntil : own?.snoozedUntil;
    return [{ origin, tool, ...(corner && { corner }), ...(snoozedUntil !== undefined && { snoozedUntil }) }];
  });
  return [...sites.filter(({ origin }) => !isSet(policy, origin)), ...set];
}

function rulesUnder({ rules }: Settings, { rules: set = [] }: Policy): Rule[] {
  return [...set, ...rules.filter(({ id }) => !set.some((one) => one.id === id))];
}

function servicesUnder({ services }: Settings, policy: Policy): ConfirmedService[] {
  const set = (policy.sites ?? []).flatMap(({ origin, tool, tenant = '', service }): ConfirmedService[] =>
    service === undefined ? [] : [{ origin, tenant, tool, service, how: 'organisation' }],
  );
  return [...services.filter(isElsewhere(set)), ...set];
}

function basesUnder({ bases }: Settings, policy: Policy): StoredBase[] {
  const set = (policy.sites ?? []).flatMap(({ origin, tool, tenant = '', prefix = '', storedBase }): StoredBase[] =>
    storedBase === undefined ? [] : [{ origin, tenant, tool, prefix, base: storedBase, how: 'organisation' }],
  );
  return [...bases.filter(isElsewhere(set)), ...set];
}

/** Whether a fact is about a site, tenant and tool about which the policy says nothing. */
const isElsewhere =
  (set: readonly Placed[]) =>
  (one: Placed): boolean =>
    !set.some((other) => isAt(other, { ...one, toolId: one.tool }));
