import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PAGE_KINDS } from '../../model/kind.ts';
import type { Rule } from '../../settings/schema.ts';
import { putInSession } from '../../settings/session.ts';
import { hashPath } from '../../tools/rules/address.ts';
import { faultsOf, type RuleFault } from '../../tools/rules/fault.ts';
import { freeId } from '../../tools/rules/file.ts';

/** A rule that is being written: each field as typed, and the address that it is tried on. */
const Draft = v.object({
  /** The rule being edited; null = a new one. */
  id: v.nullable(v.string()),
  name: v.string(),
  host: v.string(),
  path: v.string(),
  query: v.string(),
  hash: v.string(),
  kind: v.picklist(PAGE_KINDS),
  by: v.picklist(['names', 'number']),
  names: v.string(),
  number: v.string(),
  serviceType: v.string(),
  service: v.string(),
  texts: v.array(v.object({ name: v.string(), selector: v.string(), tried: v.string() })),
  address: v.string(),
});
export type Draft = Readonly<v.InferOutput<typeof Draft>>;

const KEY = 'rule-draft';

export const EMPTY: Draft = {
  ...{ id: null, name: '', host: '', path: '', query: '', hash: '', kind: 'table', by: 'names', names: '', number: '' },
  ...{ serviceType: '', service: '', texts: [], address: '' },
};

/**
 * Stores the draft in the browser's session storage on every key press, so that a reload or another page of the options loses nothing. null
 * removes it.
 */
export async function keepDraft(draft: Draft | null): Promise<void> {
  if (draft) await putInSession({ [KEY]: draft });
  else await browser.storage.session.remove(KEY);
}

/** The stored draft; null if there is none or it cannot be read. */
export async function keptDraft(): Promise<Draft | null> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const read = v.safeParse(Draft, kept);
  return read.success ? read.output : null;
}

/** A draft that matches exactly this page's address: all of it is literal text until the user puts names into it. */
export function draftOfAddress(url: URL): Draft {
  const isRoute = /^#!?\//.test(url.hash);
  return {
    ...EMPTY,
    name: url.hostname,
    host: url.origin,
    path: asPattern(url.pathname),
    hash: isRoute ? asPattern(hashPath(url.hash)) : '',
    address: url.href,
  };
}

/** A draft with the fields of an existing rule. */
export function draftOfRule(rule: Rule): Draft {
  const { id, name, host, path, query = '', hash = '', kind, names = '', number = '', serviceType = '', service = '', texts = {} } = rule;
  const rows = Object.entries(texts).map(([text, selector]) => ({ name: text, selector, tried: '' }));
  const by = number === '' ? 'names' : 'number';
  return { id, name, host, path, query, hash, kind, by, names, number, serviceType, service, texts: rows, address: '' };
}

/** The rule that a draft describes, even if it is invalid. A new rule gets an id that is not in `taken`. */
export function ruleOf(draft: Draft, taken: readonly string[]): Rule {
  const { id, name, host, path, query, hash, kind, by, names, number, serviceType, service } = draft;
  const given = (text: string): boolean => text.trim() !== '';
  return {
    id: id ?? freeId(name, taken),
    name: name.trim(),
    host: host.trim(),
    path: path.trim(),
    ...(given(query) && { query: query.trim() }),
    ...(given(hash) && { hash: hash.trim() }),
    kind,
    ...(by === 'names' ? { names: names.trim() } : { number: number.trim() }),
    ...(given(serviceType) && { serviceType: serviceType.trim() }),
    ...(given(service) && { service: service.trim() }),
    ...(rows(draft).length > 0 && { texts: Object.fromEntries(rows(draft).map((row) => [row.name.trim(), row.selector.trim()])) }),
  };
}

/** The faults that prevent saving a draft; [] = it can be saved. */
export function faultsOfDraft(draft: Draft, taken: readonly string[]): readonly RuleFault[] {
  const names = rows(draft).map(({ name }) => name.trim());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const faults = faultsOf(ruleOf(draft, taken), isSelector).map((one) =>
    one.fault === 'names-or-number' ? { field: draft.by, fault: 'empty' as const, at: '' } : one,
  );
  return twice === undefined ? faults : [...faults, { field: 'texts', fault: 'text-twice', at: twice }];
}

/** The sample texts to try a draft with, by name. */
export function triedTexts(draft: Draft): Readonly<Record<string, string>> {
  return Object.fromEntries(rows(draft).map(({ name, tried }) => [name.trim(), tried]));
}

/** Whether the browser accepts a text as a selector. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

const rows = ({ texts }: Draft) => texts.filter(({ name, selector }) => `${name}${selector}`.trim() !== '');

const asPattern = (text: string): string => text.replace(/[\\:*(){}+?]/g, '\\$&');
