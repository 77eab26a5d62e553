import { posix } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const MARK = '\0built:';

/** Lets a build read its modules from what another has built, by their names in its bundle. Throws for one that was not built. */
export function builtModules(bundle: Rollup.OutputBundle, change = (_path: string, code: string): string => code): Plugin {
  return {
    name: 'placard:built-modules',
    enforce: 'pre',
    resolveId: (source, importer) => MARK + (importer ? posix.join(posix.dirname(importer.slice(MARK.length)), source) : source),
    load(id) {
      const path = id.slice(MARK.length);
      const file = bundle[path];
      if (!file) throw new Error(`A script imports ${path}, which was not built`);
      return change(path, file.type === 'chunk' ? file.code : String(file.source));
    },
  };
}
