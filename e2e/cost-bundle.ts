import { pageBundle } from './page-bundle.ts';

/** The tools and grown addresses, as one script for any browser: run in a page, it leaves a function in the global `costs`: two `Costs` of each tool. */
export async function costBundle(): Promise<string> {
  const source = `
    import { costsOf, growthOf } from '/e2e/recogniser-cost.ts';
    import { TOOLS } from '/src/tools/index.ts';
    globalThis.costs = () => TOOLS.flatMap(({ id }) => [costsOf(id), growthOf(id)]);`;
  return pageBundle(source);
}
