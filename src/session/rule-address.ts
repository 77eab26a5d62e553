import browser from 'webextension-polyfill';
import { putInSession } from '../settings/session.ts';

/** Key in `storage.session` for the address of the page that a rule is to be written for, until the editor takes it. */
const LEFT = 'rule-address';
/** In characters. A longer address loses its query and hash. */
const LONGEST = 2_048;

/** Opens the rule editor with the address of a page. */
export async function writeRuleFor({ origin, pathname, search, hash }: URL): Promise<void> {
  const whole = `${origin}${pathname}${search}${hash}`;
  await putInSession({ [LEFT]: whole.length > LONGEST ? `${origin}${pathname}`.slice(0, LONGEST) : whole });
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#rules') });
}

/** Takes the address that was left for the editor, once; null = none. */
export async function takeRuleAddress(): Promise<URL | null> {
  const { [LEFT]: left } = await browser.storage.session.get(LEFT);
  if (typeof left !== 'string' || !URL.canParse(left)) return null;
  await browser.storage.session.remove(LEFT);
  return new URL(left);
}
