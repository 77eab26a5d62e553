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

/** The browser's own language, such as `de` or `en-GB`: for dates and numbers. */
export function language(): string {
  return chrome.i18n.getUILanguage();
}

/** `rtl` where the language of the messages is written right to left. */
export function direction(): 'ltr' | 'rtl' {
  return chrome.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
