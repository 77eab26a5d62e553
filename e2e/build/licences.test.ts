import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { NOTICES } from '../../scripts/licences.ts';
import { BUILDS, read } from './built.ts';

const root = join(import.meta.dirname, '../..');

/** The packages that the lock file marks as part of the product, by folder. */
const SHIPPED = Object.entries<{ version?: string; license?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>(
  lock.packages,
).filter(([folder, { dev, optional, devOptional }]) => folder !== '' && !dev && !optional && !devOptional);

function licenceOf(folder: string): string {
  const file = ['LICENSE', 'LICENCE', 'LICENSE.md'].map((name) => join(root, folder, name)).find(existsSync);
  if (!file) throw new Error(`${folder} has no licence file`);
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim();
}

/** The shipped packages whose heading or licence text is not in these notices. */
function missingFrom(notices: string): readonly string[] {
  return SHIPPED.filter(([folder, { version, license }]) => {
    const heading = `## ${folder.replace('node_modules/', '')} - ${version} (${license})`;
    return !notices.includes(heading) || !notices.includes(licenceOf(folder));
  }).map(([folder]) => folder);
}

test.each(BUILDS)('the build for %s contains the license of Placard and of each package in it', (build) => {
  expect(read(build, 'LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  expect(missingFrom(read(build, NOTICES))).toEqual([]);
  expect(read(build, NOTICES)).toContain('The source of each package is');
});

test.each(SHIPPED.map(([folder]) => folder))('notices without the license of %s are reported as incomplete', (folder) => {
  const notices = read('chromium', NOTICES);
  expect(missingFrom(notices.replace(licenceOf(folder), ''))).toContain(folder);
});
