import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { chromiumPath } from '../chromium/chromium.ts';

/** A policy file where the browsers of this computer look for one. */
export interface PolicyFile {
  /** Writes other settings into it. */
  write(settings: object): Promise<void>;
  /** Takes it away again, with the folders that were made for it. */
  remove(): void;
}

/** For Chromium, of an extension that is loaded from a folder. Chromium reads it anew whenever it changes. */
export async function chromiumPolicy(extensionId: string, settings: object): Promise<PolicyFile> {
  const folder = basename(chromiumPath()).startsWith('google-chrome') ? '/etc/opt/chrome' : '/etc/chromium';
  return placed(`${folder}/policies/managed/placard-${extensionId}.json`, settings, (keys) => ({
    '3rdparty': { extensions: { [extensionId]: keys } },
  }));
}

/** For Firefox, which reads it when it starts, and no other file beside it. */
export async function firefoxPolicy(extensionId: string, settings: object): Promise<PolicyFile> {
  return placed('/etc/firefox/policies/policies.json', settings, (keys) => ({
    policies: { '3rdparty': { Extensions: { [extensionId]: keys } } },
  }));
}

/** What Chromium calls an extension that is loaded from a folder: the first half of its path's SHA-256, with letters for digits. */
export async function unpackedId(folder: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function placed(path: string, settings: object, inFile: (settings: object) => object): Promise<PolicyFile> {
  if (existsSync(path)) throw new Error(`${path} is there already: this test would replace a policy of this computer`);
  const write = (keys: object) => writeFile(path, JSON.stringify(inFile(keys), null, 2));
  // The first of the folders that was not there: everything from it on goes again.
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
