import { SYMBOLS, type SymbolName } from './symbols.ts';

/** A verdict's glyph. Words beside it always say the same, so it is hidden from assistive technology. */
export function Glyph({ name, small = false }: { readonly name: SymbolName; readonly small?: boolean }) {
  const { tone, fill, cut, line } = SYMBOLS[name];
  const turning = name === 'looking' ? ' spin' : '';
  return (
    <svg class={`g v-${tone}${small ? ' s' : ''}${turning}`} viewBox="0 0 16 16" aria-hidden="true">
      {fill && <path d={fill} />}
      {cut && <path class="cut" d={cut} />}
      {line && <path class="out" d={line} />}
    </svg>
  );
}
