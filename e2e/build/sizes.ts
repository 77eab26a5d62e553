import { closure, filesOf, gzipBytes, manifestOf } from './built.ts';

/** Budgets in kB (1,000 bytes) of gzip, everything that is loaded counted. */
export const BUDGETS = { label: 4.4, card: 48, markdown: 16, worker: 43, lookUp: 52, readers: 14, popup: 50, panel: 50, options: 48 };

/** The worker's files with a group of tools each. */
export const toolFiles = (build: string): string[] =>
  filesOf(build).filter((path) => /^worker-(clouds|dashboards|databases|pipelines)\d*\.js$/.test(path));

export type BuiltPart = keyof typeof BUDGETS;

/** What each part of a build weighs, bytes of gzip. `lookUp` is the worker with the largest group of tools, of which a known site needs one. */
export function sizesOf(build: string): Readonly<Record<BuiltPart, number>> {
  const injected = (name: string): string[] => filesOf(build).filter((path) => path.endsWith(`content/${name}.js`));
  const { background } = manifestOf(build);
  const worker = background.service_worker ?? background.scripts?.[0] ?? '';
  return {
    label: gzipBytes(build, injected('label')),
    card: gzipBytes(build, injected('card')),
    markdown: gzipBytes(build, injected('markdown')),
    worker: gzipBytes(build, closure(build, worker)),
    lookUp: Math.max(...toolFiles(build).map((file) => gzipBytes(build, [...closure(build, worker), file]))),
    readers: gzipBytes(build, ['worker-readers.js']),
    popup: gzipBytes(build, closure(build, 'src/popup/index.html')),
    panel: gzipBytes(build, closure(build, 'src/panel/index.html')),
    options: gzipBytes(build, closure(build, 'src/options/index.html')),
  };
}
