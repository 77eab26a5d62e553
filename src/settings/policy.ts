import * as v from 'valibot';
import { Rule } from './schema.ts';

/** What an administrator can set. Each key stands on its own: one that is malformed leaves the others as they are. */
export const POLICY = v.object({
  /** The base address of the one server; nobody connects another. Ends in "/" once it is read. */
  serverUrl: v.optional(v.string()),
  /** Whether a server may be asked by plain http beyond this computer. Without it, a person is warned and decides. */
  allowHttp: v.optional(v.boolean()),
  /** How long a token is kept. */
  tokenStore: v.optional(v.picklist(['computer', 'session'])),
  /** Sites with a label, wherever the browser grants the host. `tenant` is what separates customers on a shared host. */
  sites: v.optional(
    v.array(v.object({ origin: v.string(), tool: v.string(), tenant: v.optional(v.string()), service: v.optional(v.string()) })),
  ),
  /** Tools that Placard does not ship, as `docs/RULES.md` says. */
  rules: v.optional(v.array(Rule)),
  /** That Placard may change nothing in the catalog. */
  readOnly: v.optional(v.boolean()),
});

export type Policy = Readonly<v.InferOutput<typeof POLICY>>;
export type PolicyKey = keyof Policy;

/** Something in the policy that cannot be used, and so is left out. */
export interface PolicyFault {
  /** null = Placard has no such key. */
  readonly key: PolicyKey | null;
  /** Where it stands, such as `sites.0.origin`. */
  readonly where: string;
  readonly value: unknown;
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
}

/** Takes what is well-formed, key by key and in lists element by element, and tells the rest. */
export function understandPolicy(stored: Readonly<Record<string, unknown>>): ReadPolicy {
  const keys = Object.entries(stored).map(([key, value]) => readKey(key, value));
  const read = v.safeParse(POLICY, Object.fromEntries(keys.flatMap(({ good }) => good)));
  return { policy: read.success ? inOneForm(read.output) : {}, faults: keys.flatMap(({ faults }) => faults) };
}

export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(POLICY.entries, key);

/** What of one key can be used, and what cannot. */
interface ReadKey {
  /** None or one. */
  readonly good: readonly (readonly [PolicyKey, unknown])[];
  readonly faults: readonly PolicyFault[];
}

function readKey(key: string, value: unknown): ReadKey {
  if (!isPolicyKey(key)) return { good: [], faults: [{ key: null, where: key, value }] };
  if (!Array.isArray(value) || value.length === 0) {
    const fault = faultOf(key, value);
    return fault ? { good: [], faults: [fault] } : { good: [[key, value]], faults: [] };
  }
  const elements = value.map((one, at) => ({ one, fault: faultOf(key, [one], at) }));
  const good = elements.flatMap(({ one, fault }) => (fault ? [] : [one]));
  return { good: good.length > 0 ? [[key, good]] : [], faults: elements.flatMap(({ fault }) => fault ?? []) };
}

/** `at`: the place in its list of the one element that is given. */
function faultOf(key: PolicyKey, value: unknown, at = 0): PolicyFault | null {
  const placed = (where: string): string => where.replace(/^(\w+)\.0/, `$1.${at}`);
  const read = v.safeParse(v.object({ [key]: POLICY.entries[key] }), { [key]: value });
  if (!read.success) {
    const [{ path, input }] = read.issues;
    return { key, where: placed(path?.map((step) => step.key).join('.') ?? key), value: input };
  }
  const wrong = addressesIn(read.output).find(({ address, isOrigin }) => !isWeb(address, isOrigin));
  return wrong ? { key, where: placed(wrong.where), value: wrong.address } : null;
}

function addressesIn({ serverUrl, sites = [] }: Policy): readonly { where: string; address: string; isOrigin: boolean }[] {
  const origins = sites.map(({ origin }) => ({ where: 'sites.0.origin', address: origin, isOrigin: true }));
  return serverUrl === undefined ? origins : [{ where: 'serverUrl', address: serverUrl, isOrigin: false }, ...origins];
}

/**
 * An http address with nothing in it that is no part of a place: names, a query, for an origin a path or a hash; nor a star, which would be
 * a pattern for many hosts. Of a server's address that is a page of its web app, what names the page is left out.
 */
function isWeb(text: string, isOrigin: boolean): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol) || username + password !== '' || hostname.includes('*')) return false;
  return isOrigin ? pathname === '/' && search + hash === '' : search === '' || PAGE.test(pathname);
}

/** Addresses as they are compared: an origin without a path, a base address that ends in "/". */
function inOneForm({ serverUrl, sites, ...rest }: Policy): Policy {
  return {
    ...rest,
    ...(serverUrl !== undefined && { serverUrl: baseOf(new URL(serverUrl)) }),
    ...(sites && { sites: sites.map((site) => ({ ...site, origin: new URL(site.origin).origin })) }),
  };
}

/** Pages of OpenMetadata's web app that people copy an address from, each at the end of the base. */
const PAGE = /\/(?:my-data|signin|signup|explore)(?:\/.*)?$/;

const baseOf = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(PAGE, '')}`.replace(/\/?$/, '/');
