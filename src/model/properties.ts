import type { AssetKind } from './kind.ts';
import type { Link } from './link.ts';

/** A custom property that the organization added to this kind of asset, with the asset's value. */
export interface CustomProperty {
  /** Display name, else name. */
  readonly name: string;
  readonly description: string;
  readonly value: CustomValue;
}

/** An entity that a property refers to. `kind`: its name could not be read, so its kind is shown. */
export interface Referred extends Link {
  readonly kind?: AssetKind;
}

/** A value by how it is shown, which follows from the property's declared type. Texts are untrusted: show them only as text. */
export type CustomValue =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'number'; readonly number: number }
  /** Markdown or HTML as stored; only ui/description.tsx may show it. */
  | { readonly as: 'markdown'; readonly text: string }
  | { readonly as: 'code'; readonly text: string }
  /** In ms since 1970. */
  | { readonly as: 'moment'; readonly at: number }
  | { readonly as: 'interval'; readonly from: number; readonly to: number }
  /** An address outside the catalog; check it before showing it as a link. */
  | { readonly as: 'address'; readonly name: string; readonly href: string }
  | { readonly as: 'links'; readonly links: readonly Referred[] }
  | { readonly as: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
