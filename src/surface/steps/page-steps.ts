import { KINDS } from '../../card/kinds.ts';
import { t } from '../../i18n.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { AssetRef } from '../../model/reference.ts';
import { spellings } from '../../model/stored-base.ts';
import type { Trace, TracedPage } from '../../model/trace.ts';
import type { Around } from './server-steps.ts';
import { type PrivateText, type Sentence, type Step, sentence, type Value } from './step.ts';

/** By which mark or rule the page's tool was recognised. */
export function toolStep({ page }: Trace, outcome: Outcome, { toolName }: Around): Step {
  const title = 'stepTool';
  if (!page) return { title, state: 'skipped', sentence: sentence('stepNoPage') };
  if (outcome.state === 'page-not-recognised' && outcome.why === 'address-too-long')
    return {
      title,
      state: 'failed',
      sentence: sentence('stepToolTooLong'),
      next: { sentence: sentence('stepToolTooLongNext'), act: 'search' },
    };
  const { recognised } = page;
  if (!recognised)
    return {
      title,
      state: 'failed',
      sentence: sentence('stepToolNone'),
      next: { sentence: sentence('stepToolNoneNext'), act: 'choose-tool' },
    };
  const { tool, by, mark } = recognised;
  const isRule = tool.startsWith('rule:');
  // A rule's name is the user's own text.
  const name: Value = isRule ? { held: toolName(tool) ?? tool } : (toolName(tool) ?? tool);
  const next = { sentence: sentence('stepToolOtherNext'), act: 'choose-tool' } as const;
  switch (by) {
    case 'rule':
      return { title, state: 'done', sentence: sentence('stepToolRule', name), next };
    case 'host':
      return { title, state: 'done', sentence: sentence('stepToolHost', name), next };
    case 'site':
      return { title, state: 'done', sentence: sentence('stepToolSite', name), next };
    case 'mark':
      return { title, state: 'done', sentence: sentence('stepToolMark', name, mark ?? ''), next };
    default:
      return by satisfies never;
  }
}

/** What the page's address says, each reference in words. */
export function addressStep({ page }: Trace): Step {
  const title = 'stepAddress';
  if (!page) return { title, state: 'skipped', sentence: sentence('stepNoPage') };
  if (!page.recognised) return { title, state: 'skipped', sentence: sentence('stepAddressUnread') };
  const read = page.isRead ? [sentence('stepAddressTexts')] : [];
  const details = [...page.refs.slice(0, MOST_LISTED).flatMap((ref) => partsOf(ref, page)), ...read];
  if (page.refs.length === 0)
    return {
      ...{ title, state: 'failed', sentence: sentence('stepAddressNothing'), details },
      next: { sentence: sentence('stepAddressNothingNext'), act: 'search' },
    };
  return {
    title,
    state: 'done',
    sentence: page.refs.length === 1 ? sentence('stepAddressSaysOne') : sentence('stepAddressSays', page.refs.length),
    details,
  };
}

/** References whose parts are listed; a page may name twenty. */
const MOST_LISTED = 5;

function partsOf(ref: AssetRef, page: TracedPage): readonly Sentence[] {
  const kind = t(KINDS[ref.kind].word);
  const path = ref.path?.join(' › ');
  return [
    ...(ref.url === undefined ? [] : [sentence('stepRefAddress', kind, addressIn(ref.url, page))]),
    ...(ref.id === undefined ? [] : [sentence('stepRefId', kind, partIn(ref.id, page))]),
    ...(ref.path === undefined || path === undefined ? [] : [sentence('stepRefPath', kind, pathIn(ref.path, page))]),
    ...(ref.name === undefined || ref.name === ref.id ? [] : [sentence('stepRefName', kind, partIn(ref.name, page))]),
  ];
}

/** A stored address in a report: without its host, and only if the page's own address has the rest. */
export function addressIn(address: string, page: TracedPage): PrivateText {
  if (!URL.canParse(address)) return { held: address };
  const { pathname } = new URL(address);
  const rest = partIn(pathname, page);
  return typeof rest === 'string' ? { held: address, instead: `…${rest}` } : { held: address };
}

/** A part of a reference in a report: only if the page's address has it, since page texts stay out, and no mail address. */
export function partIn(part: string, { address }: TracedPage): Value {
  const isInAddress = part !== '' && (address.includes(part) || decoded(address).includes(part));
  return isInAddress && !/@|%40/i.test(part) ? part : { held: part };
}

export function pathIn(path: readonly string[], page: TracedPage): Value {
  const joined = path.join(' › ');
  return path.every((part) => typeof partIn(part, page) === 'string') ? joined : { held: joined };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The addresses under which ingestion may have stored a reference's asset; the first is today's. */
export const storedAddress = (ref: AssetRef): string | undefined => spellings(ref)[0];
