import type { Entity } from './entities.ts';
import { idFor, quoted, referenceTo } from './entities.ts';
import type { JsonObject } from './json.ts';
import type { CatalogData } from './state.ts';

const UPDATED = 1_795_539_233_329;

export interface Person {
  readonly displayName?: string;
  readonly isAdmin?: boolean;
  readonly isBot?: boolean;
  readonly teams?: readonly JsonObject[];
  readonly description?: string;
}

/** A user or bot; `name` may contain dots. */
export function user(name: string, { displayName, isAdmin = false, isBot = false, teams, description }: Person = {}): Entity {
  return {
    kind: 'user',
    body: {
      ...{ id: idFor('user', name), name, fullyQualifiedName: quoted(name) },
      ...(displayName === undefined ? {} : { displayName }),
      ...(description === undefined ? {} : { description }),
      ...{ version: 0.1, updatedAt: UPDATED, updatedBy: 'admin', email: `${name}@larkspur.example`, isBot, isAdmin, deleted: false },
      ...(teams ? { teams } : {}),
    },
  };
}

/** Every server has an administrator and the ingestion bot, whatever its data. */
export function withStandingUsers(data: CatalogData): CatalogData {
  const has = (name: string) => data.entities.some(({ kind, body }) => kind === 'user' && body.name === name);
  const added = [
    ...(has('admin') ? [] : [user('admin', { isAdmin: true })]),
    ...(has('ingestion-bot') ? [] : [user('ingestion-bot', { displayName: 'IngestionBot', isBot: true })]),
  ];
  const bots = added.filter(({ body }) => body.isBot === true).map(botOf);
  return added.length > 0 ? { ...data, entities: [...data.entities, ...added, ...bots] } : data;
}

function botOf(botUser: Entity): Entity {
  const { name, displayName } = botUser.body;
  return {
    kind: 'bot',
    body: {
      ...{ id: idFor('bot', String(name)), name, fullyQualifiedName: name, displayName, description: 'Bot used for ingesting metadata.' },
      ...{ botUser: referenceTo(botUser), provider: 'system', version: 0.1, updatedAt: UPDATED, updatedBy: 'admin', deleted: false },
    },
  };
}
