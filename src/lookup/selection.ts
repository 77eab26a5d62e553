/** The name in a selected text: its parts, outermost first. */
export interface Selected {
  readonly parts: readonly string[];
}

/** Longer selections name nothing; they are prose. Characters. */
const LONGEST = 400;

/**
 * What a selected text names: `orders`, `sales.orders`, `"sales"."orders 2024"`, `` `project.dataset.table` ``, `[dbo].[orders]`,
 * dbt's `ref('orders')` and `source('crm', 'customers')`, with or without its braces. null = nothing that could be a name.
 */
export function selectedName(text: string): Selected | null {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const parts = calledBy(trimmed) ?? partsOf(trimmed.replace(/[;,]+$/, ''));
  return parts.length > 0 ? { parts } : null;
}

/** The arguments of dbt's ref and source, in which the last names the table. A package or version beside it is no part of the name. */
function calledBy(text: string): readonly string[] | null {
  const call = /^\W{0,4}\b(ref|source)\s*\(([^)]*)\)/.exec(text);
  if (!call) return null;
  const given = [...(call[2] ?? '').matchAll(/(?:^|,)\s*(['"])(.*?)\1/g)].flatMap(([, , name]) => name ?? []);
  return call[1] === 'ref' ? given.slice(-1) : given;
}

/** Dots part a name, except inside quotes. A back-ticked text may hold a whole dotted name, as BigQuery writes it. */
function partsOf(text: string): readonly string[] {
  const whole = /^`([^`]+)`$/.exec(text)?.[1];
  if (whole !== undefined) return partsOf(whole);
  const pieces = [...text.matchAll(/\s*(?:"([^"]*)"|`([^`]*)`|\[([^\]]*)\]|'([^']*)'|([^."`'[\]]+))\s*(?:\.|$)/g)];
  const read = pieces.map(([, ...one]) => (one.find((piece) => piece !== undefined) ?? '').trim());
  return pieces.map(([all]) => all).join('').length === text.length && read.every((part) => part !== '') ? read : [];
}
