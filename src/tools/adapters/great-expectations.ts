import { MOST_REFS } from '../../model/reference.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

/** The time of a run, the last folder of a validation's page. */
const TIME = /^\d{8}T\d{6}\.\d{6}Z$/;

export const greatExpectations: Tool = {
  id: 'great-expectations',
  name: 'Great Expectations Data Docs',
  // It has no service in the catalog: its data assets are tables of any database, under names of their own.
  serviceTypes: [],
  hosts: [],
  looksLike: ['.ge-section'],

  // One host of static pages may hold the docs of many projects.
  tenant: (url) => validationAt(url)?.prefix ?? null,

  recognise({ url }) {
    const page = validationAt(url)?.page ?? '';
    // A dash separates data source and data asset, and either may hold one: each possible name, longest first.
    const dashes = [...page.matchAll(/-/g)].slice(0, MOST_REFS);
    const names = dashes.map(({ index }) => page.slice(index + 1));
    return names.flatMap((name) => (name ? [{ kind: 'table', tool: 'great-expectations', name }] : []));
  },
};

/** A validation's page stands below the suite, whose dots are slashes, the run's name and its time. It is named after data source and data asset. */
function validationAt({ pathname }: URL): { readonly prefix: string; readonly page: string } | null {
  const names = pathname.split('/');
  const start = names.indexOf('validations');
  const file = names.at(-1) ?? '';
  if (start < 0 || names.length - start < 5 || !TIME.test(names.at(-2) ?? '') || !file.endsWith('.html')) return null;
  return { prefix: names.slice(0, start).join('/'), page: decoded(file.slice(0, -'.html'.length)) };
}
