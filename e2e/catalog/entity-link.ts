import { refusal, shardsFailed } from './errors.ts';

/** `<#E::table::a.b.c>`, with `::columns::d` or the like behind it: how the feed and tests name what they are about. */
export interface EntityLink {
  readonly kind: string;
  readonly fqn: string;
  /** What stands behind the name: "columns", "d". */
  readonly rest: readonly string[];
}

/** null for what is no link. */
export function entityLink(text: string): EntityLink | null {
  const [, kind = '', fqn = '', rest = ''] = /^<#E::(\w+)::(.*?)((?:::.*)?)>$/s.exec(text) ?? [];
  return kind && fqn ? { kind, fqn, rest: rest.split('::').slice(1) } : null;
}

/**
 * Throws as a server of the 1.6 line does for a link whose name holds an angle bracket: it cannot be read back out of the link. (That it
 * is refused was seen, as 400, 404 or 500; which of them by which route was not written down.)
 */
export function checkLink(link: string | null): void {
  const name = link?.slice(1, -1);
  if (name !== undefined && /[<>]/.test(name)) throw refusal(400, `Entity link was not found in ${link}`);
}

/** The same for the search index, which takes a backslash for the beginning of an escape. */
export function checkSearchedLink(link: string | null): void {
  checkLink(link);
  if (link?.includes('\\')) throw shardsFailed();
}
