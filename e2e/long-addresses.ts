// Also runs in browsers, so it imports nothing.

/** A text repeated up to this many characters. */
const filled = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Separators of names in addresses, and brackets in the states that tools store there. */
export const MARKS = [
  '/a',
  '/',
  '-',
  '.',
  ':',
  '::',
  '!',
  '~',
  '_',
  '%2F',
  '%25',
  '%3A%3A',
  '!1m5',
  '(a:',
  '(((',
  ')',
  "'",
  '"',
  '!(',
  ';',
  ',',
  '&',
  '=',
  '1',
  'a',
];

/**
 * Harmless addresses of about `size` characters, made from a recorded one: many folders, many parameters, a long hash, its own
 * parts repeated, and marks in each of its places. Each has the name of its shape.
 */
export function longAddresses(
  recorded: string,
  size: number,
  marks: readonly string[] = MARKS,
): readonly (readonly [shape: string, url: string])[] {
  return [...repeated(recorded, size), ...marks.flatMap((mark) => marked(recorded, mark, filled(mark, size)))];
}

type Shape = readonly [shape: string, url: string];

function repeated(recorded: string, size: number): readonly Shape[] {
  const { origin, pathname, search, hash } = new URL(recorded);
  const [first = '', ...rest] = pathname.split('/').filter(Boolean);
  const at = (path: string, ask = search, end = hash): string => `${origin}${path}${ask}${end}`;
  return [
    ['folders behind', at(pathname + filled('/a', size))],
    ['folders before', at(filled('/a', size) + pathname)],
    ['its path again and again', at(filled(pathname, size))],
    ['its path again and again, and another end', at(`${filled(pathname, size)}//$`)],
    ['its first folders again and again', at(`${filled(`/${[first, ...rest.slice(0, 1)].join('/')}`, size)}//`)],
    ['all but its end again and again', at(filled(`/${[first, ...rest.slice(0, -1)].join('/')}`, size))],
    ['parameters', at(pathname, `${search || '?'}${filled('&a=1', size)}`)],
    ['its query again and again', at(pathname, `?${filled(`${search.slice(1) || 'a=b'}&`, size)}`)],
    ['its hash again and again', at(pathname, search, `#${filled(hash.slice(1) || '/a', size)}`)],
    ['its path in the hash', at(pathname, search, `#${filled(pathname, size)}`)],
  ];
}

function marked(recorded: string, mark: string, long: string): readonly Shape[] {
  const { origin, pathname, search, hash } = new URL(recorded);
  const [first = '', ...rest] = pathname.split('/').filter(Boolean);
  const named = pathname.replace(/\/$/, '') || '/a';
  const at = (path: string, ask = search, end = hash): string => `${origin}${path}${ask}${end}`;
  const inQuery = [...new URLSearchParams(search)].map(([name, value]): Shape => {
    const query = new URLSearchParams(search);
    query.set(name, value + long);
    return [`${mark} in ${name}`, at(pathname, `?${query}`)];
  });
  return [
    [`${mark} in its last name`, at(named + long)],
    [`${mark} in its last name, and another end`, at(`${named}${long}/$/`)],
    [`${mark} in its first name`, at(`/${first}${long}/${rest.join('/')}`)],
    [`${mark} in its hash`, at(pathname, search, `${hash || '#'}${long}`)],
    ...inQuery,
  ];
}
