import type { AssetKind } from '../../model/kind.ts';
import { KINDS_WITH, type PartName } from '../../model/part-name.ts';
import { type Field, fieldNames, fieldsFor, isAtLeast } from '../api/release.ts';

/** Parts that only some releases have, with the rule for each; a part that is not here is in all of them. */
const RELEASES: { readonly [N in PartName]?: (kind: AssetKind, version: string) => boolean } = {
  properties: hasProperties,
  people: (kind, version) => fieldsFor(kind, version).some((field) => field.startsWith('owner')),
  contract: (_, version) => isAtLeast(version, 1, 8),
};

/** Release since which a kind has custom properties, unless it always had them. */
const SINCE: Readonly<Partial<Record<AssetKind, Field>>> = {
  chart: 'extension@1.9',
  dashboardDataModel: 'extension@1.5',
  domain: 'extension@1.9',
  dataProduct: 'extension@1.6',
};

function hasProperties(kind: AssetKind, version: string): boolean {
  return fieldNames([SINCE[kind] ?? 'extension'], version).length > 0;
}

/** Whether a value from a message is the name of a part. */
export function isPartName(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(KINDS_WITH, name);
}

/** Whether assets of this kind have this part on a server of this version. */
export function hasPart(name: PartName, kind: AssetKind, version: string): boolean {
  return KINDS_WITH[name](kind) && (RELEASES[name]?.(kind, version) ?? true);
}

/** All parts that assets of this kind have on a server of this version. */
export function availableParts(kind: AssetKind, version: string): readonly PartName[] {
  return Object.keys(KINDS_WITH).filter((name): name is PartName => isPartName(name) && hasPart(name, kind, version));
}
