import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hostPattern } from '../settings/hosts.ts';

/** Those of the origins that the browser lets Placard access, kept up to date. */
export function useGranted(origins: readonly string[]): ReadonlySet<string> {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
  const all = origins.join(' ');
  useEffect(() => {
    const ask = (): void => void grantedOf(all === '' ? [] : all.split(' ')).then(setGranted);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [all]);
  return granted;
}

async function grantedOf(origins: readonly string[]): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [hostPattern(origin)] })));
  return new Set(origins.filter((_origin, at) => answers[at]));
}
