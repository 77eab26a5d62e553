import type { Plugin, Rollup } from 'vite';
import { fileOf, rebundle } from './rebundle.ts';

/** Shared code below this size, in bytes before compression, is merged with code that similar pages share. */
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
        const first = atOnce(before, pages);
        const cut = await rebundle(bundle, target, (_path, code) => code, {
          input: pages.map(({ fileName }) => fileName),
          output: {
            entryFileNames: 'assets/[name].js',
            // By default, a shared file is named after everything that shares it.
            chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}.js`,
            // Apart, since a small file may be merged into one of the tools, which every page would then load at once.
            codeSplitting: {
              groups: [
                { ...SHARED, name: 'shared', test: (id) => first.has(fileOf(id)) },
                { ...SHARED, name: 'later', test: (id) => !first.has(fileOf(id)) },
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

const SHARED = { minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: TOGETHER };

/** The files that pages load at once, without those that a page loads when it needs them. */
function atOnce(all: readonly Chunk[], pages: readonly Chunk[]): ReadonlySet<string> {
  const files = new Map(all.map((chunk) => [chunk.fileName, chunk] as const));
  const found = new Set(pages.map(({ fileName }) => fileName));
  for (const name of found) for (const next of files.get(name)?.imports ?? []) found.add(next);
  return found;
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
