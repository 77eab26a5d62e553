import type { Entity } from './entities.ts';
import { allColumns, idOf } from './entities.ts';
import { entityLink } from './entity-link.ts';
import { unhandled } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn, without } from './json.ts';
import type { State } from './state.ts';

/** What the server hides of personal data, from whom. Recorded: `recordings/openmetadata-1.6-third`, group `plain`. */

export const MASKED_MAIL = '********@masked.com';
const MASKED_TEXT = '********';
const MASKED_NAME = ' [MASKED]';

/** Who asks, and the catalogue that knows the teams. */
interface Asker {
  readonly caller: Entity;
  readonly state: State;
}

/** Administrators and bots see everything. */
function seesAll({ body }: Entity): boolean {
  return body.isAdmin === true || body.isBot === true;
}

/** Is the caller one of these owners, or in a team that is? */
export function isOwner(owners: Json | undefined, { caller, state }: Asker): boolean {
  return listIn(owners)
    .map(objectIn)
    .some((owner) => owner.id === idOf(caller) || (owner.type === 'team' && isMember(textIn(owner.id), { caller, state })));
}

function isMember(teamId: string, { caller, state }: Asker): boolean {
  const holds = (list: Json | undefined, id: string) => listIn(list).some((one) => objectIn(one).id === id);
  return holds(caller.body.teams, teamId) || holds(state.store.byId('team', teamId)?.body.users, idOf(caller));
}

function seesPersonal(owners: Json | undefined, asker: Asker): boolean {
  return seesAll(asker.caller) || isOwner(owners, asker);
}

/** An entity as it was read by id, by name or in a list. One's own mail is told by `loggedInUser` alone. */
export function maskedEntity(entity: Entity, shown: JsonObject, { caller }: Asker): JsonObject {
  return entity.kind === 'user' && !seesAll(caller) ? { ...shown, email: MASKED_MAIL } : shown;
}

/**
 * A query of a list: its text is hidden when it is tagged as personal, from all but its own owners. The server looks at the tags without
 * asking whether they were read, so a list without the field `tags` fails as a whole.
 */
export function maskedQuery(query: Entity, shown: JsonObject, asker: Asker): JsonObject {
  if (seesPersonal(query.body.owners, asker)) return shown;
  if (shown.tags === undefined) {
    throw unhandled(
      'Cannot invoke "java.util.List.stream()" because the return value of "org.openmetadata.schema.entity.data.Query.getTags()" is null',
    );
  }
  return isPersonal(query.body) ? { ...shown, query: MASKED_TEXT } : shown;
}

/** A test case of a list: of a personal column neither what it checks nor what came out, but for its status. */
export function maskedTest(testCase: Entity, shown: JsonObject, asker: Asker): JsonObject {
  const link = entityLink(textIn(testCase.body.entityLink));
  const table = asker.state.store.byFqn('table', link?.fqn ?? '');
  if (!table || seesPersonal(table.body.owners, asker)) return shown;
  const tested = allColumns(table.body.columns).find(({ fullyQualifiedName }) => fullyQualifiedName === testCase.body.entityFQN);
  if (!tested || !isPersonal(tested)) return shown;
  return {
    ...without(shown, 'description', 'parameterValues', 'testCaseResult'),
    name: `${textIn(shown.name)}${MASKED_NAME}`,
  };
}

/** A table with its profile: personal columns lose theirs and are renamed; the qualified name stays. */
export function maskedProfile(table: Entity, shown: JsonObject, asker: Asker): JsonObject {
  if (seesPersonal(table.body.owners, asker)) return shown;
  return { ...shown, columns: maskedColumns(shown.columns, ['profile']) };
}

/** One profile of a column; of a personal one nothing is left, but that there is one. */
export function maskedColumnProfile(table: Entity, column: JsonObject, profile: JsonObject, asker: Asker): JsonObject {
  return isPersonal(column) && !seesPersonal(table.body.owners, asker) ? {} : profile;
}

/** As the server's cache has it after a plain user's read of the profile: for a moment others, too, read the masked names. */
export function withMaskedNames(shown: JsonObject): JsonObject {
  return { ...shown, columns: maskedColumns(shown.columns, []) };
}

function maskedColumns(columns: Json | undefined, hidden: readonly string[]): readonly JsonObject[] {
  return listIn(columns)
    .map(objectIn)
    .map((column) => (isPersonal(column) ? { ...without(column, ...hidden), name: `${textIn(column.name)}${MASKED_NAME}` } : column));
}

/** Rows of data: the values of personal columns are starred out. */
export function maskedSample(table: Entity, sample: JsonObject, asker: Asker): JsonObject {
  if (seesPersonal(table.body.owners, asker)) return sample;
  const personal = new Set(
    listIn(table.body.columns)
      .map(objectIn)
      .filter(isPersonal)
      .map(({ name }) => textIn(name)),
  );
  const names = listIn(sample.columns).map(String);
  return {
    ...sample,
    columns: names.map((name) => (personal.has(name) ? `${name}${MASKED_NAME}` : name)),
    rows: listIn(sample.rows).map((row) => listIn(row).map((value, at) => (personal.has(names[at] ?? '') ? MASKED_TEXT : value))),
  };
}

function isPersonal({ tags }: JsonObject): boolean {
  return listIn(tags).some((tag) => objectIn(tag).tagFQN === 'PII.Sensitive');
}
