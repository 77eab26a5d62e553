import { pageBundle } from './page-bundle.ts';

/** The result that the script stores in the global `ruleRuns`. */
export interface RuleRuns {
  /** Number of valid patterns. */
  readonly used: number;
  /** Patterns that Placard matches differently from the browser. */
  readonly otherwise: readonly string[];
  /** Patterns whose time grows more than linearly on a text ten times as long, with the times in ms. */
  readonly slow: readonly string[];
}

/** Tries generated rule patterns on generated texts, as one script for any browser; on short texts compared with its own URLPattern. */
export async function rulesBundle(): Promise<string> {
  return pageBundle(`
    import { tryPatterns } from '/src/tools/rules/pattern.fake.ts';
    globalThis.ruleRuns = tryPatterns(100);`);
}
