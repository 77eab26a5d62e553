import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';
import { isVendorsHost } from '../vendor-host.ts';

const ID = ':id([\\w\\-]{20,})';
// With several accounts, `/u/1` is the browser's second one; in an organization the domain may follow `/a`.
const sheets = route<'id'>(`{/a/:domain}?/spreadsheets{/u/:account}?/d/${ID}{/*}?`);
const folder = route<'id'>(`/drive{/u/:account}?{/mobile}?/folders/${ID}{/}?`);
const file = route<'type'>(`/:type(file|document|presentation){/u/:account}?/d/${ID}{/*}?`);

/** The title of a file's page in Drive, Docs or Slides. */
const NAMED = /^(.+) - Google (?:Drive|Docs|Slides)$/;

const SHEETS = 'https://docs.google.com/spreadsheets/d';

export const googleDrive: Tool = {
  id: 'google-drive',
  name: 'Google Drive and Sheets',
  serviceTypes: ['GoogleDrive'],
  hosts: ['https://docs.google.com/*', 'https://drive.google.com/*'],

  // A file is stored by name, which is in the title alone.
  titled: (url) => (file(url) ? NAMED : null),

  recognise({ url, title }) {
    if (!isVendorsHost(googleDrive, url)) return [];
    if (file(url)) {
      const name = NAMED.exec(title)?.[1];
      return name === undefined ? [] : [{ kind: 'file', tool: 'google-drive', name }];
    }
    const directory = folder(url);
    if (directory)
      return [{ kind: 'directory', tool: 'google-drive', ...storedAs(`https://drive.google.com/drive/folders/${directory.id}`) }];

    const id = sheets(url)?.id;
    if (id === undefined) return [];
    const address = `${SHEETS}/${id}/edit`;
    // The spreadsheet comes before its sheet: the address names a sheet even if nobody chose one.
    const whole = { kind: 'spreadsheet', tool: 'google-drive', ...storedAs(address), id } as const;
    const sheet = /^#gid=(\d+)(?!\w)/.exec(url.hash)?.[1];
    if (sheet === undefined) return [whole];
    return [whole, { kind: 'worksheet', tool: 'google-drive', ...storedAs(`${address}#gid=${sheet}`), path: [id, sheet] }];
  },
};
