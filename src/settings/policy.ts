import * as v from 'valibot';
import { isBase } from '../model/stored-base.ts';
import { Rule } from './schema.ts';

/** What an administrator can set. Keys are independent: a malformed one does not affect the others. */
export const POLICY = v.object({
  /** Base address of the only server that can be connected. Ends in "/" once read. */
  serverUrl: v.optional(v.string()),
  /** Whether plain http is allowed for servers other than this computer. If not set, a person is warned and decides. */
  allowHttp: v.optional(v.boolean()),
  /** Where a token is kept: on this computer, or until the browser closes. */
  tokenStore: v.optional(v.picklist(['computer', 'session'])),
  /**
   * Sites with a label, if the browser grants the host. `tenant`: the customer on a shared host. `storedBase`: where ingestion stored the
   * site's assets, if by another address than people use; `prefix`: the path below which the tool is served at `origin`.
   */
  sites: v.optional(
    v.array(
      v.object({
        origin: v.string(),
        tool: v.string(),
        tenant: v.optional(v.string()),
        service: v.optional(v.string()),
        storedBase: v.optional(v.string()),
        prefix: v.optional(v.string()),
      }),
    ),
  ),
  /** Tools that Placard does not ship (see `docs/RULES.md`). */
  rules: v.optional(v.array(Rule)),
  /** Placard must not change anything in the catalog. */
  readOnly: v.optional(v.boolean()),
});

/** A policy without its malformed parts. */
export type Policy = Readonly<v.InferOutput<typeof POLICY>>;
/** Name of a setting that a policy can have. */
export type PolicyKey = keyof Policy;

/** A malformed part of the policy, which is ignored. */
export interface PolicyFault {
  /** null = unknown key. */
  readonly key: PolicyKey | null;
  /** Path to it, such as `sites.0.origin`. */
  readonly where: string;
  readonly value: unknown;
}

/** A policy as read, with its malformed parts listed. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
}

/** Reads a policy: keeps what is well-formed, by key and by list element, and reports the rest. */
export function understandPolicy(stored: Readonly<Record<string, unknown>>): ReadPolicy {
  const keys = Object.entries(stored).map(([key, value]) => readKey(key, value));
  const read = v.safeParse(POLICY, Object.fromEntries(keys.flatMap(({ good }) => good)));
  return { policy: read.success ? inOneForm(read.output) : {}, faults: keys.flatMap(({ faults }) => faults) };
}

/** Whether Placard knows this policy key. */
export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(POLICY.entries, key);

/** The usable and the malformed parts of one key. */
interface ReadKey {
  /** Zero or one entry. */
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

/** The first fault of a value. `at`: for a list of one element, the element's index in the original list. */
function faultOf(key: PolicyKey, value: unknown, at = 0): PolicyFault | null {
  const placed = (where: string): string => where.replace(/^(\w+)\.0/, `$1.${at}`);
  const read = v.safeParse(v.object({ [key]: POLICY.entries[key] }), { [key]: value });
  if (!read.success) {
    const [{ path, input }] = read.issues;
    return { key, where: placed(path?.map((step) => step.key).join('.') ?? key), value: input };
  }
  const wrong = addressesIn(read.output).find(({ address, is }) => !is(address));
  return wrong ? { key, where: placed(wrong.where), value: wrong.address } : null;
}

interface Address {
  readonly where: string;
  readonly address: string;
  readonly is: (text: string) => boolean;
}

function addressesIn({ serverUrl, sites = [] }: Policy): readonly Address[] {
  const ofSites = sites.flatMap(({ origin, storedBase, prefix }) => [
    { where: 'sites.0.origin', address: origin, is: (text: string) => isWeb(text, true) },
    ...(storedBase === undefined ? [] : [{ where: 'sites.0.storedBase', address: storedBase, is: isBase }]),
    ...(prefix === undefined ? [] : [{ where: 'sites.0.prefix', address: prefix, is: isPrefix }]),
  ]);
  return serverUrl === undefined
    ? ofSites
    : [{ where: 'serverUrl', address: serverUrl, is: (text: string) => isWeb(text, false) }, ...ofSites];
}

/** Whether a text is a path below an origin, such as `/analytics`; '' or `/` = none. */
const isPrefix = (text: string): boolean => /^(?:\/[^/?#\s]+)*\/?$/.test(text);

/**
 * Whether a text is a plain http(s) address: no user name, password or query, and for an origin no path or hash. No asterisk either, as it
 * would be a pattern for many hosts. A server's address may be a page of its web app, whose path is removed later.
 */
function isWeb(text: string, isOrigin: boolean): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol) || username + password !== '' || hostname.includes('*')) return false;
  return isOrigin ? pathname === '/' && search + hash === '' : search === '' || PAGE.test(pathname);
}

/** Normalizes addresses for comparison: an origin has no path, a server's base address ends in "/", a stored base and a prefix do not. */
function inOneForm({ serverUrl, sites, ...rest }: Policy): Policy {
  return {
    ...rest,
    ...(serverUrl !== undefined && { serverUrl: baseOf(new URL(serverUrl)) }),
    ...(sites && { sites: sites.map(siteInOneForm) }),
  };
}

const siteInOneForm = ({ storedBase, prefix, ...site }: NonNullable<Policy['sites']>[number]): NonNullable<Policy['sites']>[number] => ({
  ...site,
  origin: new URL(site.origin).origin,
  ...(storedBase !== undefined && { storedBase: withoutSlash(storedBase) }),
  ...(prefix !== undefined && { prefix: withoutSlash(prefix) }),
});

const withoutSlash = (text: string): string => text.replace(/\/$/, '');

/** Paths below the base address of OpenMetadata's web app that people copy along with it. */
const PAGE = /\/(?:my-data|signin|signup|explore)(?:\/.*)?$/;

const baseOf = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(PAGE, '')}`.replace(/\/?$/, '/');
