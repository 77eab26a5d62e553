/** A name that links to a page, usually one of the catalog. */
export interface Link {
  readonly name: string;
  readonly href: string;
}
