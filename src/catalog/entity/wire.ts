import * as v from 'valibot';
import { called } from '../../model/called.ts';
import { amount, optionalMoment, soundMoment } from '../api/bounds.ts';

/** Shapes of just the fields that are read, lenient about all else: OpenMetadata's models are large and differ by release. */
const text = v.nullish(v.string());

/** A list without its nulls, which are nothing. Any other element that is not understood fails it. */
export const list = <T>(shape: v.GenericSchema<unknown, T>) =>
  v.nullish(
    v.pipe(
      v.array(v.nullish(shape)),
      v.transform((all) => all.filter((one) => one !== null && one !== undefined)),
    ),
  );

/** A list without those of its elements that are not understood. Not for what must not go unsaid: owners, columns, sources. */
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

export const Reference = v.object({
  id: v.string(),
  /** '' where a server leaves it out: what it refers to is there all the same. */
  type: v.nullish(v.string(), ''),
  name: text,
  displayName: text,
  fullyQualifiedName: text,
  inherited: v.nullish(v.boolean()),
  deleted: v.nullish(v.boolean()),
});

/** A reference that is only shown may lack its id: it goes by whatever it has. One that has nothing is not understood. */
export const Named = v.pipe(
  v.object({ ...Reference.entries, id: text }),
  v.transform((one) => ({ ...one, id: one.id || one.fullyQualifiedName || one.name || one.displayName || '' })),
  v.check(({ id }) => id !== ''),
);

/** What a person or thing is called, best name first, as it is in the tool. */
export function referenceName({ displayName, name, fullyQualifiedName, id }: Reference): string {
  return called(displayName, name, fullyQualifiedName, id);
}

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

/** Fields within fields are read so deep, which is twice as deep as BigQuery, for one, lets them be (its quotas). */
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

/** The deepest that are read: of what is in them it is known whether there is something. */
const LastColumn = v.pipe(
  v.object({ ...column, children: v.nullish(v.unknown()) }),
  v.transform(({ children, ...one }) => ({ ...one, children: null, isCut: Array.isArray(children) && children.length > 0 })),
);

function columnShape(depth: number): v.GenericSchema<unknown, WireColumn> {
  return depth === DEEPEST ? LastColumn : v.object({ ...column, children: list(columnShape(depth + 1)) });
}

/** Each level has a shape of its own, since a server's answer may go on deeper than a program can follow. */
export const ColumnShape = columnShape(1);

export const PipelineStatus = v.object({
  timestamp: optionalMoment,
  executionStatus: text,
  taskStatus: lenient(v.object({ name: text, executionStatus: text, startTime: optionalMoment, endTime: optionalMoment })),
});

const place = v.fallback(v.nullish(Named), null);

/** What a search document and an entity have in common. */
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
  /** `odd`: there is one that is not understood, which is not to have none. */
  certification: v.nullish(v.fallback(v.union([Certification, v.literal('odd')]), 'odd')),
  /** In search documents of deleted things it is the text "true" (recorded). */
  deleted: v.nullish(v.union([v.boolean(), v.string()])),
  updatedAt: optionalMoment,
};

export const Entity = v.object({
  ...common,
  /** Counts the changes of the entry, such as 0.3. */
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
  /** What an interface is sent and answers, and what a model learned from: fields that have tags, as columns have. */
  requestSchema: v.nullish(v.object({ schemaFields: list(ColumnShape) })),
  responseSchema: v.nullish(v.object({ schemaFields: list(ColumnShape) })),
  mlFeatures: lenient(v.object({ tags: lenient(TagLabel) })),
  /** What stands in the place of columns: of a topic, a search index, a container. */
  messageSchema: v.nullish(v.object({ schemaFields: list(ColumnShape) })),
  fields: list(ColumnShape),
  dataModel: v.nullish(v.object({ columns: list(ColumnShape) })),
  /** Of a query: the assets that it reads. */
  queryUsedIn: lenient(Reference),
  tableConstraints: lenient(v.object({ constraintType: text, columns: lenient(v.string()) })),
});

/** A hit's own `tags` are left unread: they mix in those of its columns. */
export const Document = v.object({ ...common, entityType: v.string(), tier: v.nullish(TagLabel) });

export const SearchAnswer = v.object({
  _shards: v.fallback(v.nullish(v.object({ failed: v.nullish(v.number()) })), null),
  hits: v.object({
    /** Servers count to 10,000 and then say `gte`. */
    total: v.nullish(v.object({ value: amount, relation: text })),
    hits: v.array(v.object({ _source: v.unknown() })),
  }),
});

/** How many there are in all, where a list holds the first of them. */
export const Paging = v.nullish(v.object({ total: amount }));

/** Of the server, as `1.6.2`. */
export const ServerVersion = v.object({ version: v.pipe(v.string(), v.regex(/^\d+\.\d+/)) });

export const WirePerson = v.object({ name: v.string(), displayName: text, email: text, isBot: v.nullish(v.boolean()) });

export type PipelineStatus = v.InferOutput<typeof PipelineStatus>;
export type Reference = v.InferOutput<typeof Reference>;
export type TagLabel = v.InferOutput<typeof TagLabel>;
export type Entity = v.InferOutput<typeof Entity>;
export type Document = v.InferOutput<typeof Document>;
export type { WireColumn };
