import type { AssetRef } from '../../model/reference.ts';

/** What Discover shows: a data view by its id, which is generated or is the pattern itself, and by its name once the page shows it. */
export function dataViewRefs(tool: string, id: string, shown: string | undefined): readonly AssetRef[] {
  const isNumber = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id);
  const pattern = shown || (isNumber ? '' : id);
  const names = [pattern, ...stem(pattern)].filter((name) => name !== '');
  // A custom id can be any word. It is the name only if the page says so; until then it is a guess.
  const isName = shown === id;
  const isOther = !isNumber && shown && !isName;
  const ref = {
    ...({ kind: 'searchIndex', tool } as const),
    ...(!isOther && { id }),
    ...(!isNumber && !isName && ({ unverified: true } as const)),
  };
  // A pattern often covers one index that is split by date, or is that index's own name.
  return names.length > 0 ? names.map((name) => ({ ...ref, name })) : [ref];
}

/** `orders-*` → `orders`. */
function stem(pattern: string): readonly string[] {
  const [, before = ''] = /^([^*,]+?)[-_.]?\*$/.exec(pattern) ?? [];
  return before ? [before] : [];
}
