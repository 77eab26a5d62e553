import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { SNOOZES, type Snooze, snoozeEnd } from '../model/snooze.ts';
import { snoozedUntil } from '../settings/invited.ts';
import { snooze } from '../settings/label/change-label.ts';
import { isResting, restLabel } from '../settings/label/open-labels.ts';
import type { ShownSite } from '../settings/schema.ts';
import { timeOfDay } from '../ui/age.ts';
import { LinkButton } from '../ui/button.tsx';

/** Hides the label of the front tab's site for a while, or says until when it is hidden. */
export function SnoozeBar({ site }: { readonly site: ShownSite }) {
  const { origin } = site;
  const [tab, setTab] = useState<{ readonly id: number; readonly rests: boolean } | null>(null);
  useEffect(() => {
    void frontTab().then(async (id) => id !== null && setTab({ id, rests: await isResting(id) }));
  }, []);
  const rest = (rests: boolean): void => {
    if (tab) void restLabel(tab.id, rests).then(() => setTab({ ...tab, rests }));
  };

  const until = snoozedUntil(origin, { sites: [site] }, Date.now());
  if (until !== null) return <Hidden words={hiddenWords(until)} onShow={() => void snooze(origin, undefined)} />;
  if (tab?.rests) return <Hidden words={t('snoozedPage')} onShow={() => rest(false)} />;
  return (
    <details class="snooze">
      <summary>{t('snoozeMore')}</summary>
      {SNOOZES.map((how) => (
        <LinkButton key={how} onPress={() => void snooze(origin, snoozeEnd(how, Date.now()))}>
          {snoozeWords(how)}
        </LinkButton>
      ))}
      {tab && <LinkButton onPress={() => rest(true)}>{t('snoozePage')}</LinkButton>}
    </details>
  );
}

function Hidden({ words, onShow }: { readonly words: string; readonly onShow: () => void }) {
  return (
    <p role="status">
      {words} <LinkButton onPress={onShow}>{t('snoozeEnd')}</LinkButton>
    </p>
  );
}

const snoozeWords = (how: Snooze): string => (how === 'hour' ? t('snoozeHour', timeOfDay(snoozeEnd(how, Date.now()))) : t('snoozeToday'));

/** Midnight is told as a day, not as a time. */
const hiddenWords = (until: number): string =>
  until === snoozeEnd('today', Date.now()) ? t('snoozedUntilTomorrow') : t('snoozedUntil', timeOfDay(until));

async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
