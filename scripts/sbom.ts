import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// npx tsx scripts/sbom.ts
// Prints a CycloneDX list of the packages that ship in the extension.

/**
 * The list as JSON. `npm sbom --omit dev` in this folder leaves out each shipped package that a development package needs too (npm 11.19:
 * Preact), so npm reads a lock file without the development packages. Throws if npm fails.
 */
export function sbom(root: string): string {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { devDependencies: _, ...project } = read('package.json');
  const lock = read('package-lock.json');
  const packages: readonly [string, { readonly dev?: boolean; readonly devOptional?: boolean }][] = Object.entries(lock.packages);
  // `devOptional`: an optional peer of what ships, installed only since development needs it.
  const shipped = Object.fromEntries(packages.filter(([, { dev, devOptional }]) => !dev && !devOptional));
  const copy = mkdtempSync(join(tmpdir(), 'placard-sbom-'));
  try {
    writeFileSync(join(copy, 'package.json'), JSON.stringify(project));
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify({ ...lock, packages: { ...shipped, '': project } }));
    const options = ['--package-lock-only', '--sbom-type', 'application', '--sbom-format', 'cyclonedx'];
    const list = JSON.parse(execFileSync('npm', ['sbom', ...options], { cwd: copy, encoding: 'utf8' }));
    // npm takes the folder's name for the project's.
    list.metadata.component.name = project.name;
    return JSON.stringify(list, null, 2);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(sbom(join(import.meta.dirname, '..')));
