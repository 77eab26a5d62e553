import type { Plugin, Rollup } from 'vite';
import { fileOf, rebundle } from './rebundle.ts';

/** Code for later below this size, in bytes before compression, is merged with code that is loaded at similar occasions. */
const TOGETHER = 8_000;

type Chunk = Rollup.OutputChunk;

/**
 * Bundles our pages into few files each. By itself the build makes a file for each set of scripts that share something; with thirty of
 * them, the popup took a tenth longer to show the owner. Runs after the worker was bundled, which shares them too.
 */
export function pageFiles(target: readonly string[]): Plugin {
  return {
    name: 'placard:page-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const before = Object.values(bundle).filter((file) => file.type === 'chunk');
        const pages = before.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('.html'));
        const together = loadedTogether(before, pages);
        const cut = await rebundle(bundle, target, (_path, code) => code, {
          input: pages.map(({ fileName }) => fileName),
          output: {
            entryFileNames: 'assets/[name].js',
            // By default, a shared file is named after everything that shares it.
            chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}.js`,
            codeSplitting: {
              groups: [
                // Each such file imports only files that at least the same pages load, so that none of them waits for another in a circle.
                { name: (id) => together.get(fileOf(id)) || null },
                {
                  name: 'later',
                  test: (id) => !together.has(fileOf(id)),
                  minShareCount: 2,
                  entriesAware: true,
                  entriesAwareMergeThreshold: TOGETHER,
                },
              ],
            },
          },
        });
        const chunks = new Map(cut.map((chunk) => [chunk.fileName, chunk] as const));
        for (const { fileName } of before) delete bundle[fileName];
        for (const { fileName, code } of cut) this.emitFile({ type: 'asset', fileName, source: code });
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPreloads(String(file.source), chunks);
      },
    },
  };
}

/** For each file that pages load at once, the name of the file for all that the same pages load; '' = only one page loads it. */
function loadedTogether(all: readonly Chunk[], pages: readonly Chunk[]): ReadonlyMap<string, string> {
  const files = new Map(all.map((chunk) => [chunk.fileName, chunk] as const));
  const loads = pages.map((page) => {
    const found = new Set([page.fileName]);
    for (const name of found) for (const next of files.get(name)?.imports ?? []) found.add(next);
    return found;
  });
  const names = new Map<string, string>();
  for (const name of files.keys()) {
    const by = pages.filter((_page, at) => loads[at]?.has(name));
    if (by.length === pages.length) names.set(name, 'shared');
    else if (by.length === 1) names.set(name, '');
    else if (by.length > 1) names.set(name, `shared-${by.map(({ facadeModuleId }) => facadeModuleId?.split('/').at(-2)).join('-')}`);
  }
  return names;
}

/** Makes a page load everything that its script imports at once. */
function withPreloads(page: string, chunks: ReadonlyMap<string, Chunk>): string {
  const [, entry = ''] = /<script type="module"[^>]* src="\/([^"]+)"/.exec(page) ?? [];
  const imported = new Set<string>();
  const add = (name: string): void => {
    for (const next of chunks.get(name)?.imports ?? [])
      if (!imported.has(next)) {
        imported.add(next);
        add(next);
      }
  };
  add(entry);
  const links = [...imported].map((name) => `\n    <link rel="modulepreload" crossorigin href="/${name}">`);
  return page.replace(/\n *<link rel="modulepreload"[^>]*>/g, '').replace('</script>', `</script>${links.join('')}`);
}
