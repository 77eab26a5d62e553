import * as v from 'valibot';
import { called } from '../../model/called.ts';
import { amount, optionalMoment, soundMoment } from '../api/bounds.ts';

/** Shapes of only the fields that are read, lenient about the rest: OpenMetadata's models are large and differ by release. */
const text = v.nullish(v.string());

/** A list without its nulls. Any other element that does not fit fails the whole list. */
export const list = <T>(shape: v.GenericSchema<unknown, T>) =>
  v.nullish(
    v.pipe(
      v.array(v.nullish(shape)),
      v.transform((all) => all.filter((one) => one !== null && one !== undefined)),
    ),
  );

/** A list without the elements that do not fit. Not for lists that must be complete: owners, columns, sources. */
export const lenient = <T>(shape: v.GenericSchema<unknown, T>) =>
  v.nullish(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all.flatMap((one): readonly T[] => {
          const read = v.safeParse(shape, one);
          return read.success ? [read.output] : [];
        }),
      ),
    ),
  );

/** A reference to another entity. */
export const Reference = v.object({
  id: v.string(),
  /** '' = the server omitted it; the entity exists nonetheless. */
  type: v.nullish(v.string(), ''),
  name: text,
  displayName: text,
  fullyQualifiedName: text,
  inherited: v.nullish(v.boolean()),
  deleted: v.nullish(v.boolean()),
});

/** A reference that is only shown: its id may be missing, and a name replaces it. Fails if there is no name either. */
export const Named = v.pipe(
  v.object({ ...Reference.entries, id: text }),
  v.transform((one) => ({ ...one, id: one.id || one.fullyQualifiedName || one.name || one.displayName || '' })),
  v.check(({ id }) => id !== ''),
);

/** The best name that a reference has, as the tool writes it. */
export function referenceName({ displayName, name, fullyQualifiedName, id }: Reference): string {
  return called(displayName, name, fullyQualifiedName, id);
}

/** A classification tag or glossary term, as attached to an entity. */
export const TagLabel = v.object({
  tagFQN: v.string(),
  name: text,
  displayName: text,
  description: text,
  source: text,
  state: text,
});

const Certification = v.object({ tagLabel: TagLabel, expiryDate: v.nullish(soundMoment) });

interface WireColumn {
  name: string;
  fullyQualifiedName?: string | null | undefined;
  displayName?: string | null | undefined;
  dataType?: string | null | undefined;
  dataTypeDisplay?: string | null | undefined;
  description?: string | null | undefined;
  constraint?: string | null | undefined;
  tags?: v.InferOutput<typeof TagLabel>[] | null | undefined;
  children?: WireColumn[] | null | undefined;
  isCut?: boolean;
}

/** Levels of nested fields that are read: twice as many as BigQuery allows (its quotas). */
export const DEEPEST = 30;

const column = {
  name: v.string(),
  fullyQualifiedName: text,
  displayName: text,
  dataType: text,
  dataTypeDisplay: text,
  description: text,
  constraint: text,
  tags: lenient(TagLabel),
};

/** A column at the deepest level that is read; `isCut` says whether it has fields below. */
const LastColumn = v.pipe(
  v.object({ ...column, children: v.nullish(v.unknown()) }),
  v.transform(({ children, ...one }) => ({ ...one, children: null, isCut: Array.isArray(children) && children.length > 0 })),
);

function columnShape(depth: number): v.GenericSchema<unknown, WireColumn> {
  return depth === DEEPEST ? LastColumn : v.object({ ...column, children: list(columnShape(depth + 1)) });
}

/** A column. Each level has its own shape, since a server's answer may be nested deeper than the stack allows. */
export const ColumnShape = columnShape(1);

/** One run of a pipeline. */
export const PipelineStatus = v.object({
  timestamp: optionalMoment,
  executionStatus: text,
  taskStatus: lenient(v.object({ name: text, executionStatus: text, startTime: optionalMoment, endTime: optionalMoment })),
});

const place = v.fallback(v.nullish(Named), null);

/** Fields that search documents and entities share. */
export const common = {
  id: v.string(),
  name: v.string(),
  displayName: text,
  fullyQualifiedName: v.string(),
  description: text,
  sourceUrl: text,
  service: place,
  serviceType: text,
  /** One owner until 1.4, many from 1.5. */
  owner: v.nullish(Named),
  owners: list(Named),
  /** `odd`: there is one that does not fit, which is not the same as none. */
  certification: v.nullish(v.fallback(v.union([Certification, v.literal('odd')]), 'odd')),
  /** The text "true" in search documents of deleted entities (recorded). */
  deleted: v.nullish(v.union([v.boolean(), v.string()])),
  updatedAt: optionalMoment,
};

/** An entity as the API returns it, of any kind. */
export const Entity = v.object({
  ...common,
  /** The entry's own version, which grows with each change, such as 0.3. */
  version: v.nullish(v.number()),
  tags: lenient(TagLabel),
  domain: place,
  domains: lenient(Named),
  dataProducts: lenient(Reference),
  /** Until 1.9 a glossary term's `status`; from 1.10 `entityStatus` of any kind. */
  status: text,
  entityStatus: text,
  lifeCycle: v.fallback(v.nullish(v.object({ updated: v.nullish(v.object({ timestamp: optionalMoment })) })), null),
  pipelineStatus: v.nullish(PipelineStatus),
  columns: list(ColumnShape),
  /** Of API endpoints and of machine-learning models: fields that have tags, as columns do. */
  requestSchema: v.nullish(v.object({ schemaFields: list(ColumnShape) })),
  responseSchema: v.nullish(v.object({ schemaFields: list(ColumnShape) })),
  mlFeatures: lenient(v.object({ tags: lenient(TagLabel) })),
  /** Shown as columns: of a topic, a search index, a container. */
  messageSchema: v.nullish(v.object({ schemaFields: list(ColumnShape) })),
  fields: list(ColumnShape),
  dataModel: v.nullish(v.object({ columns: list(ColumnShape) })),
  /** The assets that a query reads. */
  queryUsedIn: lenient(Reference),
  tableConstraints: lenient(v.object({ constraintType: text, columns: lenient(v.string()) })),
});

/** A search hit. Its `tags` are not read, since they include those of its columns. */
export const Document = v.object({ ...common, entityType: v.string(), tier: v.nullish(TagLabel) });

/** The answer to a search. */
export const SearchAnswer = v.object({
  _shards: v.fallback(v.nullish(v.object({ failed: v.nullish(v.number()) })), null),
  hits: v.object({
    /** Servers stop counting at 10,000 and then say `gte`. */
    total: v.nullish(v.object({ value: amount, relation: text })),
    hits: v.array(v.object({ _source: v.unknown() })),
  }),
});

/** Number of all elements; the list may hold only the first ones. */
export const Paging = v.nullish(v.object({ total: amount }));

/** The server's version, such as `1.6.2`. */
export const ServerVersion = v.object({ version: v.pipe(v.string(), v.regex(/^\d+\.\d+/)) });

/** A user or team with its mail address. */
export const WirePerson = v.object({ name: v.string(), displayName: text, email: text, isBot: v.nullish(v.boolean()) });

export type PipelineStatus = v.InferOutput<typeof PipelineStatus>;
export type Reference = v.InferOutput<typeof Reference>;
export type TagLabel = v.InferOutput<typeof TagLabel>;
export type Entity = v.InferOutput<typeof Entity>;
export type Document = v.InferOutput<typeof Document>;
export type { WireColumn };
