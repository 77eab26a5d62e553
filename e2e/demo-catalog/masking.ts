import type { Entity } from './entities.ts';
import { allColumns, idOf } from './entities.ts';
import { entityLink } from './entity-link.ts';
import { unhandled } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn, without } from './json.ts';
import type { State } from './state.ts';

/** Hides personal data as the server does. Recorded: `recordings/openmetadata-1.6-third`, group `plain`. */

export const MASKED_MAIL = '********@masked.com';
const MASKED_TEXT = '********';
const MASKED_NAME = ' [MASKED]';

/** The caller, and the catalogue that knows the teams. */
interface Asker {
  readonly caller: Entity;
  readonly state: State;
}

/** Administrators and bots see everything. */
function seesAll({ body }: Entity): boolean {
  return body.isAdmin === true || body.isBot === true;
}

/** Whether the caller is one of these owners, or in a team that is. */
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

/** An entity as read by id, by name or in a list. Even a user's own mail is shown only by `loggedInUser`. */
export function maskedEntity(entity: Entity, shown: JsonObject, { caller }: Asker): JsonObject {
  return entity.kind === 'user' && !seesAll(caller) ? { ...shown, email: MASKED_MAIL } : shown;
}

/**
 * A query in a list: its text is hidden if it is tagged as personal, except from its own owners. The server does not check whether the
 * tags were read, so a list without the field `tags` fails as a whole.
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

/** A test case in a list: for a personal column, parameters and results are hidden, except the status. */
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

/** A table with its profile: personal columns lose their profile and are renamed; the qualified name stays. */
export function maskedProfile(table: Entity, shown: JsonObject, asker: Asker): JsonObject {
  if (seesPersonal(table.body.owners, asker)) return shown;
  return { ...shown, columns: maskedColumns(shown.columns, ['profile']) };
}

/** One profile of a column; for a personal column, it is empty. */
export function maskedColumnProfile(table: Entity, column: JsonObject, profile: JsonObject, asker: Asker): JsonObject {
  return isPersonal(column) && !seesPersonal(table.body.owners, asker) ? {} : profile;
}

/** The server's cache after a plain user's read of the profile: for a moment other users read the masked names, too. */
export function withMaskedNames(shown: JsonObject): JsonObject {
  return { ...shown, columns: maskedColumns(shown.columns, []) };
}

function maskedColumns(columns: Json | undefined, hidden: readonly string[]): readonly JsonObject[] {
  return listIn(columns)
    .map(objectIn)
    .map((column) => (isPersonal(column) ? { ...without(column, ...hidden), name: `${textIn(column.name)}${MASKED_NAME}` } : column));
}

/** Rows of data: the values of personal columns are replaced by asterisks. */
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
