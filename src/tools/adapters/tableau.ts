import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash. A custom view's id and name may follow the sheet.
const view = route<'site' | 'workbook' | 'sheet'>('{/site/:site}?/views/:workbook/:sheet{/*}?');
const workbook = route<'site' | 'number'>('{/site/:site}?/workbooks/:number(\\d+){/*}?');

// Embedded, linked directly, or being edited. A ticket is a secret: it is matched and dropped.
const direct = route<'site' | 'workbook' | 'sheet'>('{/trusted/:ticket}?{/t/:site}?/:word(views|authoring)/:workbook/:sheet{/*}?');

export const tableau: Tool = {
  id: 'tableau',
  name: 'Tableau',
  serviceTypes: ['Tableau'],
  hosts: ['https://*.online.tableau.com/*'],
  looksLike: ['meta[name="vizportal-config"]'],

  /** The site, '' for the default one, whose addresses do not name it. */
  tenant: (url) => shownAt(url)?.site ?? null,

  recognise({ url }) {
    const found = shownAt(url);
    return found ? [{ tool: 'tableau', ...found.ref }] : [];
  },
};

interface Shown {
  readonly site: string;
  readonly ref: Omit<AssetRef, 'tool'>;
}

function shownAt(url: URL): Shown | null {
  const inside = insideHash(url);
  const base = `${url.origin}${url.pathname.replace(/\/$/, '')}`;

  const sheet = inside && view(inside);
  if (sheet) return chart(base, sheet);

  const book = inside && workbook(inside);
  if (book) return { site: book.site, ref: { kind: 'dashboard', ...workbookAddress(base, book.site, book.number) } };

  const linked = direct(url);
  return linked && chart(linked.base, linked);
}

function chart(base: string, { site, workbook: book, sheet }: Readonly<Record<'site' | 'workbook' | 'sheet', string>>): Shown {
  const path = `views/${book}/${sheet}`;
  const page = site ? `/site/${site}/${path}` : path;
  // Ingestion puts no "/" before the hash, nor after it on the default site; up to 1.5 it put one before.
  const forms = [`#${page}`, `/#${page}`, `/#/${page.replace(/^\//, '')}`, `#/${page.replace(/^\//, '')}`];
  // The site is stored as an administrator typed it. Tableau itself ignores its case.
  const typed = site ? casesOf(site).map((one) => `#/site/${one}/${path}`) : [];
  const [first = '', ...others] = [...forms, ...forms.map(encodeURI), ...typed];
  const addresses = storedAs(`${base}${first}`, ...others.map((form) => `${base}${form}`));
  // Only the catalog and Tableau's API have the id under which the view is stored.
  return { site, ref: { kind: 'chart', ...addresses, name: sheet } };
}

const casesOf = (name: string): readonly string[] => {
  const [lower, upper] = [name.toLowerCase(), name.toUpperCase()];
  return [lower, upper, `${upper.charAt(0)}${lower.slice(1)}`];
};

function workbookAddress(base: string, site: string, number: string): Pick<AssetRef, 'url' | 'spellings'> {
  const page = `${site && `/site/${site}`}/workbooks/${number}`;
  return storedAs(`${base}/#${page}/views`, `${base}/#${page}`, `${base}#${page}/views`, `${base}#${page}`);
}
