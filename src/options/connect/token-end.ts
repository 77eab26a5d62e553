import { language, t } from '../../i18n.ts';
import { dateAndTime, day } from '../../ui/age.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When a token ends, in words: "ends in 60 days, on 23 Jan 2027". Both in ms since 1970. */
export function tokenEnd(endsAt: number | null, now: number): string {
  if (endsAt === null) return t('tokenNoEnd');
  if (endsAt <= now) return t('tokenEnded', day(endsAt));
  const left = endsAt - now;
  return t('tokenEnds', within(left), left < DAY ? dateAndTime(endsAt) : day(endsAt));
}

function within(ms: number): string {
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'always' });
  if (ms < HOUR) return words.format(Math.ceil(ms / MINUTE), 'minute');
  if (ms < 2 * DAY) return words.format(Math.round(ms / HOUR), 'hour');
  return words.format(Math.round(ms / DAY), 'day');
}
