/** What one tab of BigQuery's console shows, names outermost first: project, dataset, and table or routine. */
export interface Tab {
  readonly type: 'dataset' | 'table' | 'routine';
  readonly path: readonly string[];
}

interface Token {
  readonly field: number;
  readonly type: string;
  readonly text: string;
}

/**
 * Reads the `ws` parameter of the console's addresses: a message in Google's URL notation, a list of `!{field}{type}{value}`. A token of
 * type `m` begins a message, and its value says how many of the following tokens belong to it, nested ones included. Field 1 is the
 * workspace, in it field 1 once for each open tab, in that what the tab shows: 3 a dataset, 4 a table, 6 a routine; others (1 a job, 8 and
 * 12 a saved query) are no assets, though some contain messages that look like one.
 */
export function tabsOf(workspace: string): readonly Tab[] {
  const tokens = tokensOf(workspace);
  const tabs: Tab[] = [];

  /**
   * Reads the message at `at` and returns its end. Counts in hand-written addresses are wrong, so an asset is always read whole, and the
   * messages around it stretch.
   */
  function read(at: number, depth: number): number {
    const token = tokens[at];
    if (token?.type !== 'm') return at + 1;
    const end = Math.min(at + 1 + Number(token.text), tokens.length);
    if (SHOWN[token.field]) return readShown(at, SHOWN[token.field]);
    if (token.field !== 1 || depth >= 2) return end;

    let next = at + 1;
    while (next < end) next = read(next, depth + 1);
    return next;
  }

  function readShown(at: number, type: Tab['type'] | undefined): number {
    const names = new Map<number, string>();
    let next = at + 1;
    for (let token = tokens[next]; token && token.type !== 'm' && !names.has(token.field); token = tokens[next]) {
      names.set(token.field, token.text);
      next += 1;
    }
    const tab = tabFrom(type, names);
    if (tab) tabs.push(tab);
    return next;
  }

  // Anything after the first message is more tabs that its count left out.
  for (let at = 0, depth = 0; at < tokens.length; depth = 1) at = read(at, depth);
  return tabs;
}

const SHOWN: Readonly<Record<number, Tab['type']>> = { 3: 'dataset', 4: 'table', 6: 'routine' };

function tabFrom(type: Tab['type'] | undefined, names: ReadonlyMap<number, string>): Tab | null {
  const [project, dataset, name] = [names.get(1), names.get(2), names.get(3)];
  if (!type || !project || !dataset) return null;
  if (type === 'dataset' || !name) return { type: 'dataset', path: [project, dataset] };
  return { type, path: [project, dataset, name] };
}

/** Enough for some hundred tabs; the rest is not read. */
const MOST_TOKENS = 1_000;

function tokensOf(workspace: string): readonly Token[] {
  // Some links were encoded twice.
  const text = workspace.includes('!') ? workspace : workspace.replace(/%21/g, '!');
  return text.split('!', MOST_TOKENS).flatMap((token) => {
    const [, field, type, value] = /^(\d+)([a-z])(.*)$/s.exec(token) ?? [];
    if (field === undefined || type === undefined || value === undefined) return [];
    return [{ field: Number(field), type, text: value.includes('*') ? unescaped(value) : value }];
  });
}

/** In this notation a name's own "!" and "*" are written "*21" and "*2A". */
const unescaped = (value: string): string => value.replace(/\*21/g, '!').replace(/\*2a/gi, '*');
