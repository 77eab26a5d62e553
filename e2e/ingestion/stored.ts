import { joinFqn, quote, splitFqn } from '../../src/catalog/entity/fqn.ts';
import { entity } from '../demo-catalog/data/make.ts';
import { type Entity, idFor, referenceTo } from '../demo-catalog/entities.ts';
import type { JsonObject } from '../demo-catalog/json.ts';
import { objectIn, textIn } from '../demo-catalog/json.ts';
import type { KindName } from '../demo-catalog/kinds.ts';

/** The entity that the server makes of a connector's create request, with the qualified name that it gives it. */
export function storedFrom(kind: KindName, request: JsonObject, service: Entity, more: JsonObject = {}): Entity {
  const name = textIn(request.name);
  const { displayName, sourceUrl } = request;
  const above = parentOf(kind, request, service);
  return entity(kind, `${above}.${quote(name)}`, name, {
    ...(displayName === undefined ? {} : { displayName }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(kind === 'table' ? { tableType: 'Regular', columns: [] } : {}),
    ...{ service: referenceTo(service), serviceType: service.body.serviceType, ...more },
    ...holdersOf(kind, splitFqn(above)),
  });
}

/** The short forms of the schema and the database above an asset: the server adds the database by itself. */
function holdersOf(kind: KindName, above: readonly string[]): JsonObject {
  const at = (holder: 'databaseSchema' | 'database', path: readonly string[]): JsonObject => {
    const fqn = joinFqn(path);
    return { [holder]: { id: idFor(holder, fqn), type: holder, name: path.at(-1) ?? '', fullyQualifiedName: fqn } };
  };
  if (kind === 'databaseSchema') return at('database', above);
  return kind === 'table' || kind === 'storedProcedure' ? { ...at('databaseSchema', above), ...at('database', above.slice(0, -1)) } : {};
}

/** The qualified name above it: a request names its schema, database, container, spreadsheet or collection, else the service is directly above. */
function parentOf(kind: KindName, request: JsonObject, service: Entity): string {
  const below = textIn(service.body.fullyQualifiedName);
  const { databaseSchema, database, parent, spreadsheet, apiCollection } = request;
  if (kind === 'dashboardDataModel') return `${below}.model`;
  return textIn(databaseSchema ?? database ?? objectIn(parent).fullyQualifiedName ?? parent ?? spreadsheet ?? apiCollection) || below;
}
