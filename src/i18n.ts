import type messages from '../public/_locales/en/messages.json';

/** Keys of the English messages file, which is the list of everything a person can read. */
export type MessageKey = keyof typeof messages;

/**
 * The message in the browser's language, its `$1`… filled with the values. Values are shown as text by whoever renders them.
 * `chrome` rather than the polyfill: it is the same call in both browsers, and the label has no room for a polyfill.
 */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return chrome.i18n.getMessage(key, values.map(String));
}

/** The message for one, else the one for many; `values` fill in either, and are the count unless there is more to say or it is to be written out. */
export function counted(one: MessageKey, many: MessageKey, count: number, values: readonly (string | number)[] = [count]): string {
  return t(count === 1 ? one : many, ...values);
}

/**
 * The language that the messages are in, for dates and numbers beside them: as the browser has it where that is the same one
 * (`en-GB`, so that dates are British), else as the messages say, since the browser may speak one that Placard does not.
 */
export function language(): string {
  const spoken = t('languageTag');
  const browsers = chrome.i18n.getUILanguage();
  return browsers.split('-')[0] === spoken ? browsers : spoken;
}

/** How the messages are written. The browser's `@@bidi_dir` is of its own language, not of theirs. */
export function direction(): 'ltr' | 'rtl' {
  return t('languageDirection') === 'rtl' ? 'rtl' : 'ltr';
}
