import * as v from 'valibot';
import { PAGE_KINDS } from '../model/asset.ts';
import { CORNERS } from '../model/corner.ts';

/** The server that was connected. Its token lives elsewhere (`tokens.ts`), so that no export can hold it. */
export const Server = v.object({
  /** Base address, ends in "/". */
  url: v.string(),
  /** As the server says it, such as `1.6.2`. */
  version: v.string(),
  user: v.object({ name: v.string(), displayName: v.string(), isBot: v.boolean() }),
  /** When the token ends, ms since 1970; null = it does not. */
  tokenEndsAt: v.nullable(v.number()),
  keep: v.picklist(['computer', 'session']),
  behindSignIn: v.optional(v.boolean(), false),
});

/** A site on which Placard shows its label. */
export const ShownSite = v.object({
  origin: v.string(),
  tool: v.string(),
  corner: v.optional(v.picklist(CORNERS)),
});

/** Which of the catalog's services a site shows: the user said so, an exact address proved it, or the policy says so. */
export const ConfirmedService = v.object({
  origin: v.string(),
  tenant: v.string(),
  tool: v.string(),
  service: v.string(),
  how: v.picklist(['user', 'address', 'organisation']),
});

/** What a person changed about a site that the organisation switched on. */
export const SiteChoice = v.object({
  origin: v.string(),
  corner: v.optional(v.picklist(CORNERS)),
  hidden: v.optional(v.boolean(), false),
});

/** "Not this one": an asset that the user refused for a page. */
export const Refusal = v.object({ key: v.string(), asset: v.string() });

/**
 * How a person or an administrator teaches Placard a tool that it does not ship: `docs/RULES.md` says what each field means. Only the
 * shape is held here, so that one bad rule never costs a person all settings: what a rule means is checked by `tools/rule-fault.ts`.
 */
export const Rule = v.object({
  id: v.string(),
  name: v.string(),
  host: v.string(),
  path: v.string(),
  query: v.optional(v.string()),
  hash: v.optional(v.string()),
  kind: v.picklist(PAGE_KINDS),
  names: v.optional(v.string()),
  number: v.optional(v.string()),
  serviceType: v.optional(v.string()),
  service: v.optional(v.string()),
  texts: v.optional(v.record(v.string(), v.string())),
});

/** Loose, so that what a newer Placard wrote is still there when it comes back. */
export const Settings = v.looseObject({
  version: v.number(),
  server: v.nullable(Server),
  sites: v.optional(v.array(ShownSite), []),
  services: v.optional(v.array(ConfirmedService), []),
  refused: v.optional(v.array(Refusal), []),
  rules: v.optional(v.array(Rule), []),
  choices: v.optional(v.array(SiteChoice), []),
  /** Ids of the card's sections as the person ordered them; [] = the preset order. Holds sections of other versions of Placard, too. */
  sections: v.optional(v.array(v.string()), []),
});

export type Server = v.InferOutput<typeof Server>;
export type ShownSite = v.InferOutput<typeof ShownSite>;
export type SiteChoice = v.InferOutput<typeof SiteChoice>;
export type ConfirmedService = v.InferOutput<typeof ConfirmedService>;
export type Rule = Readonly<v.InferOutput<typeof Rule>>;
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = {
  version: 1,
  server: null,
  sites: [],
  services: [],
  refused: [],
  rules: [],
  choices: [],
  sections: [],
};
