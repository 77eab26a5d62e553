import type { Entity } from '../entities.ts';
import { referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { user } from '../people.ts';
import { entity } from './make.ts';

/** The people, teams and domains of an invented bookseller. */
const named = (name: string, displayName: string) => user(name, { displayName });

export const ada = named('ada.lovelace', 'Ada Lovelace');
export const grace = named('grace.hopper', 'Grace Hopper');
export const mei = named('mei.lin', '林美');
export const jurgen = named('jurgen.gross', 'Jürgen Groß');
export const sile = named('oconnor', "Síle O'Connor");
export const nameless = user('noname');
/** Kept from what is restricted by rules that tests add. */
const denied = named('denied', 'Dee Nied');
const viewer = named('viewer', 'Vera Viewer');

const team = (name: string, displayName: string, users: readonly Entity[]): Entity =>
  entity('team', name, name, {
    displayName,
    teamType: 'Group',
    isJoinable: true,
    email: `${name}@larkspur.example`,
    users: users.map(referenceTo),
  });

export const dataPlatform = team('data-platform', 'Data Platform', [ada, grace]);
export const finance = team('finance-analytics', 'Finance Analytics', [jurgen, mei]);
export const growth = team('growth', 'Growth & Märkte', [sile]);

const domain = (name: string, description: string): Entity =>
  entity('domain', name, name, { displayName: name, description, domainType: 'Aggregate' });

export const sales = domain('Sales', 'Everything from basket to invoice.');
export const warehouse = domain('Warehouse', 'Stock, picking, shipping.');

const glossary = entity('glossary', 'Business', 'Business', { displayName: 'Business terms', description: 'Agreed words' });
const termOf = (name: string, description: string): Entity =>
  entity('glossaryTerm', `Business.${name}`, name, {
    ...{ displayName: name, description, glossary: referenceTo(glossary), synonyms: [], references: [] },
    ...{ status: 'Approved', provider: 'user', mutuallyExclusive: false },
  });

export const company: readonly Entity[] = [
  ...[ada, grace, mei, jurgen, sile, nameless, denied, viewer],
  ...[dataPlatform, finance, growth, sales, warehouse, glossary],
  ...[termOf('Customer', 'A person or firm with at least one order.'), termOf('Revenue', 'Net of returns and of tax.')],
];

export function owners(...held: readonly Entity[]): { readonly owners: readonly JsonObject[] } {
  return { owners: held.map(referenceTo) };
}

/** Owners that come from the schema, database or domain above. */
export function inherited(...held: readonly Entity[]): { readonly owners: readonly JsonObject[] } {
  return { owners: held.map((one) => ({ ...referenceTo(one), inherited: true })) };
}

export function inDomain(one: Entity): { readonly domains: readonly JsonObject[] } {
  return { domains: [referenceTo(one)] };
}
