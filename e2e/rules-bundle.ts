import { pageBundle } from './page-bundle.ts';

/** What the script leaves in the global `ruleRuns`. */
export interface RuleRuns {
  /** Patterns that could be used. */
  readonly used: number;
  /** Patterns of which Placard finds something else in a text than the browser. */
  readonly otherwise: readonly string[];
  /** Patterns that take longer on a text ten times as long than a linear one would, with the times in ms. */
  readonly slow: readonly string[];
}

/** Tries generated patterns of rules on generated texts, short ones beside the browser's own URLPattern, as one script for any browser. */
export async function rulesBundle(): Promise<string> {
  return pageBundle(`
    import { tryPatterns } from '/src/tools/rules/pattern.fake.ts';
    globalThis.ruleRuns = tryPatterns(100);`);
}
