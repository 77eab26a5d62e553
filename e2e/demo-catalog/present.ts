import type { Entity } from './entities.ts';
import { tagged, untagged } from './entities.ts';
import { refusal } from './errors.ts';
import { emptyField, fieldsOf } from './fields.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, isObject, listIn, textIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { kindNamed, kindOf, NEVER_DELETED } from './kinds.ts';
import { asReleased, valuesIn } from './releases.ts';
import type { State } from './state.ts';

export interface Presentation {
  readonly version: string;
  /** The server's own address, for `href`s; ends in "/". null omits them, as in a table's profile. */
  readonly base: string | null;
  readonly now: number;
  /** The custom properties defined for a kind. */
  readonly properties: (kind: Entity['kind']) => Json | undefined;
}

/** What `presented` needs of a running catalogue. */
export function presentation(state: State): Presentation {
  const properties = (kind: KindName) => state.store.byFqn('type', kind)?.body.customProperties;
  return { version: state.version, base: state.base(), now: state.now(), properties };
}

/** The names in `fields=`, checked; one unknown name fails the whole request. "owners, tags" is accepted, "owners,,tags" is not. */
export function askedFields(entity: Pick<Entity, 'kind'>, fields: string | null, version: string): ReadonlySet<string> {
  if (!fields) return new Set();
  const known = fieldsOf(entity.kind, version);
  const names = fields === '*' ? [...known.keys()] : fields.split(',').map((name) => name.trim());
  return new Set(
    names.map((name) => {
      const field = known.get(name);
      if (field === undefined) throw refusal(400, `Invalid field name ${name}`);
      return field;
    }),
  );
}

/** The entity as a read with these fields (newest names) returns it. */
export function presented(entity: Entity, asked: ReadonlySet<string>, { version, base, now, properties }: Presentation): JsonObject {
  const body = asReleased(entity.kind, entity.body, version);
  const shown: Record<string, Json | undefined> = { ...body, deleted: body.deleted ?? false };
  if (NEVER_DELETED.has(entity.kind)) delete shown.deleted;
  if (base) shown.href = hrefOf(entity.kind, entity.body, base);

  for (const field of fieldsOf(entity.kind, NEWEST).values()) if (field !== 'columns') delete shown[field];
  const today = new Date(now).toISOString().slice(0, 10);
  for (const [name, field] of fieldsOf(entity.kind, version)) {
    const held = field === 'extension' ? valuesIn(body.extension, properties(entity.kind), version) : body[field];
    const value = asked.has(field) ? (held ?? emptyField(field, today)) : undefined;
    if (field !== 'columns' && value !== undefined) assign(shown, name, linked(field, value, base));
  }
  if (shown.columns !== undefined) {
    const both = asked.has('columns') && asked.has('tags');
    shown.columns = entity.kind === 'table' && !both ? untagged(shown.columns) : tagged(shown.columns);
  }
  if (entity.kind === 'apiEndpoint' && !asked.has('tags'))
    for (const schema of ['requestSchema', 'responseSchema']) if (isObject(shown[schema])) shown[schema] = withoutTags(shown[schema]);
  // Requesting a user's roles also returns those of the teams.
  if (entity.kind === 'user' && !asked.has('roles')) delete shown.inheritedRoles;
  for (const always of REFERENCES) if (shown[always] !== undefined && base) shown[always] = linked(always, shown[always], base);
  return shown;
}

/** The fields of an endpoint's schema include tags only if the endpoint's own are requested. */
function withoutTags(schema: JsonObject): JsonObject {
  return { ...schema, schemaFields: untagged(schema.schemaFields) };
}

/** A list under its newest name becomes one object under an older, singular name. */
function assign(shown: Record<string, Json | undefined>, name: string, value: Json): void {
  const one = (name === 'owner' || name === 'domain') && isList(value) ? value[0] : value;
  if (one !== undefined) shown[name] = one;
}

/** Has every field: the data's fields are removed under these names, then added under the version's own. */
const NEWEST = '99.0.0';

const REFERENCES = [
  ...['databaseSchema', 'database', 'service', 'glossary', 'botUser', 'inheritedRoles', 'classification', 'apiCollection', 'directory'],
  ...['spreadsheet', 'entity'],
];
const UNLINKED = new Set(['testSuite', 'testDefinition']);

function linked(field: string, value: Json, base: string | null): Json {
  if (!base || UNLINKED.has(field)) return value;
  if (isList(value)) return value.map((item) => linkedReference(item, base));
  return linkedReference(value, base);
}

/** A reference with its `href`; any other value is unchanged. */
export function linkedReference(value: Json, base: string): Json {
  if (!isObject(value)) return value;
  const kind = kindNamed(textIn(value.type));
  return kind && typeof value.id === 'string' ? { ...value, href: hrefOf(kind, value, base) } : value;
}

function hrefOf(kind: Entity['kind'], { id }: JsonObject, base: string): string {
  return `${base}api/v1/${kindOf(kind).collection}/${textIn(id)}`;
}

/** Whether a tag is of the classification Tier, which the index keeps separate. */
export function isTier(tag: Json): boolean {
  return isObject(tag) && textIn(tag.tagFQN).startsWith('Tier.');
}

/** The tags of an entity, a column or a field; empty if it has none. */
export function tagsOf(body: JsonObject): readonly Json[] {
  return listIn(body.tags);
}
