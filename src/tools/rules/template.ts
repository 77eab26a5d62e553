/** A piece of a template: literal text, or a placeholder for a value. */
type Piece = { readonly text: string } | { readonly name: string; readonly fold: 'as-is' | 'upper' | 'lower' };

/** One part of a full name; its pieces are joined without a separator. */
export type TemplatePart = readonly Piece[];

export interface TemplateFault {
  readonly fault: 'template-braces' | 'template-place' | 'template-empty-part';
  /** The text at fault. */
  readonly at: string;
}

/** The parts of a template such as `{database}.{schema}.{table}`: a dot of the template separates parts, a dot in a value does not. */
export function templateParts(template: string): readonly TemplatePart[] | TemplateFault {
  const parts: TemplatePart[] = [];
  // A dot inside braces does not separate: it is reported as an invalid placeholder.
  for (const part of template.split(/\.(?![^{}]*\})/)) {
    const pieces = piecesOf(part);
    if (!isPieces(pieces)) return pieces;
    if (pieces.length === 0) return { fault: 'template-empty-part', at: template };
    parts.push(pieces);
  }
  return parts;
}

/** The pieces of a template for a single text, in which a dot is literal. */
export function piecesOf(template: string): TemplatePart | TemplateFault {
  const pieces: Piece[] = [];
  for (const [found, place] of template.matchAll(/\{([^{}]*)\}|[{}]|[^{}]+/g)) {
    if (found === '{' || found === '}') return { fault: 'template-braces', at: template };
    if (place === undefined) pieces.push({ text: found });
    else {
      const [, name, fold] = /^\s*([A-Za-z]\w*)\s*(?:\|\s*(upper|lower)\s*)?$/.exec(place) ?? [];
      if (name === undefined) return { fault: 'template-place', at: found };
      pieces.push({ name, fold: fold === 'upper' || fold === 'lower' ? fold : 'as-is' });
    }
  }
  return pieces;
}

/** Tells the parts of a valid template from a fault. */
export const isParts = (parts: readonly TemplatePart[] | TemplateFault): parts is readonly TemplatePart[] => Array.isArray(parts);
/** Tells the pieces of a valid template from a fault. */
export const isPieces = (pieces: TemplatePart | TemplateFault): pieces is TemplatePart => Array.isArray(pieces);

/** The names of the values that a part needs. */
export const needsOf = (part: TemplatePart): readonly string[] => part.flatMap((piece) => ('name' in piece ? piece.name : []));

/** The part with its values filled in; null if one is absent. */
export function filled(part: TemplatePart, values: ReadonlyMap<string, string>): string | null {
  let text = '';
  for (const piece of part) {
    if ('text' in piece) text += piece.text;
    else {
      const value = values.get(piece.name);
      if (value === undefined) return null;
      text += piece.fold === 'upper' ? value.toUpperCase() : piece.fold === 'lower' ? value.toLowerCase() : value;
    }
  }
  return text;
}
