import type { Denial, Entity } from './entities.ts';
import { fqnOf, nameOf } from './entities.ts';
import type { Refusal } from './errors.ts';
import { refusal } from './errors.ts';
import { isOwner } from './masking.ts';
import type { Operation, Rule } from './rule.ts';
import type { State } from './state.ts';
import { isAdmin, principal } from './tokens.ts';

export type Access = 'allow' | 'deny' | 'conditionalAllow' | 'notAllow';

interface Decided {
  readonly access: Access;
  /** The deciding rule; absent = no rule applies. */
  readonly by?: Rule;
  readonly denial?: Denial;
}

/** The built-in role of every user. */
export const EVERYBODY: Rule = {
  role: 'DataConsumer',
  policy: 'DataConsumerPolicy',
  rule: 'DataConsumerPolicy-EditRule',
  operations: ['EditDescription', 'EditTags', 'ViewAll'],
  effect: 'allow',
};

/**
 * Whether the caller may do this to the entity or, without one, to entities of that type in general, where owners' rights are conditional.
 */
export function decided(
  operation: Operation,
  entity: Entity | null,
  { caller, state }: { readonly caller: Entity; readonly state: State },
): Decided {
  if (isAdmin(caller) || caller.body.isBot === true) return { access: 'allow' };
  const rules = state.data.rights?.[nameOf(caller)] ?? [];
  const denied = rules.find((rule) => rule.effect === 'deny' && isAbout(rule, operation));
  if (denied) return { access: 'deny', by: denied };
  const denial = operation === 'ViewAll' && entity ? denialOf(entity, caller, state.denials) : undefined;
  if (denial) return { access: 'deny', denial };
  if (entity && isOwner(entity.body.owners, { caller, state })) return { access: 'allow' };
  const allowed = [EVERYBODY, ...rules].find((rule) => rule.effect === 'allow' && isAbout(rule, operation));
  if (allowed) return { access: 'allow', by: allowed };
  return { access: entity ? 'notAllow' : 'conditionalAllow' };
}

function isAbout({ operations }: Rule, operation: Operation): boolean {
  return operations.includes(operation) || (operations.includes('EditAll') && operation.startsWith('Edit'));
}

/** Throws the server's 403 if no rule allows the caller this; without an entity, if none allows it in general. */
export function checkRight(operation: Operation, entity: Entity | null, asker: { readonly caller: Entity; readonly state: State }): void {
  const { access, by } = entity ? mayEdit(operation, entity, asker) : decided(operation, null, asker);
  if (access === 'allow') return;
  throw by ? deniedBy(operation, by, asker.caller) : notAllowed(operation, asker.caller);
}

/** Everyone may add owners to an entity without owners, but not if they are inherited. */
export function mayEdit(operation: Operation, entity: Entity, asker: { readonly caller: Entity; readonly state: State }): Decided {
  const found = decided(operation, entity, asker);
  const hasOwners = Array.isArray(entity.body.owners) && entity.body.owners.length > 0;
  return operation === 'EditOwners' && found.access === 'notAllow' && !hasOwners ? { access: 'allow' } : found;
}

function deniedBy(operation: Operation, { role, policy, rule }: Rule, caller: Entity): Refusal {
  return refusal(403, `${principal(caller)} operation ${operation} denied by role ${role}, policy ${policy}, rule ${rule}`);
}

/** The server's 403 for any operation in its terms: "Delete", "resolveTask", "Accepted". */
export function notAllowed(operation: string, caller: Entity, bare = false): Refusal {
  return refusal(403, `${principal(caller)} operations ${bare ? operation : `[${operation}]`} not allowed`);
}

/** The rule that denies the caller the whole entity or its kind, if there is one. */
export function denialOf(entity: Entity, caller: Entity, denials: readonly Denial[]): Denial | undefined {
  return denials.find(
    ({ user, kind, fqn, fields }) =>
      fields === undefined && user === nameOf(caller) && kind === entity.kind && (fqn === null || fqn === fqnOf(entity)),
  );
}
