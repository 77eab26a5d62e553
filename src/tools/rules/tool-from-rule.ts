import type { AssetRef } from '../../model/reference.ts';
import type { Rule } from '../../settings/schema.ts';
import { TOOLS } from '../index.ts';
import type { Tool } from '../tool.ts';
import { compiled, isOfHost, LONGEST_PART, valuesIn } from './address.ts';
import { faultsOf } from './fault.ts';
import type { Values } from './match.ts';
import { filled, isParts, isPieces, partsOf, piecesOf } from './template.ts';

/** Rules that are used at most; what is above is left out. */
export const MOST_RULES = 100;

/** The tool that a rule describes, of the same kind as the shipped ones. One that cannot be read recognises nothing. */
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

/** How a rule's tool is named in settings. */
export const ruleToolId = (ruleId: string): string => `rule:${ruleId}`;

let last: { readonly of: string; readonly tools: readonly Tool[] } = { of: '[]', tools: TOOLS };

/** The shipped tools, then those of rules, in their order. Patterns take long to make: they are made once for each change of the rules. */
export function allTools(rules: readonly Rule[]): readonly Tool[] {
  const of = JSON.stringify(rules);
  if (of !== last.of) last = { of, tools: [...TOOLS, ...rules.slice(0, MOST_RULES).map(toolFromRule)] };
  return last.tools;
}

/** From the values of an address and a page to what to ask for; null = one is missing, empty or too long to be a name. */
function naming({ names = '', number = '' }: Rule): (values: Values) => Pick<AssetRef, 'id' | 'path' | 'name'> | null {
  const parts = names === '' ? [] : partsOf(names);
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

/** Only the texts that the rule names, without the space around them. */
function textsOf({ texts = {} }: Rule, read: Readonly<Record<string, string>>): Values {
  const wanted = new Set(Object.keys(texts));
  return new Map(
    Object.entries(read)
      .filter(([name]) => wanted.has(name))
      .map(([name, text]) => [name, text.trim()]),
  );
}
