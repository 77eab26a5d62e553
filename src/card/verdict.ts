import { t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import { day } from '../ui/age.ts';

/** Worst first. What is not known is never good. */
export type Level = 'stop' | 'bad' | 'care' | 'notice' | 'good' | 'none';

export interface Verdict {
  readonly level: Level;
  readonly headline: string;
  /** What stands beside the headline; '' = nothing. */
  readonly why: string;
  /** Further facts that hold, none of which decides. */
  readonly reasons: readonly string[];
  /** The few words of the label; '' = no word on what was not asked. */
  readonly short: string;
}

/** The first rule that applies decides level and headline; every other one becomes a reason. `now` in ms since 1970. */
export function verdictOf(asset: Pick<Asset, 'facts'>, now: number): Verdict {
  const { deleted, deprecated, certification, tier } = asset.facts;
  const tierWord = tier ? tierWords(tier) : '';
  const certificationWord = certification ? certified(certification, now) : '';

  if (deleted)
    return stop(t('verdictDeleted'), '', t('verdictDeletedShort'), [deprecated ? t('verdictDeprecated') : '', certificationWord, tierWord]);
  if (deprecated) return stop(t('verdictDeprecated'), t('verdictDeprecatedWhy'), t('verdictDeprecated'), [certificationWord, tierWord]);
  if (certification) {
    if (hasEnded(certification.endsAt, now)) {
      return { level: 'care', headline: certificationWord, why: certification.name, reasons: said([tierWord]), short: certificationWord };
    }
    const until = certification.endsAt === null ? '' : t('verdictUntil', day(certification.endsAt));
    const headline = t('verdictCertified', certification.name);
    return { level: 'good', headline, why: joined([until, tierWord]), reasons: [], short: headline };
  }
  // null: the catalog was asked and says none. undefined: it was not asked, or this release cannot say.
  if (certification === undefined) return { level: 'none', headline: t('verdictListed'), why: tierWord, reasons: [], short: tierWord };
  return {
    level: 'none',
    headline: t('verdictUnvouched'),
    why: joined([tier === null ? t('verdictNotCertifiedNoTier') : t('verdictNotCertified'), tierWord]),
    reasons: [],
    short: t('verdictNotCertifiedShort'),
  };
}

function stop(headline: string, why: string, short: string, reasons: readonly string[]): Verdict {
  return { level: 'stop', headline, why, reasons: said(reasons), short };
}

function certified({ name, endsAt }: { readonly name: string; readonly endsAt: number | null }, now: number): string {
  return endsAt !== null && hasEnded(endsAt, now) ? t('verdictCertificationEnded', day(endsAt)) : t('verdictCertified', name);
}

const hasEnded = (endsAt: number | null, now: number): boolean => endsAt !== null && endsAt <= now;

/** OpenMetadata's own tiers are named `Tier1` to `Tier5`; others are shown as they are called. */
export function tierWords(tier: string): string {
  const number = /^Tier(\d)$/.exec(tier)?.[1];
  return number ? t('verdictTier', number) : tier;
}

const said = (words: readonly string[]): readonly string[] => words.filter((word) => word !== '');
const joined = (words: readonly string[]): string => said(words).join(' · ');
