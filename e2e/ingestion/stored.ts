import { quote } from '../../src/catalog/entity/fqn.ts';
import { entity } from '../demo-catalog/data/make.ts';
import { type Entity, referenceTo } from '../demo-catalog/entities.ts';
import type { JsonObject } from '../demo-catalog/json.ts';
import { objectIn, textIn } from '../demo-catalog/json.ts';
import type { KindName } from '../demo-catalog/kinds.ts';

/** The entity that the server makes of a connector's create request, with the qualified name that it gives it. */
export function storedFrom(kind: KindName, request: JsonObject, service: Entity, more: JsonObject = {}): Entity {
  const name = textIn(request.name);
  const { displayName, sourceUrl } = request;
  return entity(kind, `${parentOf(kind, request, service)}.${quote(name)}`, name, {
    ...(displayName === undefined ? {} : { displayName }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(kind === 'table' ? { tableType: 'Regular', columns: [] } : {}),
    ...{ service: referenceTo(service), serviceType: service.body.serviceType, ...more },
  });
}

/** The qualified name above it: a request names its schema, database or container, else the service is directly above. */
function parentOf(kind: KindName, request: JsonObject, service: Entity): string {
  const below = textIn(service.body.fullyQualifiedName);
  const { databaseSchema, database, parent } = request;
  if (kind === 'dashboardDataModel') return `${below}.model`;
  return textIn(databaseSchema ?? database ?? objectIn(parent).fullyQualifiedName ?? parent ?? request.spreadsheet) || below;
}
