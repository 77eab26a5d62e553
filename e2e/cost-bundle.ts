import { pageBundle } from './page-bundle.ts';

/**
 * The tools and long addresses as one script for any browser. In a page, it sets the global function `costs`, which returns two `Costs` for
 * each tool in a range of the list.
 */
export async function costBundle(): Promise<string> {
  const source = `
    import { costsOf, growthOf } from '/e2e/recogniser-cost.ts';
    import { TOOLS } from '/src/tools/index.ts';
    globalThis.costs = (from = 0, to = TOOLS.length) => TOOLS.slice(from, to).flatMap(({ id }) => [costsOf(id), growthOf(id)]);`;
  return pageBundle(source);
}
