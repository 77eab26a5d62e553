import type { Outcome } from '../../model/outcome.ts';

/** Where a report comes from. */
export interface ReportSource {
  /** Placard's own version. */
  readonly version: string;
  /** Name and version of the browser, see `browserIn`. */
  readonly browser: string;
}

/** Where the project's issues are. The same address is `bugs` in package.json; whoever publishes a build sets both. */
export const TRACKER = 'https://tracker.example.com/placard/issues';

/** The browser that a user agent string names, such as `Firefox/147.0`, without the system that it runs on. */
export const browserIn = (userAgent: string): string => /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(userAgent)?.[0] ?? 'other';

/** The tool whose page an outcome is about, by its id. The id of a user's own rule may hold a name, and is left out. */
export function toolOf(outcome: Outcome): string | undefined {
  const ref = 'ref' in outcome ? outcome.ref : undefined;
  const tool =
    outcome.state === 'page-not-recognised'
      ? (outcome.offer?.toolId ?? outcome.tool)
      : outcome.state === 'failed-here'
        ? outcome.tool
        : ref?.tool;
  return tool?.replace(/^rule:.*$/s, 'rule');
}

/** What may be pasted into a public report: versions, state, tool, and the way that was taken. Never a host, a name of anything, or a token. */
export function reportOf(outcome: Outcome, { version, browser }: ReportSource): string {
  const ref = 'ref' in outcome ? outcome.ref : undefined;
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['Placard', version],
    ['browser', browser],
    ['state', outcome.state],
    ['rung', 'rung' in outcome ? outcome.rung : undefined],
    ['tried', 'tried' in outcome ? outcome.tried.join(' ') : undefined],
    ['tool', toolOf(outcome)],
    ['kind', ref?.kind],
    ['cause', outcome.state === 'unreachable' ? outcome.cause : undefined],
    ['status', outcome.state === 'unreachable' ? outcome.status : undefined],
    ['where', outcome.state === 'failed-here' ? outcome.where : undefined],
    ['error', outcome.state === 'failed-here' ? outcome.error : undefined],
    ['message', outcome.state === 'failed-here' ? outcome.message : undefined],
    ['field', outcome.state === 'unexpected-answer' ? fieldOf(outcome.where) : undefined],
  ];
  return lines.flatMap(([what, value]) => (value === undefined ? [] : [`${what}: ${value}`])).join('\n');
}

/** A new issue with the report filled in. The names are those of the fields in `.github/ISSUE_TEMPLATE/bug.yml`; nothing is sent before it is opened. */
export function issueHref(report: string): string {
  return `${TRACKER}/new?${new URLSearchParams({ template: 'bug.yml', report })}`;
}

/** `tables/3f2c: owners.0.type` without the part before the colon, which may name an asset. */
function fieldOf(where: string): string {
  const field = where.slice(where.lastIndexOf(':') + 1).trim();
  return /^[\w.]+$/.test(field) ? field : 'body';
}
