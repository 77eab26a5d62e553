import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file of a build that holds the licence of each package in it. Vite writes it (`build.license`). */
export const NOTICES = 'THIRD_PARTY_NOTICES';

/** The Mozilla Public License (3.2) asks those who ship a built package to say where its source is. */
const SOURCES = 'The source of each package is in the npm registry, under the name and the version above its licence.';

/** Puts Placard's own licence into a build, and says in {@link NOTICES} where the sources of the packages are. */
export function licences(): Plugin {
  return {
    name: 'placard:licences',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(join(import.meta.dirname, '../LICENSE')) });
        const notices = bundle[NOTICES];
        if (notices?.type !== 'asset') throw new Error(`Vite did not write ${NOTICES}`);
        notices.source = `${String(notices.source).trimEnd()}\n\n---\n\n${SOURCES}\n`;
      },
    },
  };
}
