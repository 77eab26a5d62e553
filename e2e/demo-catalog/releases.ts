import type { Json, JsonObject } from './json.ts';
import { isList, isObject, listIn, objectIn, textIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { atLeast } from './version.ts';

/** The played releases: the last of each line whose package of models was read. */
export const RELEASES: Readonly<Record<string, string>> = {
  '1.4': '1.4.8',
  '1.6': '1.6.2',
  '1.9': '1.9.17',
  '1.12': '1.12.14',
  '2.0': '2.0.7',
};

/** The version that is played for a release such as "1.12"; throws for a release that is not played, listing those that are. */
export function versionOf(release: string): string {
  const version = RELEASES[release];
  if (version === undefined) throw new Error(`No release "${release}" is played. There are: ${Object.keys(RELEASES).join(', ')}.`);
  return version;
}

/** Fields that are always returned and newer than the oldest release. The data has all of them, under their newest names. */
const YOUNGER: readonly (readonly [kinds: readonly KindName[] | 'all', field: string, since: string])[] = [
  ['all', 'entityStatus', '1.10'],
  [['table'], 'locationPath', '1.6'],
  [['dashboardDataModel'], 'sourceUrl', '1.10'],
  [['pipeline'], 'state', '1.7'],
  [['metric'], 'customUnitOfMeasurement', '1.10'],
  [['searchIndex'], 'indexType', '1.6'],
  [['testCase'], 'testCaseStatus', '1.5'],
  [['testCase'], 'useDynamicAssertion', '1.5'],
  [['testSuite'], 'basic', '1.6'],
  [['testSuite'], 'basicEntityReference', '1.6'],
  [['dataContract'], 'sla', '1.10'],
  [['dataContract'], 'termsOfUse', '1.10'],
  [['dataContract'], 'security', '1.10'],
];

/** An entity's data in a release: without newer fields, and with that release's names. */
export function asReleased(kind: KindName, body: JsonObject, version: string): JsonObject {
  const absent = new Set(
    YOUNGER.flatMap(([kinds, field, since]) => ((kinds === 'all' || kinds.includes(kind)) && !atLeast(version, since) ? [field] : [])),
  );
  const kept = Object.fromEntries(Object.entries(body).filter(([field]) => !absent.has(field)));
  return {
    ...kept,
    ...statusOf(kind, body, version),
    ...unitOf(kind, body, version),
    ...labelled(body, version),
    ...innerOf(kind, body, version),
  };
}

/** Terms and contracts have `status` until 1.10, `entityStatus` since. A contract in force was "Active" before, "Approved" since. */
function statusOf(kind: KindName, { entityStatus }: JsonObject, version: string): JsonObject {
  if (entityStatus === undefined || atLeast(version, '1.10')) return {};
  if (kind === 'glossaryTerm') return { status: entityStatus };
  return kind === 'dataContract' ? { status: entityStatus === 'Approved' ? 'Active' : entityStatus } : {};
}

/** Units outside the list are in a field of their own since 1.10. */
function unitOf(kind: KindName, { unitOfMeasurement }: JsonObject, version: string): JsonObject {
  return kind === 'metric' && unitOfMeasurement === 'OTHER' && !atLeast(version, '1.10') ? { unitOfMeasurement: undefined } : {};
}

/** Machine-generated labels were "Automated" before "Generated" was introduced. */
function labelled({ tags }: JsonObject, version: string): JsonObject {
  if (tags === undefined || atLeast(version, '1.9')) return {};
  return {
    tags: listIn(tags).map((tag) => (objectIn(tag).labelType === 'Generated' ? { ...objectIn(tag), labelType: 'Automated' } : tag)),
  };
}

/** Nested data of an entity: owners of tasks and of dbt models, results of tests, related terms, types of custom properties. */
function innerOf(kind: KindName, body: JsonObject, version: string): JsonObject {
  const old = !atLeast(version, '1.5');
  if (kind === 'pipeline' && old && body.tasks !== undefined) return { tasks: listIn(body.tasks).map(withOneOwner) };
  if (kind === 'table' && old && isObject(body.dataModel)) return { dataModel: withOneOwner(body.dataModel) };
  if (kind === 'testCase' && old && isObject(body.testCaseResult)) return { testCaseResult: resultIn(body.testCaseResult, version) };
  if (kind === 'glossaryTerm' && atLeast(version, '2.0') && body.relatedTerms !== undefined)
    return { relatedTerms: listIn(body.relatedTerms).map((term) => ({ relationType: 'relatedTo', term })) };
  if (kind === 'type') return { customProperties: listIn(body.customProperties).flatMap((property) => propertyIn(property, version)) };
  return {};
}

function withOneOwner(value: Json): Json {
  const { owners, ...rest } = objectIn(value);
  const [owner] = listIn(owners);
  return { ...rest, ...(owner === undefined ? {} : { owner }) };
}

/** Since 1.5 a test result has an id, and names its test. */
export function resultIn(result: JsonObject, version: string): JsonObject {
  if (atLeast(version, '1.5')) return result;
  const { id: _id, testCaseFQN: _fqn, ...rest } = result;
  return rest;
}

/** Types of custom properties that are newer than the oldest release, and their earlier names. */
const PROPERTY_TYPES: Readonly<Record<string, { readonly since: string; readonly before?: string }>> = {
  'date-cp': { since: '1.5', before: 'date' },
  'dateTime-cp': { since: '1.5', before: 'dateTime' },
  'time-cp': { since: '1.5', before: 'time' },
  'table-cp': { since: '1.6' },
  'hyperlink-cp': { since: '1.12' },
};

function propertyIn(property: Json, version: string): readonly Json[] {
  const { displayName, propertyType, ...rest } = objectIn(property);
  const name = textIn(objectIn(propertyType).name);
  const { since, before } = PROPERTY_TYPES[name] ?? {};
  const known = since === undefined || atLeast(version, since) ? name : before;
  if (known === undefined) return [];
  return [
    {
      ...rest,
      ...(displayName === undefined || !atLeast(version, '1.6') ? {} : { displayName }),
      propertyType: { ...objectIn(propertyType), name: known, fullyQualifiedName: known },
    },
  ];
}

/** Without custom properties whose type this release does not know. */
export function valuesIn(extension: Json | undefined, types: Json | undefined, version: string): Json | undefined {
  if (!isObject(extension) || !isList(types)) return extension;
  const known = new Set(types.flatMap((property) => propertyIn(property, version)).map((property) => textIn(objectIn(property).name)));
  const declared = new Set(types.map((property) => textIn(objectIn(property).name)));
  return Object.fromEntries(Object.entries(extension).filter(([name]) => known.has(name) || !declared.has(name)));
}
