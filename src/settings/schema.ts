import * as v from 'valibot';
import { PAGE_KINDS } from '../model/asset.ts';
import { CORNERS } from '../model/corner.ts';

/** An origin of the web, in the one form in which origins are compared. A star in it would be a pattern for many hosts. */
const Origin = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text && !text.includes('*')),
);

const BaseAddress = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:/.test(text) && text.endsWith('/')),
);

/**
 * The server that was connected. Its token lives elsewhere (`tokens.ts`), so that no export can hold it. What is wrong or of a newer
 * version beside the address is taken as unknown, and the connection stays.
 */
export const ServerSettings = v.looseObject({
  /** Base address, ends in "/". */
  url: BaseAddress,
  /** As the server says it, such as `1.6.2`; '' = not known. */
  version: v.fallback(v.string(), ''),
  user: v.fallback(
    v.object({ name: v.fallback(v.string(), ''), displayName: v.fallback(v.string(), ''), isBot: v.fallback(v.boolean(), false) }),
    { name: '', displayName: '', isBot: false },
  ),
  /** When the token ends, ms since 1970; null = it does not. */
  tokenEndsAt: v.fallback(v.nullable(v.number()), null),
  /** When it was made, ms since 1970; absent = not known. */
  tokenMadeAt: v.fallback(v.nullish(v.number()), undefined),
  keep: v.fallback(v.picklist(['computer', 'session']), 'computer'),
  behindSignIn: v.fallback(v.optional(v.boolean(), false), false),
});

const UnknownCorner = v.fallback(v.optional(v.picklist(CORNERS)), undefined);

/** A site on which Placard shows its label. */
export const ShownSite = v.looseObject({
  origin: Origin,
  tool: v.string(),
  corner: UnknownCorner,
});

/** Which of the catalog's services a site shows: the user said so, an exact address proved it, or the policy says so. */
export const ConfirmedService = v.looseObject({
  origin: Origin,
  tenant: v.string(),
  tool: v.string(),
  service: v.string(),
  how: v.picklist(['user', 'address', 'organisation']),
});

/** What a person changed about a site that the organisation switched on. */
export const SiteChoice = v.looseObject({
  origin: Origin,
  corner: UnknownCorner,
  hidden: v.fallback(v.optional(v.boolean(), false), false),
});

/** "Not this one": an asset that the user refused for a page. */
export const Refusal = v.looseObject({ key: v.string(), asset: v.string() });

/**
 * How a person or an administrator teaches Placard a tool that it does not ship: `docs/RULES.md` says what each field means. Only the
 * shape is held here, so that one bad rule never costs a person all settings: what a rule means is checked by `tools/rules/fault.ts`.
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

/** The lists of the settings, by what each element is. */
export const LISTS = {
  sites: ShownSite,
  services: ConfirmedService,
  refused: Refusal,
  rules: v.looseObject(Rule.entries),
  choices: SiteChoice,
  /** Ids of the card's sections as the person ordered them; [] = the preset order. Holds sections of other versions of Placard, too. */
  sections: v.string(),
};

/** Each element stands on its own: one that this version does not understand is left out, and costs no other. */
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

/** Loose, so that what a newer Placard wrote is still there when it comes back. See `unread.ts`. */
export const Settings = v.looseObject({
  version: v.number(),
  server: v.fallback(v.nullable(ServerSettings), null),
  sites: listOf(LISTS.sites),
  services: listOf(LISTS.services),
  refused: listOf(LISTS.refused),
  rules: listOf(LISTS.rules),
  choices: listOf(LISTS.choices),
  sections: listOf(LISTS.sections),
});

export type ServerSettings = v.InferOutput<typeof ServerSettings>;
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
