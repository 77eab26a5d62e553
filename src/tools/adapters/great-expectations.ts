import { MOST_REFS } from '../../model/reference.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Below the suite, whose dots are slashes, stand the run's name and its time. The page is named after data source and data asset.
const validation = route<'page'>('/validations/:suite+/:run/:time(\\d{8}T\\d{6}\\.\\d{6}Z)/:page.html');

export const greatExpectations: Tool = {
  id: 'great-expectations',
  name: 'Great Expectations Data Docs',
  // It has no service in the catalog: its data assets are tables of any database, under names of their own.
  serviceTypes: [],
  hosts: [],
  looksLike: ['.ge-section'],

  // One host of static pages may hold the docs of many projects.
  tenant(url) {
    const found = validation(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const found = validation(url);
    if (!found) return [];
    // A dash separates data source and data asset, and either may hold one: each possible name, longest first.
    const [, ...names] = found.page.split('-').map((_, at, parts) => parts.slice(at).join('-'));
    return names.slice(0, MOST_REFS).flatMap((name) => (name ? [{ kind: 'table', tool: 'great-expectations', name }] : []));
  },
};
