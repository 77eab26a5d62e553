import type { Outcome } from '../../model/outcome.ts';

export interface ReportSource {
  /** Placard's own version. */
  readonly version: string;
  /** Name and version of the browser, from `browserIn`. */
  readonly browser: string;
}

/** The project's issue tracker. `bugs` in package.json has the same address; anyone who publishes a build sets both. */
export const TRACKER = 'https://tracker.example.com/placard/issues';

/** The browser in a user agent string, such as `Firefox/147.0`, without the operating system. */
export const browserIn = (userAgent: string): string => /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(userAgent)?.[0] ?? 'other';

/** The id of the tool that an outcome is about. Ids of the user's own rules are left out, as they may contain a name. */
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

/** A report that is safe to publish: versions, state, tool and rungs taken. Never a host, an asset's name or a token. */
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

/**
 * The address of a new issue with the report filled in. The parameters are fields of `.github/ISSUE_TEMPLATE/bug.yml`; nothing is sent
 * until the user opens it.
 */
export function issueHref(report: string): string {
  return `${TRACKER}/new?${new URLSearchParams({ template: 'bug.yml', report })}`;
}

/** `tables/3f2c: owners.0.type` without the part before the colon, which may contain an asset's name. */
function fieldOf(where: string): string {
  const field = where.slice(where.lastIndexOf(':') + 1).trim();
  return /^[\w.]+$/.test(field) ? field : 'body';
}
