import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { counted, t } from '../i18n.ts';
import { readSettings } from '../settings/store.ts';
import { tokenWarning } from '../settings/token-warning.ts';
import { day } from '../ui/age.ts';
import { LinkButton } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';

/** Key of the time (in ms since 1970) at which the warning was last shown. */
const SAID = 'token-warning-said';

/** Warns once a day that the token ends, starting seven days before. */
export function TokenWarning() {
  const [due, setDue] = useState<{ readonly endsAt: number; readonly days: number } | null>(null);
  useEffect(() => void warningDue().then(setDue), []);
  if (!due) return null;
  return (
    <p class="said-note v-care" role="status">
      <Glyph name="key" />
      <span>
        <strong>{counted('popupTokenEndsSoon', 'popupTokenEnds', due.days)}</strong> {t('popupTokenEndsOn', day(due.endsAt))}{' '}
        <LinkButton onPress={() => void browser.runtime.openOptionsPage()}>{t('popupTokenRenew')}</LinkButton>
      </span>
    </p>
  );
}

async function warningDue(): Promise<{ readonly endsAt: number; readonly days: number } | null> {
  const [{ server }, { [SAID]: said }] = await Promise.all([readSettings(), browser.storage.local.get(SAID)]);
  const now = Date.now();
  const due = server && tokenWarning(server, now, typeof said === 'number' ? said : null);
  if (due) await browser.storage.local.set({ [SAID]: now });
  return due;
}
