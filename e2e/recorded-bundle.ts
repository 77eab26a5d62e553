import { join } from 'node:path';
import { build } from 'vite';

const NAME = 'recordedTables';

/** The tools with their recorded tables, as the body of a function for any browser: it returns what `held` does in recorded-entry.ts. */
export async function recordedBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'recorded-entry.ts'), formats: ['iife'], name: NAME },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('Vite built no tables');
  return `${result.output[0].code}\nreturn ${NAME}.held();`;
}
