import type { Outcome } from '../model/outcome.ts';

/** What may be pasted into a public report: state, way, tool and version. Never a host, a name of anything, or a token. */
export function reportOf(outcome: Outcome, version: string): string {
  const ref = 'ref' in outcome ? outcome.ref : undefined;
  const tool = outcome.state === 'page-not-recognised' ? (outcome.offer?.toolId ?? outcome.tool) : ref?.tool;
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['Placard', version],
    ['state', outcome.state],
    ['rung', 'rung' in outcome ? outcome.rung : undefined],
    ['tried', 'tried' in outcome ? outcome.tried.join(' ') : undefined],
    ['tool', tool?.replace(/^rule:.*$/s, 'rule')],
    ['kind', ref?.kind],
    ['cause', outcome.state === 'unreachable' ? outcome.cause : undefined],
    ['status', outcome.state === 'unreachable' ? outcome.status : undefined],
    ['where', outcome.state === 'failed-here' ? outcome.where : undefined],
    ['error', outcome.state === 'failed-here' ? outcome.error : undefined],
    ['field', outcome.state === 'unexpected-answer' ? fieldOf(outcome.where) : undefined],
  ];
  return lines.flatMap(([what, value]) => (value === undefined ? [] : [`${what}: ${value}`])).join('\n');
}

/** `tables/3f2c: owners.0.type` without the part before the colon, which may name an asset. */
function fieldOf(where: string): string {
  const field = where.slice(where.lastIndexOf(':') + 1).trim();
  return /^[\w.]+$/.test(field) ? field : 'body';
}
