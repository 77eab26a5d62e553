import { closure, filesOf, gzipBytes, manifestOf } from './built.ts';

/** Budgets in kB (1,000 bytes) after gzip, including everything that is loaded. */
export const BUDGETS = { label: 4.4, card: 48, markdown: 16, worker: 55, readers: 14, popup: 50, panel: 50, options: 48 };

export type BuiltPart = keyof typeof BUDGETS;

/** The size of each part of a build after gzip, in bytes. */
export function sizesOf(build: string): Readonly<Record<BuiltPart, number>> {
  const injected = (name: string): string[] => filesOf(build).filter((path) => path.endsWith(`content/${name}.js`));
  const { background } = manifestOf(build);
  const worker = background.service_worker ?? background.scripts?.[0] ?? '';
  return {
    label: gzipBytes(build, injected('label')),
    card: gzipBytes(build, injected('card')),
    markdown: gzipBytes(build, injected('markdown')),
    worker: gzipBytes(build, closure(build, worker)),
    readers: gzipBytes(build, ['worker-readers.js']),
    popup: gzipBytes(build, closure(build, 'src/popup/index.html')),
    panel: gzipBytes(build, closure(build, 'src/panel/index.html')),
    options: gzipBytes(build, closure(build, 'src/options/index.html')),
  };
}
