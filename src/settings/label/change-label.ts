import { isSet } from '../effective.ts';
import type { SiteChoice } from '../schema.ts';
import { choose } from '../sites.ts';
import { changeSettings, readPolicy } from '../store.ts';
import { callLabels } from './open-labels.ts';

/** What a person can change about the label of a site. */
type LabelChange = Pick<SiteChoice, 'corner' | 'snoozedUntil'>;

/** Stores where the label of a site is, or until when it is hidden. */
export async function changeLabel(origin: string, change: LabelChange): Promise<void> {
  const { policy } = await readPolicy();
  await changeSettings((settings) =>
    isSet(policy, origin)
      ? choose(settings, { origin, ...change })
      : { ...settings, sites: settings.sites.map((site) => (site.origin === origin ? { ...site, ...change } : site)) },
  );
}

/** Hides the label of a site until a time in ms since 1970, or shows it again; in all its open pages. */
export async function snooze(origin: string, until: number | undefined): Promise<void> {
  await changeLabel(origin, { snoozedUntil: until });
  await callLabels(origin, 'again');
}
