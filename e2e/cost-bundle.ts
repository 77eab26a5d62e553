import { pageBundle } from './page-bundle.ts';

/** The tools and grown addresses, as one script for any browser: run in a page, it leaves a function in the global `costs`: two `Costs` of each tool from one place of the list to another. */
export async function costBundle(): Promise<string> {
  const source = `
    import { costsOf, growthOf } from '/e2e/recogniser-cost.ts';
    import { TOOLS } from '/src/tools/index.ts';
    globalThis.costs = (from = 0, to = TOOLS.length) => TOOLS.slice(from, to).flatMap(({ id }) => [costsOf(id), growthOf(id)]);`;
  return pageBundle(source);
}
