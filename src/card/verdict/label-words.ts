import { t } from '../../i18n.ts';
import type { Asset, Owner } from '../../model/asset.ts';
import { isBlank } from '../../model/called.ts';
import type { LabelDrawing } from '../../model/label.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Announcement } from '../../model/verdict-inputs.ts';
import { age } from '../../ui/age.ts';
import { stripBidi } from '../../ui/strip-bidi.ts';
import { SYMBOLS, type SymbolName } from '../../ui/symbols.ts';
import { matchWords } from '../match-words.ts';
import { verdictOf } from './verdict.ts';

/** The label's words, and the symbol before them. */
export interface LabelWords extends Pick<LabelDrawing, 'lead' | 'rest' | 'gives' | 'opens' | 'sentence'> {
  readonly symbol: SymbolName;
  /** Number of problems. */
  readonly count?: number;
}

/**
 * The label of an outcome as it is drawn; null = nothing to say on this page, so no label. `now` in ms since 1970; `reading`: more answers
 * will come.
 */
export function labelDrawing(outcome: Outcome, now: number, reading: boolean): LabelDrawing | null {
  const words = labelWords(outcome, now, reading);
  if (!words) return null;
  const { symbol, count: _, ...said } = words;
  return { ...SYMBOLS[symbol], ...said };
}

/** A problem leads; otherwise the owner leads. null = nothing to say on this page, so no label. */
export function labelWords(outcome: Outcome, now: number, reading: boolean): LabelWords | null {
  switch (outcome.state) {
    case 'matched':
      return assetWords(outcome.asset, now, reading);
    case 'likely':
      return words(
        'many',
        t('labelLikely', outcome.asset.name),
        '',
        isBlank(outcome.service) ? undefined : t('labelLikelySays', outcome.asset.name, outcome.service),
      );
    case 'candidates':
      return words('many', t(...matchWords({ ...outcome, name: '' })));
    case 'not-in-catalog':
      return words('absent', t('labelAbsent'));
    case 'page-not-recognised':
      return outcome.hasQuery ? { ...words('many', t('queryOfPage')), opens: 'query' } : null;
    case 'not-a-name':
      return null;
    case 'not-connected':
      return words('key', t('labelConnect'));
    case 'no-access-to-server':
      return words('lock', t('labelNoAccess'));
    case 'token-expired':
      return words('key', t('labelTokenEnded'));
    case 'token-refused':
      return words('key', t('labelTokenRefused'));
    case 'no-permission':
      return words('lock', t('labelNoPermission'));
    case 'unreachable':
      return words(
        'off',
        t(outcome.cause === 'asks-to-wait' ? 'labelAsksToWait' : 'labelUnreachable'),
        outcome.last ? age(outcome.last.seenAt, now) : '',
      );
    case 'search-broken':
      return words('care', t('labelSearchBroken'));
    case 'unexpected-answer':
      return words('care', t('labelUnexpected'));
    case 'failed-here':
      return words('care', t('labelFailedHere'));
    default:
      return outcome satisfies never;
  }
}

function assetWords(asset: Asset, now: number, reading: boolean): LabelWords {
  const verdict = verdictOf(asset, now, reading);
  const owner = ownerWords(asset);
  const notice = noticeWords(verdict.notices);
  const isNotice = !reading && notice !== '' && (verdict.level === 'good' || verdict.level === 'none');
  const worst = isNotice ? 'notice' : verdict.level;
  const short = isNotice ? notice : verdict.short;
  const problem = isNotice || worst === 'stop' || worst === 'bad' || worst === 'care';
  const [lead, rest] = problem ? [short, owner] : [owner, short];
  const says = asset.owners.length === 0 ? 'labelSentence' : problem ? 'labelOwnerFollows' : 'labelOwnerLeads';
  return {
    symbol: worst,
    ...(verdict.count !== undefined && { count: verdict.count }),
    lead,
    rest,
    gives: problem ? 'rest' : 'lead',
    sentence: stripBidi(t(says, visible(lead, rest))),
  };
}

/** The first announcement and the number of others; '' = none. */
function noticeWords([first, ...more]: readonly Announcement[]): string {
  if (!first) return '';
  return more.length === 0 ? t('labelNotice', first.title) : t('labelNotices', first.title, more.length);
}

/** The first owner and the number of others. */
export function ownerWords({ owners, api }: Pick<Asset, 'owners'> & Partial<Pick<Asset, 'api'>>): string {
  const [first, ...more] = firstToAsk(owners);
  if (!first) return t(api?.ownerField === null ? 'ownerUnknown' : 'ownerNone');
  const name = first.deleted ? t('ownerGoneNamed', first.name) : first.name;
  return more.length === 0 ? name : t('ownerAndMore', name, more.length);
}

/** Owners in the order in which to ask them: those deleted from the catalog last, and the asset's own before inherited ones. */
export const firstToAsk = (owners: readonly Owner[]): readonly Owner[] => [...owners].sort((one, other) => lateness(one) - lateness(other));

const lateness = ({ deleted, inherited }: Owner): number => (deleted ? 2 : 0) + (inherited ? 1 : 0);

function words(symbol: SymbolName, lead: string, rest = '', whole = visible(lead, rest)): LabelWords {
  return { symbol, lead, rest, sentence: stripBidi(t('labelSentence', whole)) };
}

/** The visible text of the label. `sentence` contains it unbroken, so that users of voice control can say what they see. */
const visible = (lead: string, rest: string): string => (rest ? `${lead} · ${rest}` : lead);
