import * as v from 'valibot';
import { withoutMask } from '../../model/masked.ts';
import type { TableHit } from '../../model/page-query.ts';
import { assetOfDocument } from '../entity/asset-from-wire.ts';
import { hasPersonal, isPersonal, isSaid } from '../entity/labels.ts';
import type { Pages } from '../entity/web-links.ts';
import { Document, lenient, TagLabel } from '../entity/wire.ts';

const text = v.nullish(v.string());
const tags = lenient(TagLabel);
const column = { name: v.string(), tags };

/** Two levels of columns: a search cannot ask for all levels without all descriptions. */
const TableDocument = v.object({
  ...Document.entries,
  /** The table's own tags and those of its columns at every level. */
  tags,
  /** Names of the table's own tags, since one of the 1.x releases (TableIndex.java in its sources). */
  classificationTags: lenient(v.string()),
  entityStatus: text,
  columns: lenient(v.object({ ...column, children: lenient(v.object(column)) })),
});

type TableDocument = v.InferOutput<typeof TableDocument>;

/** Fields of a hit that show its owner, its state and its columns with personal data, without a read of its entry. */
export const TABLE_FIELDS: readonly string[] = [
  ...'id name displayName fullyQualifiedName entityType service serviceType owners owner tier certification deleted'.split(' '),
  ...['entityStatus', 'classificationTags', 'tags.tagFQN', 'tags.state', 'tags.source', 'columns.name', 'columns.tags.tagFQN'],
  ...['columns.tags.state', 'columns.children.name', 'columns.children.tags.tagFQN', 'columns.children.tags.state'],
];

/** A search hit as a table; null = it is none, is deleted or cannot be read. */
export function tableHitOf(source: unknown, pages: Pages): TableHit | null {
  const read = v.safeParse(TableDocument, source);
  const asset = read.success ? assetOfDocument(read.output, pages) : null;
  if (!read.success || asset?.kind !== 'table' || asset.facts.deleted) return null;
  const { output } = read;
  const columns = output.columns ?? null;
  const personal = columns?.flatMap((one) => [one, ...(one.children ?? [])]).filter(({ tags: own }) => own?.some(isPersonal));
  const deprecated = deprecation(output);
  return {
    asset: {
      ...asset,
      facts: {
        ...asset.facts,
        ...(deprecated === 'own' && { deprecated: true }),
        personal: output.tags?.some(isPersonal) || hasPersonal(columns ?? []),
      },
    },
    personalColumns: personal?.map(({ name }) => withoutMask(name)) ?? null,
    ...(deprecated === 'own-or-columns' && { mayBeDeprecated: true }),
  };
}

/** Whose the tag `Deprecated` is. An older server mixes the columns' tags into the table's and does not tell them apart. */
function deprecation({ entityStatus, tags: mixed, classificationTags, columns }: TableDocument): 'own' | 'own-or-columns' | null {
  if (entityStatus === 'Deprecated') return 'own';
  const said = (mixed ?? []).filter((label) => isSaid(label) && label.tagFQN.endsWith('.Deprecated'));
  if (said.length === 0) return null;
  if (classificationTags) return said.some(({ tagFQN }) => classificationTags.includes(tagFQN)) ? 'own' : null;
  const isNested = columns?.some(({ children }) => (children ?? []).length > 0);
  const ofColumns = columns?.some(({ tags: own }) => own?.some(({ tagFQN }) => tagFQN.endsWith('.Deprecated')));
  return columns && !isNested && !ofColumns ? 'own' : 'own-or-columns';
}
