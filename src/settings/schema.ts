import * as v from 'valibot';
import { PAGE_KINDS } from '../model/kind.ts';
import { CORNERS } from '../model/label.ts';
import { isBase } from '../model/stored-base.ts';

/** A web origin in normalized form. It may not contain an asterisk, which would be a pattern for many hosts. */
const Origin = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text && !text.includes('*')),
);

const BaseAddress = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:/.test(text) && text.endsWith('/')),
);

/**
 * The connected server. Its token is stored elsewhere (`tokens.ts`), so that exports cannot contain it. Fields other than the address that
 * are malformed or from a newer version count as unknown; the connection stays.
 */
export const ServerSettings = v.looseObject({
  /** Base address; ends in "/". */
  url: BaseAddress,
  /** As the server reports it, such as `1.6.2`; '' = unknown. */
  version: v.fallback(v.string(), ''),
  user: v.fallback(
    v.object({ name: v.fallback(v.string(), ''), displayName: v.fallback(v.string(), ''), isBot: v.fallback(v.boolean(), false) }),
    { name: '', displayName: '', isBot: false },
  ),
  /** Expiry of the token in ms since 1970; null = never. */
  tokenEndsAt: v.fallback(v.nullable(v.number()), null),
  /** Time of issue of the token in ms since 1970; absent = unknown. */
  tokenMadeAt: v.fallback(v.nullish(v.number()), undefined),
  keep: v.fallback(v.picklist(['computer', 'session']), 'computer'),
  behindSignIn: v.fallback(v.optional(v.boolean(), false), false),
});

const UnknownCorner = v.fallback(v.optional(v.picklist(CORNERS)), undefined);

/** Until when a label is hidden, in ms since 1970. */
const SnoozedUntil = v.fallback(v.optional(v.number()), undefined);

/** A site on which Placard shows its label. */
export const ShownSite = v.looseObject({
  origin: Origin,
  tool: v.string(),
  corner: UnknownCorner,
  snoozedUntil: SnoozedUntil,
});

/** Which of the catalog's services a site shows, by the user's word, by proof of an exact address, or by policy. */
export const ConfirmedService = v.looseObject({
  origin: Origin,
  tenant: v.string(),
  tool: v.string(),
  service: v.string(),
  how: v.picklist(['user', 'address', 'organisation']),
});

/**
 * Under which base ingestion stored a site's assets, if it reaches the tool by another host or prefix than people do (`http://superset:8088`),
 * by the user's word or by policy.
 */
export const StoredBase = v.looseObject({
  origin: Origin,
  tenant: v.string(),
  tool: v.string(),
  /** The prefix of the site's own pages, such as `/analytics`. */
  prefix: v.string(),
  /** As stored: neither case nor default port is normalized. */
  base: v.pipe(v.string(), v.check(isBase)),
  how: v.picklist(['user', 'organisation']),
});

/** What a person changed about a site that the policy switches on. */
export const SiteChoice = v.looseObject({
  origin: Origin,
  corner: UnknownCorner,
  snoozedUntil: SnoozedUntil,
  hidden: v.fallback(v.optional(v.boolean(), false), false),
});

/** "Not this one": an asset that the user refused for a page. */
export const Refusal = v.looseObject({ key: v.string(), asset: v.string() });

/**
 * A rule by which a person or an administrator adds a tool that Placard does not ship; `docs/RULES.md` explains each field. This checks
 * only the shape, so that one bad rule does not invalidate all settings; `tools/rules/fault.ts` checks the content.
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

/** The lists in the settings, with the shape of their elements. */
export const LISTS = {
  sites: ShownSite,
  services: ConfirmedService,
  bases: StoredBase,
  refused: Refusal,
  rules: v.looseObject(Rule.entries),
  choices: SiteChoice,
  /** Ids of the card's sections in the person's order; [] = the default order. May contain sections of other versions of Placard. */
  sections: v.string(),
};

/** A list without the elements that this version does not understand. */
const listOf = <T extends v.GenericSchema>(element: T) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((list) => (Array.isArray(list) ? list.flatMap((one: unknown) => understood(element, one)) : [])),
    ),
    [],
  );

function understood<T extends v.GenericSchema>(element: T, one: unknown): readonly v.InferOutput<T>[] {
  const read = v.safeParse(element, one);
  return read.success ? [read.output] : [];
}

/** All settings. Loose, so that data of a newer Placard survive a downgrade (see `unread.ts`). */
export const Settings = v.looseObject({
  version: v.number(),
  server: v.fallback(v.nullable(ServerSettings), null),
  sites: listOf(LISTS.sites),
  services: listOf(LISTS.services),
  bases: listOf(LISTS.bases),
  refused: listOf(LISTS.refused),
  rules: listOf(LISTS.rules),
  choices: listOf(LISTS.choices),
  sections: listOf(LISTS.sections),
});

export type ServerSettings = v.InferOutput<typeof ServerSettings>;
export type ShownSite = v.InferOutput<typeof ShownSite>;
export type SiteChoice = v.InferOutput<typeof SiteChoice>;
export type ConfirmedService = v.InferOutput<typeof ConfirmedService>;
export type StoredBase = v.InferOutput<typeof StoredBase>;
export type Rule = Readonly<v.InferOutput<typeof Rule>>;
export type Settings = v.InferOutput<typeof Settings>;

/** The settings of a new installation. */
export const DEFAULTS: Settings = {
  version: 1,
  server: null,
  sites: [],
  services: [],
  bases: [],
  refused: [],
  rules: [],
  choices: [],
  sections: [],
};
