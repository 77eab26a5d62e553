import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { routesOf } from '../model/stored-base.ts';
import { isAt } from '../settings/same-site.ts';
import type { Settings } from '../settings/schema.ts';
import { verbatim } from '../tools/addresses/stored-as.ts';
import { pageBase } from '../tools/page-base.ts';
import type { Tool } from '../tools/tool.ts';
import { isVendorsHost } from '../tools/vendor-host.ts';

/** The references of a page, and the stored bases that give them further addresses. */
export interface BasedRefs {
  readonly refs: readonly AssetRef[];
  readonly bases: readonly string[];
}

/**
 * Gives each reference its addresses below the site's stored base, instead of the older forms at the page's own, so that they fit into a
 * request. If that base is not known yet, adds the page's base instead, so that the references are looked for behind any host. A vendor's
 * host is stored as it is, and so is one whose exact address was found before.
 */
export function withBases(
  tool: Tool,
  url: URL,
  site: Site,
  { refs, settings }: { refs: readonly AssetRef[]; settings: Settings },
): BasedRefs {
  if (!refs.some((ref) => ref.url !== undefined) || isVendorsHost(tool, url)) return { refs, bases: [] };
  const isExact = settings.services.some((one) => isAt(one, site) && one.how === 'address');
  const here = settings.bases.filter((one) => isAt(one, site));
  if (isExact && here.length === 0) return { refs, bases: [] };

  const base = pageBase(tool, url);
  const bases = here.filter(({ prefix }) => `${site.origin}${prefix}` === base).map((one) => one.base);
  const based = refs.map((ref): AssetRef => {
    const routes = routesOf({ ...ref, base });
    if (routes.length === 0) return ref;
    if (bases.length === 0) return { ...ref, base };
    const spellings = bases.flatMap((stored) => routes.map((route) => `${stored}${route}`));
    const form = ref.storedLike;
    const forms = form === undefined ? [] : [form, ...bases.map((stored) => form.replaceAll(verbatim(base), () => verbatim(stored)))];
    return { ...ref, spellings, ...(forms.length > 0 && { storedLike: forms.join('|') }) };
  });
  return { refs: based, bases };
}
