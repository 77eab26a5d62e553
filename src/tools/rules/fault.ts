import type { Rule } from '../../settings/schema.ts';
import { hashPattern, queryOf, ruleHost } from './address.ts';
import { namesInPattern, type PatternFaultName, patternFault } from './pattern.ts';
import { isParts, isPieces, needsOf, piecesOf, type TemplateFault, templateParts } from './template.ts';

export type RuleFieldName = keyof Rule;

/** What is wrong with one field of a rule; `options/rules/words.ts` has the sentence. */
export interface RuleFault {
  readonly field: RuleFieldName;
  readonly fault: RuleFaultName;
  /** The text at fault; '' = the whole field. */
  readonly at: string;
}

export type RuleFaultName =
  | PatternFaultName
  | TemplateFault['fault']
  | 'id'
  | 'id-twice'
  | 'empty'
  | 'long'
  | 'host'
  | 'path-start'
  | 'path-query'
  | 'many-queries'
  | 'same-name'
  | 'names-or-number'
  | 'name-unknown'
  | 'one-part'
  | 'needs-type'
  | 'type'
  | 'many-texts'
  | 'text-name'
  | 'text-unused'
  | 'selector'
  | 'text-twice';

/** Most characters of each field. */
const LONGEST: Readonly<Partial<Record<RuleFieldName, number>>> = {
  name: 60,
  host: 253,
  path: 300,
  query: 300,
  hash: 300,
  names: 300,
  number: 300,
  service: 256,
  serviceType: 60,
};
const LONGEST_SELECTOR = 200;
const MOST_TEXTS = 4;
const MOST_QUERIES = 4;

/** Checks a selector, which needs a document. */
type IsSelector = (text: string) => boolean;

/** Everything that is wrong with a rule, field by field; [] = it can be used. */
export function faultsOf(rule: Rule, isSelector: IsSelector = () => true): readonly RuleFault[] {
  const long = Object.entries(LONGEST).flatMap(([field, most]) => longer(rule, field, most));
  if (long.length > 0) return long;
  return [...nameFaults(rule), ...addressFaults(rule), ...templateFaults(rule), ...textFaults(rule, isSelector)];
}

function longer(rule: Rule, field: string, most: number): readonly RuleFault[] {
  const own = Object.keys(rule).find((key): key is RuleFieldName => key === field);
  const text = own === undefined ? undefined : rule[own];
  return own !== undefined && typeof text === 'string' && text.length > most ? [{ field: own, fault: 'long', at: String(most) }] : [];
}

function nameFaults({ id, name }: Rule): readonly RuleFault[] {
  return [...failing(!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id), 'id', 'id', id), ...failing(name.trim() === '', 'name', 'empty')];
}

function addressFaults(rule: Rule): readonly RuleFault[] {
  const { host, path, query = '', hash = '' } = rule;
  const queries = queryOf(query);
  const names = patternNames(rule);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return [
    ...failing(ruleHost(host) === null, 'host', host.trim() === '' ? 'empty' : 'host', host),
    ...pathFaults(path),
    ...failing(queries.length > MOST_QUERIES, 'query', 'many-queries', String(MOST_QUERIES)),
    ...queries.flatMap(([, pattern]) => inField('query', patternFault(pattern))).slice(0, 1),
    ...(hash === '' ? [] : inField('hash', patternFault(hashPattern(hash)))),
    ...failing(twice !== undefined, 'path', 'same-name', twice),
  ];
}

function pathFaults(path: string): readonly RuleFault[] {
  if (path === '') return [{ field: 'path', fault: 'empty', at: '' }];
  if (!path.startsWith('/') && !path.startsWith('{/')) return [{ field: 'path', fault: 'path-start', at: path }];
  const fault = patternFault(path);
  // The rest of a pasted address: query and hash have their own fields.
  const isStray = fault?.fault === 'pattern-stray' && fault.at === '?';
  if (isStray || /\?[^/]*=/.test(path)) return [{ field: 'path', fault: 'path-query', at: '?' }];
  return path.includes('#') ? [{ field: 'path', fault: 'path-query', at: '#' }] : inField('path', fault);
}

function templateFaults(rule: Rule): readonly RuleFault[] {
  const { names = '', number = '', kind, serviceType = '', service = '' } = rule;
  if ((names === '') === (number === '')) return [{ field: 'names', fault: 'names-or-number', at: '' }];
  const field = names === '' ? 'number' : 'names';
  const parts = names === '' ? single(number) : templateParts(names);
  if (!isParts(parts)) return [{ field, ...parts }];
  const given = new Set([...patternNames(rule), ...Object.keys(rule.texts ?? {})]);
  const unknown = parts.flatMap(needsOf).find((name) => !given.has(name));
  return [
    ...failing(unknown !== undefined, field, 'name-unknown', unknown),
    ...failing(names !== '' && parts.length < 2 && kind !== 'database', 'names', 'one-part', names),
    ...failing(number !== '' && serviceType === '', 'serviceType', 'needs-type'),
    ...failing(serviceType !== '' && !/^[A-Za-z][A-Za-z0-9]*$/.test(serviceType), 'serviceType', 'type', serviceType),
    ...failing(service !== '' && service.trim() === '', 'service', 'empty'),
  ];
}

function single(number: string) {
  const pieces = piecesOf(number);
  return isPieces(pieces) ? [pieces] : pieces;
}

function textFaults(rule: Rule, isSelector: IsSelector): readonly RuleFault[] {
  const texts = Object.entries(rule.texts ?? {});
  const used = `${rule.names ?? ''}${rule.number ?? ''}`;
  const ofPatterns = patternNames(rule);
  return [
    ...failing(texts.length > MOST_TEXTS, 'texts', 'many-texts', String(MOST_TEXTS)),
    ...texts.flatMap(([name, selector]) => {
      if (!/^[A-Za-z]\w*$/.test(name)) return failing(true, 'texts', 'text-name', name);
      if (ofPatterns.includes(name)) return failing(true, 'texts', 'same-name', name);
      // A text that no field uses is not read.
      if (!new RegExp(`\\{\\s*${name}\\s*[|}]`).test(used)) return failing(true, 'texts', 'text-unused', name);
      if (selector.length > LONGEST_SELECTOR) return failing(true, 'texts', 'long', String(LONGEST_SELECTOR));
      return failing(selector.trim() === '' || !isSelector(selector), 'texts', 'selector', selector);
    }),
  ];
}

/** Every name that the patterns of the address define, in order. */
export function patternNames({ path, query = '', hash = '' }: Rule): readonly string[] {
  return [path, ...queryOf(query).map(([, pattern]) => pattern), hash].flatMap(namesInPattern);
}

const inField = (field: RuleFieldName, fault: ReturnType<typeof patternFault>): readonly RuleFault[] =>
  fault ? [{ field, ...fault }] : [];

const failing = (fails: boolean, field: RuleFieldName, fault: RuleFaultName, at = ''): readonly RuleFault[] =>
  fails ? [{ field, fault, at }] : [];
