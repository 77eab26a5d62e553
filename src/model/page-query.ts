/** A query as a page shows it, or as a user selected or pasted it. */
export interface PageQuery {
  /** With its line breaks, as a comment ends with its line. */
  readonly text: string;
  /** null = unknown. */
  readonly dialect: string | null;
  /** What a name without them falls back to, outermost first: database and schema; one name = the schema. [] = unknown. */
  readonly within: readonly string[];
  /** The catalog's service that the page's site shows, as the user confirmed; absent = unknown. */
  readonly service?: string;
  /** Only the lines in view could be read. */
  readonly partly?: true;
}
