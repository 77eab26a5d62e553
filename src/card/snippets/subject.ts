import type { Api, Asset } from '../../model/asset.ts';

/** An asset whose owners can be read by code. */
export interface Subject extends Pick<Asset, 'kind' | 'fqn'> {
  readonly api: Api & { readonly ownerField: NonNullable<Api['ownerField']> };
}

/** null = the server's release has no owners for this kind. */
export function subjectOf({ kind, fqn, api: { ownerField, ...api } }: Pick<Asset, 'kind' | 'fqn' | 'api'>): Subject | null {
  return ownerField && { kind, fqn, api: { ...api, ownerField } };
}
