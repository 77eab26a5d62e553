/** One part of a fully qualified name: in double quotes when it holds a dot, and only then (OpenMetadata's own rule). */
export function quote(part: string): string {
  return part.includes('.') ? `"${part}"` : part;
}

/** A fully qualified name of its parts, outermost first. */
export function joinFqn(parts: readonly string[]): string {
  return parts.map(quote).join('.');
}

/** The parts of a fully qualified name, without their quotes. */
export function splitFqn(fqn: string): readonly string[] {
  return (fqn.match(/"[^"]*"|[^.]+/g) ?? []).map((part) => part.replace(/^"(.*)"$/, '$1'));
}

/** How the catalog links to an entity from within texts and filters. */
export function entityLink(kind: string, fqn: string): string {
  return `<#E::${kind}::${fqn}>`;
}
