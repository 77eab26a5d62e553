/** A name that leads to a page, mostly one of the catalog. */
export interface Link {
  readonly name: string;
  readonly href: string;
}
