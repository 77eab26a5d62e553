import type { Recorded } from '../recorded.ts';

const ID = '1Abc-dEfGhIjKlMnOpQrStUvWxYz0123456789_ABCD';
const stored = `https://docs.google.com/spreadsheets/d/${ID}/edit`;
const spreadsheet = { kind: 'spreadsheet', tool: 'google-drive', url: stored, id: ID } as const;
const sheet = { kind: 'worksheet', tool: 'google-drive', url: `${stored}#gid=123456`, path: [ID, '123456'] } as const;
const folder = {
  kind: 'directory',
  tool: 'google-drive',
  url: 'https://drive.google.com/drive/folders/1NDn0yIfdXEhtsOwgGHCB7uynSZsxg6xv',
} as const;

/**
 * Addresses from links in public repositories; ids replaced. What is stored: openmetadata-ingestion 2.0.7, run. In an organization, Google's
 * API adds the asking user to a spreadsheet's address: it is then found by its id.
 */
export const recorded: readonly Recorded[] = [
  ['spreadsheet', `${stored}?usp=sharing`, [spreadsheet]],
  ['spreadsheet on one of its sheets', `${stored}?gid=123456#gid=123456`, [spreadsheet, sheet]],
  ['selected cells of a sheet', `${stored}#gid=123456&range=A1:B2`, [spreadsheet, sheet]],
  ['spreadsheet, another account of the browser', `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit#gid=123456`, [spreadsheet, sheet]],
  [
    'spreadsheet of an organization, in an older link',
    `https://docs.google.com/a/example.com/spreadsheets/d/${ID}/edit?usp=sharing`,
    [spreadsheet],
  ],
  ['spreadsheet, to look at', `https://docs.google.com/spreadsheets/d/${ID}/preview`, [spreadsheet]],
  ['folder', 'https://drive.google.com/drive/folders/1NDn0yIfdXEhtsOwgGHCB7uynSZsxg6xv?usp=drive_link', [folder]],
  ['folder, another account of the browser', 'https://drive.google.com/drive/u/0/folders/1NDn0yIfdXEhtsOwgGHCB7uynSZsxg6xv', [folder]],
  [
    'file: by its title',
    { url: `https://drive.google.com/file/d/${ID}/view?usp=sharing`, title: 'report Q1.pdf - Google Drive' },
    [{ kind: 'file', tool: 'google-drive', name: 'report Q1.pdf' }],
  ],
  [
    'document: by its title',
    { url: `https://docs.google.com/document/d/${ID}/edit`, title: 'Plan - draft - Google Docs' },
    [{ kind: 'file', tool: 'google-drive', name: 'Plan - draft' }],
  ],
  ['file before its title', { url: `https://drive.google.com/file/d/${ID}/view`, title: 'Loading' }, null],
  [
    'published spreadsheet: its address hides it',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vSPZers8pjFy5zTEaUJlKc0-uG3o0DHx/pubhtml',
    null,
  ],
  ['spreadsheet of before 2014', 'https://docs.google.com/spreadsheet/ccc?key=0AuBDxqx7T2vodDhfZk1YR0xIXzl2ckJRaFA5RUZjU0E#gid=2', null],
  ['spreadsheets', 'https://docs.google.com/spreadsheets/u/0/?tgif=d', null],
  ['drive', 'https://drive.google.com/drive/u/0/my-drive', null],
];
