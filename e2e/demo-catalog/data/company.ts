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
/** A user without a display name. */
export const nameless = user('noname');
/** Left the company; their assets still name them. */
export const anne = left(named('anne.lister', 'Anne Lister'));
/** A user whom rules added by tests deny restricted assets. */
const denied = named('denied', 'Dee Nied');
/** Owns nothing and administers nothing: the catalog hides personal data from this user. */
export const PLAIN_USER = 'viewer';
const viewer = named(PLAIN_USER, 'Vera Viewer');

function left(one: Entity): Entity {
  return { ...one, body: { ...one.body, deleted: true } };
}

const team = (name: string, displayName: string, users: readonly Entity[]): Entity =>
  entity('team', name, name, {
    displayName,
    ...{ teamType: 'Group', isJoinable: true, owners: users.slice(0, 1).map(referenceTo) },
    email: `${name}@larkspur.example`,
    users: users.map(referenceTo),
  });

export const dataPlatform = team('data-platform', 'Data Platform', [ada, grace]);
export const finance = team('finance-analytics', 'Finance Analytics', [jurgen, mei]);
export const growth = team('growth', 'Growth & Märkte', [sile]);

const domain = (name: string, description: string, more: JsonObject = {}): Entity =>
  entity('domain', name, name, { displayName: name, description, domainType: 'Aggregate', ...more });

export const sales = domain('Sales', 'Everything from basket to invoice.', {
  ...{ owners: [referenceTo(finance)], experts: [referenceTo(ada), referenceTo(mei)] },
});
export const warehouse = domain('Warehouse', 'Stock, picking, shipping.', { owners: [referenceTo(growth)], experts: [] });

const product = (name: string, displayName: string, description: string, within: Entity): Entity =>
  entity('dataProduct', name, name, {
    ...{ displayName, description, domains: [referenceTo(within)], owners: [referenceTo(finance)], experts: [referenceTo(jurgen)] },
  });

export const revenueReporting = product('RevenueReporting', 'Revenue reporting', 'All that the monthly figures are made of.', sales);
const shelfCare = product('ShelfCare', 'Shelf care', 'What to order, and when.', warehouse);

const glossary = entity('glossary', 'Business', 'Business', {
  ...{ displayName: 'Business terms', description: 'Agreed words', owners: [referenceTo(dataPlatform)] },
});
const termOf = (name: string, description: string, more: JsonObject = {}): Entity =>
  entity('glossaryTerm', `Business.${name}`, name, {
    ...{ displayName: name, description, glossary: referenceTo(glossary), synonyms: [], references: [] },
    ...{ entityStatus: 'Approved', provider: 'user', mutuallyExclusive: false, ...more },
  });
const customerTerm = termOf('Customer', 'A person or firm with at least one order.', {
  ...{ owners: [referenceTo(ada)], reviewers: [referenceTo(grace)], synonyms: ['client', 'buyer'] },
  references: [{ name: 'Style guide', endpoint: 'https://wiki.example.test/customer' }],
});
const revenueTerm = termOf('Revenue', 'Net of returns and of tax.', {
  owners: [referenceTo(finance)],
  relatedTerms: [referenceTo(customerTerm)],
});
const recurringTerm = termOf('Revenue.Recurring', 'What comes again without being asked for.', {
  ...{ name: 'Recurring', displayName: 'Recurring revenue', parent: referenceTo(revenueTerm) },
});
const churnTerm = termOf('Churn', '', { entityStatus: 'Draft' });

const classification = (name: string, description: string): Entity =>
  entity('classification', name, name, { description, provider: 'system', mutuallyExclusive: name === 'Tier' });
const tagIn = (group: Entity, name: string, description: string): Entity =>
  entity('tag', `${group.body.fullyQualifiedName}.${name}`, name, {
    ...{ description, classification: referenceTo(group), provider: 'system', mutuallyExclusive: false, disabled: false },
    owners: [referenceTo(dataPlatform)],
  });
const pii = classification('PII', 'What says something about a person.');
const tiers = classification('Tier', 'How much hangs on it.');

/** Users as their own page returns them, with teams and profile. */
const people: readonly Entity[] = [
  member(ada, [dataPlatform], {
    images: { image: 'https://pictures.example.test/ada.png', image512: 'https://pictures.example.test/ada-512.png' },
  }),
  member(grace, [dataPlatform]),
  member(mei, [finance]),
  member(jurgen, [finance]),
  member(sile, [growth]),
  ...[nameless, anne, denied, viewer],
];

function member(one: Entity, teams: readonly Entity[], profile?: JsonObject): Entity {
  return { ...one, body: { ...one.body, teams: teams.map(referenceTo), ...(profile ? { profile } : {}) } };
}

/** All people, teams, domains, terms and tags of the bookseller, as entities. */
export const company: readonly Entity[] = [
  ...people,
  ...[dataPlatform, finance, growth, sales, warehouse, revenueReporting, shelfCare, glossary, customerTerm, churnTerm],
  ...[{ ...revenueTerm, body: { ...revenueTerm.body, children: [referenceTo(recurringTerm)] } }, recurringTerm],
  ...[pii, tiers, tagIn(pii, 'Sensitive', 'Says who somebody is.'), tagIn(pii, 'None', 'Says nothing of anybody.')],
  ...[tagIn(tiers, 'Tier1', 'Much hangs on it.'), tagIn(tiers, 'Tier2', 'Something hangs on it.')],
];

/** The `owners` of an asset. */
export function owners(...held: readonly Entity[]): { readonly owners: readonly JsonObject[] } {
  return { owners: held.map(referenceTo) };
}

/** Owners inherited from the schema, database or domain above. */
export function inherited(...held: readonly Entity[]): { readonly owners: readonly JsonObject[] } {
  return { owners: held.map((one) => ({ ...referenceTo(one), inherited: true })) };
}

/** The `domains` of an asset. */
export function inDomain(one: Entity): { readonly domains: readonly JsonObject[] } {
  return { domains: [referenceTo(one)] };
}
