import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const project = route<'workspace' | 'word' | 'id'>(`/:workspace/:word(app|hex)/:id${UUID}{/*}?`);
const titled = route<'workspace' | 'word' | 'title' | 'shortId'>(
  '/:workspace/:word(app|hex)/:title([^\\/]+)-:shortId([0-9A-Za-z]{22}){/*}?',
);

export const hex: Tool = {
  id: 'hex',
  name: 'Hex',
  serviceTypes: ['Hex'],
  hosts: ['https://app.hex.tech/*'],

  tenant: (url) => (project(url) ?? titled(url))?.workspace ?? null,

  recognise({ url }) {
    const ref = refOf(url);
    return ref ? [{ kind: 'dashboard', tool: 'hex', ...ref }] : [];
  },
};

function refOf(url: URL): Omit<AssetRef, 'tool' | 'kind'> | null {
  // A published app. The editor's addresses are unverified.
  const unlessPublished = (word: string) => word === 'hex' && ({ unverified: true } as const);

  const found = project(url);
  if (found) {
    const id = found.id.toLowerCase();
    return { ...storedAs(`${found.base}/app/projects/${id}`), id, ...unlessPublished(found.word) };
  }

  // Newer addresses have the title and a short id instead.
  const page = titled(url);
  if (!page) return null;
  const id = idOf(page.shortId);
  return {
    ...(id && { ...storedAs(`${page.base}/app/projects/${id}`), id }),
    name: page.title.replaceAll('-', ' '),
    ...unlessPublished(page.word),
  };
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The UUID that a short id stands for, in 62 digits: a public link's short id reads as a UUID of the minute in which its workspace's was made.
 * null = not of a kind of UUID that Hex gives.
 */
function idOf(shortId: string): string | null {
  const number = [...shortId].reduce((sum, digit) => sum * 62n + BigInt(DIGITS.indexOf(digit)), 0n);
  const parts = /^(.{8})(.{4})([47].{3})([89ab].{3})(.{12})$/.exec(number.toString(16).padStart(32, '0'));
  return parts?.slice(1).join('-') ?? null;
}
