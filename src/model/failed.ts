import type { Outcome } from './outcome.ts';

/** Error names of the browser and the language. Any other name could come from elsewhere and is not reported. */
const KINDS = ['TypeError', 'RangeError', 'SyntaxError', 'URIError', 'ReferenceError', 'DataCloneError', 'QuotaExceededError'];

/** Words in the most common errors of Chromium and Firefox. Any other word may be a name, an address or a token. */
const WORDS = new Set(
  `a access all an and any argument arguments array assignment at be been before behind but call can can't cannot circular class clone
  cloned constant constructor context convert converting could create data date deep defined destructure detected does empty end error
  exceeded execute expected extension failed find first for found from function has have in index infinity initialization initialized
  input instance invalid invalidated is iterable iterator json key large least length lexical limit map maximum message method missing
  more most much must name nan negative no node non not null number object of on only operation option out parameter parse port precision
  properties property quota range read reading receiving recursion reference regular required result return set setting size some stack string structure
  symbol syntax take target than that the this time to token too trying type undefined unexpected unterminated update url uri use
  valid value variable was when while with without write`.split(/\s+/),
);

/** Maximum length of an error text in characters; engines' own texts are shorter. */
const LONGEST = 300;

/** The text of an error with `…` in place of unknown and quoted words. @returns undefined if nothing is left. */
function redacted(text: string): string | undefined {
  const words = text
    .slice(0, LONGEST)
    .split(/\s+/)
    .map((word) => (WORDS.has(word.replace(/^\(|[.,:;)]+$/g, '').toLowerCase()) ? word : '…'));
  const kept = words.filter((word, index) => word !== '…' || words[index - 1] !== '…').join(' ');
  return kept === '…' ? undefined : kept;
}

/** A bug of Placard as an outcome. Keeps only the error's kind, and the words of its text that name nothing. */
export function failedHere(where: FailedHere['where'], error: unknown): FailedHere {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: '' };
  const said = redacted(message);
  return { state: 'failed-here', where, error: KINDS.includes(name) ? name : 'Error', ...(said !== undefined && { message: said }) };
}

/** The outcome of a bug of Placard. */
export type FailedHere = Extract<Outcome, { readonly state: 'failed-here' }>;
