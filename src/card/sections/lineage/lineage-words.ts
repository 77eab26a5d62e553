import { type MessageKey, t } from '../../../i18n.ts';
import type { Flow, Lineage, LineageNode } from '../../../model/lineage.ts';
import { day } from '../../../ui/age.ts';
import type { IconName } from '../../../ui/icon.tsx';
import type { SymbolName } from '../../../ui/symbols.ts';
import { KINDS } from '../../kinds.ts';
import { ownerWords } from '../../verdict/label-words.ts';
import { hasEnded } from '../../verdict/verdict-rules.ts';

/** A direction of lineage: `up` to what feeds the asset, `down` to what it feeds. */
export type Way = 'up' | 'down';

export const WAYS: Readonly<Record<Way, MessageKey>> = { up: 'lineageUp', down: 'lineageDown' };

/**
 * The symbol and word for a node's state. It is never good, even if the node is certified: lineage reads only tests, incidents and last
 * runs, and those only for the nearest tables and pipelines.
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

/** The certification in words; '' = not certified. */
export function certifiedAs({ certification }: LineageNode): string {
  if (!certification) return '';
  return hasEnded(certification, Date.now())
    ? t('verdictCertificationEnded', day(certification.endsAt))
    : t('verdictCertified', certification.name);
}

const ORDER: readonly SymbolName[] = ['bad', 'stop', 'none'];

/** Nodes with problems first, then the nearest. */
export function worstFirst({ nodes }: Flow): readonly LineageNode[] {
  const rank = (node: LineageNode): number => ORDER.indexOf(standingOf(node).symbol);
  return [...nodes].sort((one, other) => rank(one) - rank(other) || one.steps - other.steps);
}

/** The owners in words; '' while they are unknown. */
export const ownerNames = ({ owners }: LineageNode): string => (owners ? ownerWords({ owners }) : '');

/** The icon of a node's kind; a globe if Placard has no card for that kind. */
export const iconOf = ({ kind }: LineageNode): IconName => (kind ? KINDS[kind].icon : 'globe');

/** The kind as a word; the catalog's own name for it if Placard has no card for that kind. */
export const kindWord = ({ kind, type }: LineageNode): string => (kind ? t(KINDS[kind].word) : type);

/** Whether the asset, such as a pipeline, only moves this node's data: the catalog has no lineage edge between the two. */
export function isCarried(node: LineageNode, way: Way, { edges }: Lineage, asset: string): boolean {
  const [own, other] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return edges.some((edge) => edge.carried && edge[own] === node.id && edge[other] === asset);
}

/** The pipelines that move data between a node and its neighbors one step nearer to the asset. */
export function pipelinesOf(node: LineageNode, way: Way, lineage: Lineage): readonly string[] {
  const near = new Set(lineage[way].nodes.filter(({ steps }) => steps === node.steps - 1).map(({ id }) => id));
  const [own, other] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const edges = lineage.edges.filter((edge) => edge[own] === node.id && (node.steps === 1 || near.has(edge[other])));
  return [...new Set(edges.flatMap(({ by }) => by ?? []))];
}
