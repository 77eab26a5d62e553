import type { Dialect } from '../model/dialect.ts';
import type { Page } from '../model/reference.ts';

/** Where a tool's pages show a query, and what the tool knows of it. Data and pure functions only, as in {@link Tool}. */
export interface QueryEditor {
  /** Whether the page at this address may show a query. */
  at(url: URL): boolean;
  /**
   * Selectors of what shows it, best first: an editor's outermost element, a text area, or text. Where several elements fit, the focused
   * one is read, else the first in view.
   */
  readonly editors: readonly string[];
  /** Further texts of the page, as in `Tool.reads`; read when a person asks for the query's tables. */
  readonly reads?: Readonly<Record<string, string>>;
  /** What may hold the whole query, as an editor draws only the lines in view. Taken only if those are in it. */
  whole?(page: Page): readonly (string | null | undefined)[];
  /** The SQL in what the editor shows, if that is not SQL alone; null = none. */
  sqlIn?(text: string): { readonly text: string; readonly dialect?: Dialect } | null;
  /** The query's dialect, and the database and schema of names without them, as `PageQuery.within`. */
  setting(page: Page): { readonly dialect: Dialect | null; readonly within: readonly string[] };
  /** The query reads the service of the catalog whose assets the tool's pages show. */
  readonly ofService?: true;
}
