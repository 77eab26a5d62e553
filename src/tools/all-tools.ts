import type { Rule } from '../settings/schema.ts';
import { TOOLS } from './index.ts';
import { toolsOfRules } from './rules/tool-from-rule.ts';
import type { Tool } from './tool.ts';

let last: { readonly ruled: readonly Tool[]; readonly tools: readonly Tool[] } = { ruled: [], tools: TOOLS };

/** The shipped tools, followed by those of the rules, in order. The same list as long as the rules are the same. */
export function allTools(rules: readonly Rule[]): readonly Tool[] {
  const ruled = toolsOfRules(rules);
  if (ruled !== last.ruled) last = { ruled, tools: [...TOOLS, ...ruled] };
  return last.tools;
}
