import type { Denial, Entity } from './entities.ts';
import { fqnOf, nameOf } from './entities.ts';
import { entityLink } from './entity-link.ts';
import { refusal } from './errors.ts';
import type { JsonObject } from './json.ts';
import { textIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { kindNamed } from './kinds.ts';
import { decided, denialOf, mayEdit } from './rights.ts';
import type { Operation } from './rule.ts';
import type { Asked, State } from './state.ts';
import { isAdmin, principal } from './tokens.ts';

/** Throws the server's 403 when a rule denies the caller this entity or one of the requested fields. */
export function checkView(entity: Entity, caller: Entity, denials: readonly Denial[], asked: ReadonlySet<string> = new Set()): void {
  if (denialOf(entity, caller, denials)) {
    throw refusal(403, `${principal(caller)} operation ViewBasic denied by role NoRestricted, policy DenyRestricted, rule deny-restricted`);
  }
  const refused = denials.some((denial) => isAbout(entity, caller, denial) && denial.fields?.some((field) => asked.has(field)));
  if (refused) throw refusal(403, `${principal(caller)} operations [ViewAll] not allowed`);
}

/** Throws the server's 403 for listing a kind that a rule denies the caller as a whole. */
export function checkKind(kind: KindName, caller: Entity, denials: readonly Denial[]): void {
  const denied = denials.some((denial) => isWhole(denial) && denial.user === nameOf(caller) && denial.kind === kind && denial.fqn === null);
  if (denied)
    throw refusal(403, `${principal(caller)} operation ViewAll denied by role NoRestricted, policy DenyRestricted, rule deny-restricted`);
}

/** Throws the server's 403 unless the caller is an administrator. */
export function checkAdmin(caller: Entity): void {
  if (!isAdmin(caller)) throw refusal(403, `${principal(caller)} is not admin`);
}

const isWhole = ({ fields }: Denial): boolean => fields === undefined;

const isAbout = (entity: Entity, caller: Entity, { user, kind, fqn }: Denial): boolean =>
  user === nameOf(caller) && kind === entity.kind && (fqn === null || fqn === fqnOf(entity));

/**
 * The caller's operations on an entity, or on a whole kind: 200 even if the entity does not exist or is not visible. Where EditAll is
 * allowed or denied, the single edits are left out, even those that a rule of their own denies.
 */
export function permissions(asked: Asked): JsonObject {
  const { params, state } = asked;
  const kind = kindNamed(params.kind ?? '');
  const name = params.fqn ?? params.id;
  const found = kind && name !== undefined ? (state.store.byFqn(kind, name) ?? state.store.byId(kind, name)) : null;
  const entity = name === undefined ? null : withOwners(found ?? { kind: kind ?? 'table', body: {} }, state);
  const told = (operation: Operation): JsonObject => {
    const { access, by, denial } = entity ? mayEdit(operation, entity, asked) : decided(operation, null, asked);
    return {
      operation,
      access,
      ...(by ? { rule: { name: by.rule, effect: by.effect }, policy: by.policy, role: by.role } : {}),
      ...(denial ? DENIED : {}),
    };
  };
  const all = told('EditAll');
  const singly = all.access === 'allow' || all.access === 'deny' ? [] : singleEdits(kind).map(told);
  return { resource: params.kind, permissions: [...BEFORE_EDITS.map(told), all, ...singly] };
}

/** A table's owners own its tests. */
function withOwners(entity: Entity, { store }: State): Entity {
  if (entity.kind !== 'testCase') return entity;
  const table = store.byFqn('table', entityLink(textIn(entity.body.entityLink))?.fqn ?? '');
  return { ...entity, body: { ...entity.body, owners: table?.body.owners } };
}

/** The right to a test's incidents is not listed. */
function singleEdits(kind: KindName | null): readonly Operation[] {
  if (!kind) return OF_THE_FEED;
  return kind === 'testCase' ? OF_TESTS : SINGLE_EDITS;
}

const BEFORE_EDITS: readonly Operation[] = ['Create', 'Delete', 'ViewAll'];
const SINGLE_EDITS: readonly Operation[] = [
  ...(['EditCustomFields', 'EditDataProfile', 'EditDescription', 'EditDisplayName', 'EditLineage', 'EditOwners'] as const),
  ...(['EditQueries', 'EditSampleData', 'EditTags', 'EditTests'] as const),
];
const OF_TESTS: readonly Operation[] = ['EditDescription', 'EditDisplayName', 'EditOwners', 'EditTags'];
const OF_THE_FEED: readonly Operation[] = ['EditDescription', 'EditDisplayName'];

const DENIED: JsonObject = {
  ...{ rule: { name: 'deny-restricted', effect: 'deny', condition: "matchAnyTag('Sensitivity.Restricted')" } },
  ...{ policy: 'DenyRestricted', role: 'NoRestricted' },
};
