import { refusal, shardsFailed } from './errors.ts';

/** `<#E::table::a.b.c>`, optionally followed by `::columns::d` or the like: how the feed and tests refer to their subject. */
export interface EntityLink {
  readonly kind: string;
  readonly fqn: string;
  /** The parts after the name: "columns", "d". */
  readonly rest: readonly string[];
}

/** Parses a link; null if the text is not one. */
export function entityLink(text: string): EntityLink | null {
  const [, kind = '', fqn = '', rest = ''] = /^<#E::(\w+)::(.*?)((?:::.*)?)>$/s.exec(text) ?? [];
  return kind && fqn ? { kind, fqn, rest: rest.split('::').slice(1) } : null;
}

/**
 * Throws as a server of the 1.6 line does for a link whose name contains an angle bracket, which it cannot parse. (Servers were seen to
 * refuse it with 400, 404 or 500; which route uses which status is not documented.)
 */
export function checkLink(link: string | null): void {
  const name = link?.slice(1, -1);
  if (name !== undefined && /[<>]/.test(name)) throw refusal(400, `Entity link was not found in ${link}`);
}

/** The same for the search index, which reads a backslash as the start of an escape. */
export function checkSearchedLink(link: string | null): void {
  checkLink(link);
  if (link?.includes('\\')) throw shardsFailed();
}
