import { posix } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

const MARK = '\0built:';

/** The file of the finished bundle that a module is. */
export const fileOf = (id: string): string => id.slice(MARK.length);

type Change = (path: string, code: string) => string;

/** Bundles scripts of a finished bundle again, with all that they load, into other files; those of `input` first. `change` edits each module. */
export async function rebundle(
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
      // Otherwise scripts would load their style sheets: a worker has none, and our pages link theirs.
      ssr: true,
      minify: true,
      target: [...target],
      rolldownOptions: { input, platform: 'browser', output },
    },
  })) as Rollup.RollupOutput; // of one build that is not watched
  return [built.output[0], ...built.output.slice(1).filter((file) => file.type === 'chunk')];
}

/** Lets a build read its modules from another build's bundle, by file name. Throws for one that is not there. */
function builtModules(bundle: Rollup.OutputBundle, change: Change): Plugin {
  return {
    name: 'placard:built-modules',
    enforce: 'pre',
    resolveId: (source, importer) => MARK + (importer ? posix.join(posix.dirname(fileOf(importer)), source) : source),
    load(id) {
      const path = fileOf(id);
      const file = bundle[path];
      if (!file) throw new Error(`A script imports ${path}, which was not built`);
      return change(path, file.type === 'chunk' ? file.code : String(file.source));
    },
  };
}
