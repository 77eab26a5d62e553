import browser from 'webextension-polyfill';
import { putInSession } from '../settings/session.ts';

/** The address of the page that a rule is to be written for, until the editor takes it. In memory of the browser alone. */
const LEFT = 'rule-address';
/** Characters; of a longer address the query and the hash are left out. */
const LONGEST = 2_048;

/** Opens the editor of rules with the address of a page. */
export async function writeRuleFor({ origin, pathname, search, hash }: URL): Promise<void> {
  const whole = `${origin}${pathname}${search}${hash}`;
  await putInSession({ [LEFT]: whole.length > LONGEST ? `${origin}${pathname}`.slice(0, LONGEST) : whole });
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#rules') });
}

/** The address that was left for the editor, once; null = none. */
export async function takeRuleAddress(): Promise<URL | null> {
  const { [LEFT]: left } = await browser.storage.session.get(LEFT);
  if (typeof left !== 'string' || !URL.canParse(left)) return null;
  await browser.storage.session.remove(LEFT);
  return new URL(left);
}
