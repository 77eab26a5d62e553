import { posix } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { fileOf, rebundle } from './rebundle.ts';

const WORKER = 'worker.js';

type Chunk = Rollup.OutputChunk;

/**
 * Bundles the worker into one file, with what it loads later beside it. As a dozen chunks shared with our pages, a sleeping worker took a
 * sixth longer to the owner. A Chromium worker cannot `import()`, so there it is a classic script, whose `importScripts` may load later
 * what it loaded once during its installation (https://w3c.github.io/ServiceWorker/#importscripts).
 */
export function workerFiles(firefox: boolean, target: readonly string[]): Plugin {
  return {
    name: 'placard:worker-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('There is no manifest to name the worker in');
        const { background, ...rest } = JSON.parse(String(manifest.source));
        const entry: string = background.service_worker ?? background.scripts[0];
        // An import alone would be dropped, since these have no effects.
        const shared = sharedByParts(bundle, entry).map(
          (file, at) => `export * as shared${at} from ${JSON.stringify(pathFrom(entry, file))};`,
        );
        const change = (path: string, code: string): string => (path === entry ? shared.join('') : '') + withoutSheets(path, code);
        const first = importedBy(bundle, entry);
        const [worker, ...later] = await rebundle(bundle, target, change, {
          input: entry,
          output: {
            format: firefox ? 'es' : 'cjs',
            entryFileNames: WORKER,
            chunkFileNames: 'worker-[name].js',
            // Otherwise the bundler gives modules that a later file needs too a file of their own, which the worker then loads first.
            codeSplitting: { groups: [{ name: WORKER, test: (id) => first.has(fileOf(id)) }] },
          },
        });
        // What the worker shares with our pages stays for them, and is dropped if they do not use it when they are bundled again.
        delete bundle[entry];
        const emit = (fileName: string, source: string): string => this.emitFile({ type: 'asset', fileName, source });
        emit(WORKER, firefox ? worker.code : loader(later) + defined(worker));
        for (const chunk of later) emit(chunk.fileName, firefox ? chunk.code : defined(chunk));
        const named = firefox ? { scripts: [WORKER], type: 'module' } : { service_worker: WORKER };
        manifest.source = JSON.stringify({ ...rest, background: named }, null, 2);
      },
    },
  };
}

/** Files that several of the worker's later files import, and the first does not: the first takes them in, so that they are no files of their own. */
function sharedByParts(bundle: Rollup.OutputBundle, entry: string): readonly string[] {
  const first = importedBy(bundle, entry);
  const parts = new Set([...first].flatMap((file) => chunkOf(bundle, file)?.dynamicImports ?? []));
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const file of importedBy(bundle, part)) if (!parts.has(file) && !first.has(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([file]) => file);
}

/** A file and all that it imports. */
function importedBy(bundle: Rollup.OutputBundle, file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of importsOf(bundle, file)) importedBy(bundle, next, found);
  return found;
}

/** CRXJS writes the worker's first file itself: to Vite it is no chunk. */
function importsOf(bundle: Rollup.OutputBundle, file: string): readonly string[] {
  const found = bundle[file];
  if (found?.type !== 'asset') return found?.imports ?? [];
  return [...String(found.source).matchAll(/^import '\.\/(.+)';$/gm)].flatMap(([, path]) => path ?? []);
}

function chunkOf(bundle: Rollup.OutputBundle, file: string): Chunk | null {
  const found = bundle[file];
  return found?.type === 'chunk' ? found : null;
}

/** The path of a file as an import in another writes it. */
const pathFrom = (from: string, to: string): string => `./${posix.relative(posix.dirname(from), to)}`;

/** Removes Vite's helper that loads style sheets with a script: a worker has none. */
function withoutSheets(path: string, code: string): string {
  const preload = path.endsWith('/preload-helper.js') && /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code)?.[1];
  return preload ? `export const ${preload} = (load) => load();` : code;
}

const defined = ({ fileName, code }: Chunk): string => `define('./${fileName}', (exports, require) => {'use strict';${code}});`;

const loader = (later: readonly Chunk[]): string => `'use strict';
const made = {};
const define = (path, make) => make((made[path] = {}), require);
const require = (path) => {
  if (!made[path]) importScripts(path);
  return made[path];
};
addEventListener('install', () => ${JSON.stringify(later.map(({ fileName }) => `./${fileName}`))}.forEach(require));
`;
