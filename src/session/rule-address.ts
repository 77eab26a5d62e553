import browser from 'webextension-polyfill';
import { putInSession } from '../settings/session.ts';

/** Key in `storage.session` for the address of the page to write a rule for, until the editor takes it. */
const LEFT = 'rule-address';
/** Maximum length of an address in characters; a longer one loses its query and hash. */
const LONGEST = 2_048;

/** Opens the rule editor with the address of a page. */
export async function writeRuleFor({ origin, pathname, search, hash }: URL): Promise<void> {
  const whole = `${origin}${pathname}${search}${hash}`;
  await putInSession({ [LEFT]: whole.length > LONGEST ? `${origin}${pathname}`.slice(0, LONGEST) : whole });
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#rules') });
}

/** Returns the address left for the editor, and removes it; null = none. */
export async function takeRuleAddress(): Promise<URL | null> {
  const { [LEFT]: left } = await browser.storage.session.get(LEFT);
  if (typeof left !== 'string' || !URL.canParse(left)) return null;
  await browser.storage.session.remove(LEFT);
  return new URL(left);
}
