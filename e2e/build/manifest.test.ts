import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, manifestOf, read } from './built.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src http: https:; base-uri 'none'; form-action 'none'";

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);

  test('the manifest requests exactly these permissions and no host at install', () => {
    const both = ['storage', 'scripting', 'activeTab', 'contextMenus'];
    expect([...manifest.permissions].sort()).toEqual([...both, ...(build === 'chromium' ? ['sidePanel'] : [])].sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.omnibox).toEqual({ keyword: 'om' });
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('the manifest makes no file accessible to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('the content security policy allows only code of the extension', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('the build has the package’s version and nothing that is meant for tests', () => {
    expect(manifest.version).toBe(process.env.npm_package_version);
    for (const path of filesOf(build).filter((file) => /\.(js|html|json)$/.test(file))) {
      expect(read(build, path), path).not.toMatch(/example\.test|mode:\s*["']open["']|sourceMappingURL/);
    }
  });

  test('content scripts use no token, no storage and no requests', () => {
    const injected = filesOf(build).filter((path) => /content\/.+\.js$/.test(path));
    expect(injected.length).toBeGreaterThanOrEqual(2);
    for (const path of injected) {
      const code = PROGRAMS.reduce((rest, line) => rest.replace(line, ''), read(build, path));
      expect(code, path).not.toMatch(/storage\.local|storage\.session|authorization|Bearer|indexedDB|fetch\(/i);
    }
  });

  test('the build loads no remote code and sets no raw HTML', () => {
    for (const path of filesOf(build).filter((file) => file.endsWith('.js')))
      expect(read(build, path), path).not.toMatch(/\.innerHTML\s*=|\beval\(|new Function\(/);
    for (const path of filesOf(build).filter((file) => file.endsWith('.html')))
      expect(read(build, path), path).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

test('the builds differ only where the browsers require it', () => {
  const [chromium, firefox] = BUILDS.map(manifestOf);
  expect(chromium).toMatchObject({
    minimum_chrome_version: '123',
    side_panel: { default_path: 'src/panel/index.html' },
    storage: { managed_schema: 'managed-schema.json' },
  });
  expect(filesOf('chromium')).toContain('managed-schema.json');
  expect(firefox).toMatchObject({
    sidebar_action: { default_panel: 'src/panel/index.html', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['authenticationInfo', 'browsingActivity', 'websiteContent'] },
      },
    },
  });
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
  expect(firefox).not.toHaveProperty('side_panel');
  expect(firefox).not.toHaveProperty('storage');
});

test('the checks of the manifest would notice a test build: it grants hosts and opens its shadow roots', () => {
  expect(manifestOf('e2e-chromium')).toHaveProperty('host_permissions');
  expect(filesOf('e2e-chromium').some((path) => path.endsWith('.js') && /mode:\s*["'`]open/.test(read('e2e-chromium', path)))).toBe(true);
});

/** Lines of the snippets that a card offers for copying: text that never runs. Each is ignored once. */
const PROGRAMS: readonly RegExp[] = [
  /^ {2}--header "Authorization: Bearer \$OPENMETADATA_JWT_TOKEN" .*$/m,
  /^ {2}\{ headers: \{ authorization: .{0,2}Bearer .{0,2}\{OPENMETADATA_JWT_TOKEN\}.{0,2} \} \},$/m,
  /^const answer = await fetch\($/m,
];
