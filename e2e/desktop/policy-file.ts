import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { chromiumPath } from '../chromium/chromium.ts';

/** A policy file at the place where this computer's browsers read one. */
export interface PolicyFile {
  /** Replaces its settings. */
  write(settings: object): Promise<void>;
  /** Removes it with the folders that were created for it. */
  remove(): void;
}

/** A policy for an unpacked extension in Chromium, which reads the file again after each change. */
export async function chromiumPolicy(extensionId: string, settings: object): Promise<PolicyFile> {
  const folder = basename(chromiumPath()).startsWith('google-chrome') ? '/etc/opt/chrome' : '/etc/chromium';
  return placed(`${folder}/policies/managed/placard-${extensionId}.json`, settings, (keys) => ({
    '3rdparty': { extensions: { [extensionId]: keys } },
  }));
}

/** A policy for Firefox, which reads only this file, and only at its start. */
export async function firefoxPolicy(extensionId: string, settings: object): Promise<PolicyFile> {
  return placed('/etc/firefox/policies/policies.json', settings, (keys) => ({
    policies: { '3rdparty': { Extensions: { [extensionId]: keys } } },
  }));
}

/** Chromium's id of an unpacked extension: the first half of its path's SHA-256, with letters in place of hex digits. */
export async function unpackedId(folder: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function placed(path: string, settings: object, inFile: (settings: object) => object): Promise<PolicyFile> {
  if (existsSync(path)) throw new Error(`${path} is there already: this test would replace a policy of this computer`);
  const write = (keys: object) => writeFile(path, JSON.stringify(inFile(keys), null, 2));
  // The topmost created folder, which is removed with all its contents.
  const made = await mkdir(dirname(path), { recursive: true }).catch(needsRoot);
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(made ?? path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  await write(settings).catch(needsRoot);
  return { write, remove };

  function needsRoot(cause: unknown): never {
    throw new Error(`${path} could not be written. Policies belong to the administrator: run npm run test:native as root.`, { cause });
  }
}
