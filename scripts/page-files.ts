import { build, type Plugin, type Rollup } from 'vite';
import { builtModules } from './built-modules.ts';

/** What several of our pages load goes with its like until there is so much of it. Bytes before compression */
const TOGETHER = 8_000;

type Chunk = Rollup.OutputChunk;

/**
 * Our pages in few files each. The build cuts a file for each set of scripts that share something: from thirty of them the popup took a
 * tenth longer to the owner. To be used when the worker, which shares them too, has been made.
 */
export function pageFiles(target: readonly string[]): Plugin {
  return {
    name: 'placard:page-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const before = Object.values(bundle).filter((file) => file.type === 'chunk');
        const chunks = await inFewFiles(
          bundle,
          before.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('.html')),
          target,
        );
        for (const { fileName } of before) delete bundle[fileName];
        for (const { fileName, code } of chunks.values()) this.emitFile({ type: 'asset', fileName, source: code });
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPreloads(String(file.source), chunks);
      },
    },
  };
}

/** By their names these chunks and all that they load, cut anew. The first keep their names. */
async function inFewFiles(
  bundle: Rollup.OutputBundle,
  pages: readonly Chunk[],
  target: readonly string[],
): Promise<ReadonlyMap<string, Chunk>> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [builtModules(bundle)],
    build: {
      write: false,
      // The pages name their style sheets already.
      ssr: true,
      minify: true,
      target: [...target],
      rolldownOptions: {
        input: pages.map(({ fileName }) => fileName),
        platform: 'browser',
        output: {
          entryFileNames: 'assets/[name].js',
          // A shared one would be called after everything that shares it.
          chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}.js`,
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: TOGETHER }] },
        },
      },
    },
  })) as Rollup.RollupOutput; // of one build that is not watched
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
}

/** A page that asks at once for all that its script imports. */
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
