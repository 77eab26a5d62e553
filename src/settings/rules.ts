import type { Rule, Settings } from './schema.ts';
import { stopShowing } from './sites.ts';
import { changeSettings, readSettings } from './store.ts';

/** Stores rules: each replaces the one with its id, else it is added at the end. */
export async function keepRules(rules: readonly Rule[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, rules: rules.reduce(withRule, settings.rules) }));
}

/** Deletes a rule and its confirmed services, switches its sites off and revokes their permissions. */
export async function forgetRule(id: string): Promise<void> {
  const ruleTool = `rule:${id}`;
  const { sites } = await readSettings();
  for (const { origin, tool } of sites) if (tool === ruleTool) await stopShowing(origin);
  await changeSettings((settings) => ({
    ...settings,
    rules: settings.rules.filter((rule) => rule.id !== id),
    services: settings.services.filter(({ tool }) => tool !== ruleTool),
  }));
}

function withRule(rules: Settings['rules'], rule: Rule): Settings['rules'] {
  const at = rules.findIndex(({ id }) => id === rule.id);
  return at < 0 ? [...rules, rule] : rules.with(at, rule);
}
