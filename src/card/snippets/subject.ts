import type { Api, Asset } from '../../model/asset.ts';

/** An asset that can be read with its owners by code. */
export interface Subject extends Pick<Asset, 'kind' | 'fqn'> {
  readonly api: Api & { readonly ownerField: NonNullable<Api['ownerField']> };
}

/** null = of this kind the server's release tells no owners. */
export function subjectOf({ kind, fqn, api: { ownerField, ...api } }: Pick<Asset, 'kind' | 'fqn' | 'api'>): Subject | null {
  return ownerField && { kind, fqn, api: { ...api, ownerField } };
}
