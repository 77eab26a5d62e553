import type { AssetKind } from './asset.ts';
import type { Link } from './link.ts';

/** A property that the company itself added to this kind of asset, with the asset's value. */
export interface CustomProperty {
  /** Its display name, else its name. */
  readonly name: string;
  readonly description: string;
  readonly value: CustomValue;
}

/** What a property refers to. `kind` where its name could not be read: then it is told by the kind. */
export interface Referred extends Link {
  readonly kind?: AssetKind;
}

/** Values by how they are shown, from the type that was declared for the property. Texts are hostile until shown as text. */
export type CustomValue =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'number'; readonly number: number }
  /** Markdown or HTML as stored: only ui/description.tsx may show it. */
  | { readonly as: 'markdown'; readonly text: string }
  | { readonly as: 'code'; readonly text: string }
  /** ms since 1970. */
  | { readonly as: 'moment'; readonly at: number }
  | { readonly as: 'interval'; readonly from: number; readonly to: number }
  /** An address outside the catalog: checked before it is shown as a link. */
  | { readonly as: 'address'; readonly name: string; readonly href: string }
  | { readonly as: 'links'; readonly links: readonly Referred[] }
  | { readonly as: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
