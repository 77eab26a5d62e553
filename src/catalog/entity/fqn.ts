/** Writes one part of a fully qualified name: in double quotes if it contains a dot, and only then (OpenMetadata's rule). */
export function quote(part: string): string {
  return part.includes('.') ? `"${part}"` : part;
}

/** Joins parts, outermost first, into a fully qualified name. */
export function joinFqn(parts: readonly string[]): string {
  return parts.map(quote).join('.');
}

/** The parts of a fully qualified name, without their quotes. */
export function splitFqn(fqn: string): readonly string[] {
  return (fqn.match(/"[^"]*"|[^.]+/g) ?? []).map((part) => part.replace(/^"(.*)"$/, '$1'));
}

/** The form in which the catalog links to an entity in texts and filters. */
export function entityLink(kind: string, fqn: string): string {
  return `<#E::${kind}::${fqn}>`;
}
