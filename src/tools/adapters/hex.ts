import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const project = route<'workspace' | 'word' | 'id'>(`/:workspace/:word(app|hex)/:id${UUID}{/*}?`);
const titled = route<'workspace' | 'word' | 'title'>('/:workspace/:word(app|hex)/:title([^\\/]+)-:shortId([0-9A-Za-z]{22}){/*}?');

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

  // Newer addresses have the title and a short id instead, and the catalog does not know that id.
  const page = titled(url);
  return page && { name: page.title.replaceAll('-', ' '), ...unlessPublished(page.word) };
}
