import type { AssetRef } from '../../model/reference.ts';
import type { Rule } from '../../settings/schema.ts';
import type { Tool } from '../tool.ts';
import { compiled, isOfHost, LONGEST_PART, valuesIn } from './address.ts';
import { faultsOf } from './fault.ts';
import type { Values } from './match.ts';
import { filled, isParts, isPieces, piecesOf, templateParts } from './template.ts';

/** Most rules that are used; the rest is ignored. */
export const MOST_RULES = 100;

/** The tool that a rule describes. An invalid rule recognizes nothing. */
export function toolFromRule(rule: Rule): Tool {
  const patterns = faultsOf(rule).length === 0 ? compiled(rule) : null;
  const nameOf = naming(rule);
  const id = ruleToolId(rule.id);
  return {
    id,
    name: rule.name.trim(),
    serviceTypes: rule.serviceType ? [rule.serviceType] : [],
    hosts: [],
    ...(rule.texts && Object.keys(rule.texts).length > 0 && { reads: rule.texts }),
    ...(rule.service && { service: rule.service.trim() }),
    ofHost: (url) => patterns !== null && isOfHost(patterns.host, url),
    fits(url) {
      const values = patterns && valuesIn(patterns, url);
      return values && JSON.stringify([...values]);
    },
    recognise({ url, text }) {
      const values = patterns && valuesIn(patterns, url);
      const ref = values && nameOf(new Map([...textsOf(rule, text), ...values]));
      return ref ? [{ kind: rule.kind, tool: id, ...ref }] : [];
    },
  };
}

/** The id of a rule's tool in settings. */
export const ruleToolId = (ruleId: string): string => `rule:${ruleId}`;

let last: { readonly of: string; readonly tools: readonly Tool[] } = { of: '[]', tools: [] };

/** The tools of the rules, in order. Compiling patterns is slow, so the result is cached until the rules change. */
export function toolsOfRules(rules: readonly Rule[]): readonly Tool[] {
  const of = JSON.stringify(rules);
  if (of !== last.of) last = { of, tools: rules.slice(0, MOST_RULES).map(toolFromRule) };
  return last.tools;
}

/** Builds names for a reference from the values of an address and a page; null = one is missing, empty or too long to be a name. */
function naming({ names = '', number = '' }: Rule): (values: Values) => Pick<AssetRef, 'id' | 'path' | 'name'> | null {
  const parts = names === '' ? [] : templateParts(names);
  const pieces = piecesOf(number);
  return (values) => {
    if (names === '') {
      const id = isPieces(pieces) ? filled(pieces, values) : null;
      return isName(id) ? { id } : null;
    }
    const path = isParts(parts) ? parts.map((part) => filled(part, values)) : [];
    return path.length > 0 && path.every(isName) ? { path, name: path.at(-1) ?? '' } : null;
  };
}

const isName = (text: string | null): text is string => text !== null && text.trim() !== '' && text.length <= LONGEST_PART;

/** The texts that the rule names, trimmed. */
function textsOf({ texts = {} }: Rule, read: Readonly<Record<string, string>>): Values {
  const wanted = new Set(Object.keys(texts));
  return new Map(
    Object.entries(read)
      .filter(([name]) => wanted.has(name))
      .map(([name, text]) => [name, text.trim()]),
  );
}
