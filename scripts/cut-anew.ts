import { posix } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

const MARK = '\0built:';

type Change = (path: string, code: string) => string;

/** Scripts of a finished bundle with all that they load, cut into other files; those of `input` first. `change`: what becomes of a module. */
export async function cutAnew(
  bundle: Rollup.OutputBundle,
  target: readonly string[],
  change: Change,
  { input, output }: { readonly input: Rollup.InputOption; readonly output: Rollup.OutputOptions },
): Promise<readonly [Rollup.OutputChunk, ...Rollup.OutputChunk[]]> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [builtModules(bundle, change)],
    build: {
      write: false,
      // As a page's it would load style sheets beside a script: a worker has none, and our pages name theirs already.
      ssr: true,
      minify: true,
      target: [...target],
      rolldownOptions: { input, platform: 'browser', output },
    },
  })) as Rollup.RollupOutput; // of one build that is not watched
  return [built.output[0], ...built.output.slice(1).filter((file) => file.type === 'chunk')];
}

/** Lets a build read its modules from what another has built, by their names in its bundle. Throws for one that was not built. */
function builtModules(bundle: Rollup.OutputBundle, change: Change): Plugin {
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
