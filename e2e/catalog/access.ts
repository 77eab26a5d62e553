import type { Denial, Entity } from './entities.ts';
import { fqnOf, nameOf } from './entities.ts';
import { refusal } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { KindName } from './kinds.ts';
import { kindNamed } from './kinds.ts';
import type { Asked } from './state.ts';
import { isAdmin, principal } from './tokens.ts';

/** Throws the server's 403 when a rule keeps the caller from this entity, or from a field that is asked for. */
export function checkView(entity: Entity, caller: Entity, denials: readonly Denial[], asked: ReadonlySet<string> = new Set()): void {
  if (denialOf(entity, caller, denials)) {
    throw refusal(403, `${principal(caller)} operation ViewBasic denied by role NoRestricted, policy DenyRestricted, rule deny-restricted`);
  }
  const refused = denials.some((denial) => isAbout(entity, caller, denial) && denial.fields?.some((field) => asked.has(field)));
  if (refused) throw refusal(403, `${principal(caller)} operations [ViewAll] not allowed`);
}

/** A list is refused to whom a rule keeps from the whole kind. */
export function checkKind(kind: KindName, caller: Entity, denials: readonly Denial[]): void {
  const denied = denials.some((denial) => isWhole(denial) && denial.user === nameOf(caller) && denial.kind === kind && denial.fqn === null);
  if (denied)
    throw refusal(403, `${principal(caller)} operation ViewAll denied by role NoRestricted, policy DenyRestricted, rule deny-restricted`);
}

export function checkAdmin(caller: Entity): void {
  if (!isAdmin(caller)) throw refusal(403, `${principal(caller)} is not admin`);
}

function denialOf(entity: Entity, caller: Entity, denials: readonly Denial[]): Denial | undefined {
  return denials.find((denial) => isWhole(denial) && isAbout(entity, caller, denial));
}

const isWhole = ({ fields }: Denial): boolean => fields === undefined;

const isAbout = (entity: Entity, caller: Entity, { user, kind, fqn }: Denial): boolean =>
  user === nameOf(caller) && kind === entity.kind && (fqn === null || fqn === fqnOf(entity));

/** GET /permissions/{kind}/name/{fqn}: 200 even for what the caller may not see. */
export function permissions({ params, caller, state }: Asked): JsonObject {
  const resource = params.kind ?? '';
  const kind = kindNamed(resource);
  const entity = kind && state.store.byFqn(kind, params.fqn ?? '');
  if (!entity) throw refusal(404, `${resource} instance for ${params.fqn} not found`);
  if (isAdmin(caller)) {
    return { resource, permissions: ['Create', 'Delete', 'ViewAll', 'EditAll'].map((operation) => ({ operation, access: 'allow' })) };
  }
  const denial = denialOf(entity, caller, state.denials);
  const rule = denial
    ? { name: 'deny-restricted', effect: 'deny', ...(denial.conditional ? { condition: "matchAnyTag('Sensitivity.Restricted')" } : {}) }
    : { name: 'DataConsumerPolicy-EditRule', effect: 'allow' };
  const by = denial
    ? { rule, policy: 'DenyRestricted', role: 'NoRestricted' }
    : { rule, policy: 'DataConsumerPolicy', role: 'DataConsumer' };
  const view = { access: denial ? 'deny' : 'allow', ...by };
  return {
    resource,
    permissions: [
      { operation: 'ViewAll', ...view },
      { operation: 'EditDescription', ...view },
      { operation: 'Delete', access: 'notAllow' },
    ],
  };
}
