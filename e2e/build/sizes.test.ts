import { expect, test } from 'vitest';
import { BUILDS, closure, filesOf, gzipBytes, manifestOf } from './built.ts';

/** Budgets in KB (1,024 bytes) of gzip, of everything that is loaded before the first paint. */
const BUDGETS = { label: 4, card: 45, worker: 25, popup: 50, panel: 50, options: 45 };

test.each(BUILDS)('%s keeps within its budgets', (build) => {
  const injected = (name: string): string[] => filesOf(build).filter((path) => path.endsWith(`content/${name}.js`));
  const { background } = manifestOf(build);
  const worker = background.service_worker ?? background.scripts?.[0] ?? '';
  const sizes = {
    label: gzipBytes(build, injected('label')),
    card: gzipBytes(build, injected('card')),
    worker: gzipBytes(build, closure(build, worker)),
    popup: gzipBytes(build, closure(build, 'src/popup/index.html')),
    panel: gzipBytes(build, closure(build, 'src/panel/index.html')),
    options: gzipBytes(build, closure(build, 'src/options/index.html')),
  };
  console.log(build, sizes);
  for (const [part, bytes] of Object.entries(sizes)) {
    expect(bytes, part).toBeGreaterThan(500);
    expect(bytes, part).toBeLessThanOrEqual(BUDGETS[part as keyof typeof BUDGETS] * 1_024);
  }
});
