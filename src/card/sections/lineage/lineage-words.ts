import { type MessageKey, t } from '../../../i18n.ts';
import type { Flow, Lineage, LineageNode } from '../../../model/lineage.ts';
import { day } from '../../../ui/age.ts';
import type { IconName } from '../../../ui/icon.tsx';
import type { SymbolName } from '../../../ui/symbols.ts';
import { KINDS } from '../../kinds.ts';
import { ownerWords } from '../../verdict/label-words.ts';
import { hasEnded } from '../../verdict/verdict-rules.ts';

/** Which way a lineage is read: `up` to what feeds the asset, `down` to what it feeds. */
export type Way = 'up' | 'down';

export const WAYS: Readonly<Record<Way, MessageKey>> = { up: 'lineageUp', down: 'lineageDown' };

/**
 * What is known of a node's verdict, which is never good, also where it is certified: of all else that a verdict takes only tests and
 * incidents were looked at, and last runs, and those of the nearest tables and pipelines alone.
 */
export function standingOf({ deleted, deprecated, problem, lastRun }: LineageNode): {
  readonly symbol: SymbolName;
  readonly word: MessageKey;
} {
  if (deleted) return { symbol: 'stop', word: 'verdictDeletedShort' };
  if (deprecated) return { symbol: 'stop', word: 'verdictDeprecated' };
  if (problem === 'incident') return { symbol: 'bad', word: 'verdictIncident' };
  if (problem === 'failing') return { symbol: 'bad', word: 'lineageFailing' };
  if (lastRun === 'failed') return { symbol: 'bad', word: 'verdictRunFailed' };
  if (lastRun === 'well') return { symbol: 'none', word: 'verdictRunWell' };
  return { symbol: 'none', word: problem === null ? 'lineageNoProblem' : 'lineageNotChecked' };
}

/** '' where a node is not certified. */
export function certifiedAs({ certification }: LineageNode): string {
  if (!certification) return '';
  return hasEnded(certification, Date.now())
    ? t('verdictCertificationEnded', day(certification.endsAt))
    : t('verdictCertified', certification.name);
}

const ORDER: readonly SymbolName[] = ['bad', 'stop', 'none'];

/** What is wrong first, and of the rest the nearest. */
export function worstFirst({ nodes }: Flow): readonly LineageNode[] {
  const rank = (node: LineageNode): number => ORDER.indexOf(standingOf(node).symbol);
  return [...nodes].sort((one, other) => rank(one) - rank(other) || one.steps - other.steps);
}

/** '' while they are not known. */
export const ownerNames = ({ owners }: LineageNode): string => (owners ? ownerWords({ owners }) : '');

export const iconOf = ({ kind }: LineageNode): IconName => (kind ? KINDS[kind].icon : 'globe');

/** Its kind as a word; the catalog's own where there is no card for it. */
export const kindWord = ({ kind, type }: LineageNode): string => (kind ? t(KINDS[kind].word) : type);

/** Whether the asset itself only moves the data of this node: nobody drew a line between the two. */
export function isCarried(node: LineageNode, way: Way, { edges }: Lineage, asset: string): boolean {
  const [own, other] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return edges.some((edge) => edge.carried && edge[own] === node.id && edge[other] === asset);
}

/** The pipelines that move the data between a node and those a step nearer. */
export function pipelinesOf(node: LineageNode, way: Way, lineage: Lineage): readonly string[] {
  const near = new Set(lineage[way].nodes.filter(({ steps }) => steps === node.steps - 1).map(({ id }) => id));
  const [own, other] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const edges = lineage.edges.filter((edge) => edge[own] === node.id && (node.steps === 1 || near.has(edge[other])));
  return [...new Set(edges.flatMap(({ by }) => by ?? []))];
}
