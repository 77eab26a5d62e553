import browser from 'webextension-polyfill';
import { labelWords } from '../card/verdict/label-words.ts';
import { t } from '../i18n.ts';
import type { Outcome } from '../model/outcome.ts';

/** Badge for each of the label's symbols. White text on each color has a contrast of at least 4.5:1. */
const BADGE: Partial<Record<string, { readonly text: string; readonly color: string }>> = {
  good: { text: '✓', color: '#0c6a3b' },
  care: { text: '!', color: '#855000' },
  bad: { text: '!', color: '#b01c1c' },
  stop: { text: '×', color: '#b01c1c' },
  notice: { text: 'i', color: '#1d57a3' },
  none: { text: '?', color: '#5a5564' },
};

/** Shows the verdict on the toolbar icon of one tab, until the tab shows another page. A likely match has no verdict, so no badge. */
export async function showBadge(tabId: number, outcome: Outcome, reading: boolean): Promise<void> {
  try {
    const words = labelWords(outcome, Date.now(), reading);
    const badge = outcome.state === 'matched' && words ? BADGE[words.symbol] : undefined;
    await browser.action.setBadgeText({ tabId, text: badgeText(badge?.text, words?.count) });
    await browser.action.setTitle({ tabId, title: words?.sentence ?? t('extensionName') });
    if (badge) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
      await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    }
  } catch {
    // The tab was closed, or the outcome has no words, which the card reports.
  }
}

/** The badge has room for about four letters. */
function badgeText(letter: string | undefined, count: number | undefined): string {
  if (letter === undefined || count === undefined) return letter ?? '';
  return count > 99 ? '99+' : String(count);
}
