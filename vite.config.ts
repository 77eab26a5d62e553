import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { licences, NOTICES } from './scripts/licences.ts';
import { pageFiles } from './scripts/page-files.ts';
import { workerFiles } from './scripts/worker-files.ts';

/** What the manifests ask for: newer syntax, and light-dark() in style sheets, stay as written. */
const TARGET = ['chrome123', 'firefox147'];

/**
 * `vite build --mode chromium` or `firefox`, which are shipped; `e2e-chromium` is for the tests: the test hosts are granted from the
 * start, since headless Chromium shows no permission prompt, and shadow roots are open. Nothing else differs. Firefox is tested as shipped.
 * `npm run dev` serves `dev-chromium`, with the same rights as for the tests, and builds `dev-firefox`.
 */
export default defineConfig(({ mode, command }) => {
  const firefox = mode.endsWith('firefox');
  const e2e = mode === 'e2e-chromium' || mode === 'dev-chromium';
  const served = command === 'serve';
  // What is built must not follow the machine: under another name Vite writes this folder's own path beside each element.
  if (mode !== 'test' && !served) process.env.NODE_ENV = 'production';
  return {
    plugins:
      mode === 'test'
        ? []
        : [
            crx({ manifest: manifestFor(firefox, e2e, served), browser: firefox ? 'firefox' : 'chrome' }),
            // What ships is made from the whole bundle, and a development server has none.
            ...(served ? [atOnce()] : [closed(), licences(), workerFiles(firefox, TARGET), pageFiles(TARGET)]),
          ],
    server: { host: '127.0.0.1', cors: { origin: [/^chrome-extension:\/\//] } },
    define: { __FIREFOX__: String(firefox), __OPEN_SHADOW__: String(e2e) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${mode}`,
      target: TARGET,
      modulePreload: {
        polyfill: false,
        // What a script loads later, it loads from the disk: links to it in the page cost more than they save. Style sheets come by them.
        resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : deps.filter((file) => file.endsWith('.css'))),
      },
      reportCompressedSize: false,
      license: { fileName: NOTICES },
      rolldownOptions: {
        // Without the usual hash: CRXJS puts this folder's own path into what is hashed, so each clone would build other names.
        output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' },
        // CRXJS does not know that Firefox names the panel's page under `sidebar_action`.
        ...(firefox && { input: { panel: manifest.side_panel.default_path } }),
      },
    },
    test: {
      projects: [
        // Pure functions and views: their files share one set of modules, which takes two thirds of the time.
        { extends: true, test: { name: 'pure', include: PURE, exclude: ELSEWHERE, isolate: false } },
        // What keeps a state or replaces a global, such as the browser: each file has modules of its own.
        { extends: true, test: { name: 'apart', include: ['src/**/*.test.{ts,tsx}'], exclude: PURE } },
      ],
      setupFiles: ['e2e/unit-setup.ts'],
      pool: 'threads',
      // Every core; Vitest would leave one of two idle.
      maxWorkers: '100%',
      // None of them waits for anything; those that try thousands of addresses take their time on a busy machine.
      testTimeout: 60_000,
      alias: { 'webextension-polyfill': join(import.meta.dirname, 'e2e/fake-browser.ts') },
    },
  };
});

/** Tests of what neither keeps a state nor replaces a global. */
const PURE = ['src/{card,catalog,lookup,model,tools,ui}/**/*.test.{ts,tsx}', 'src/architecture.test.ts', 'scripts/**/*.test.ts'];

/** Tests of scripts that run with other suites: one asks the demo catalogue in all its releases, the others start processes. */
const ELSEWHERE = ['scripts/sections-table.test.ts', 'scripts/recognise.test.ts', 'scripts/new-tool.test.ts'];

/** Hosts that the tests serve or stand in for. */
const TEST_HOSTS = [
  'http://127.0.0.1/*',
  'http://localhost/*',
  'http://*.example.test/*',
  'https://*.example.test/*',
  ...[
    ...['app.snowflake.com', '*.snowflakecomputing.com', 'console.cloud.google.com', '*.cloud.databricks.com', '*.console.aws.amazon.com'],
    ...['app.powerbi.com', 'app.fabric.microsoft.com', '*.cloud.looker.com', '*.metabaseapp.com', '*.online.tableau.com', '*.preset.io'],
    ...['app.mode.com', '*.quicksight.aws.amazon.com', 'app.sigmacomputing.com', '*.qlikcloud.com', 'app.hex.tech', '*.lightdash.cloud'],
    ...[
      '*.grafana.net',
      'confluent.cloud',
      'cloud.getdbt.com',
      'app.prefect.cloud',
      '*.dagster.cloud',
      'cloud.airbyte.com',
      'fivetran.com',
    ],
    ...['cloud.astronomer.io', 'adf.azure.com', 'github.com', 'gitlab.com'],
  ].map((host) => `https://${host}/*`),
];

function manifestFor(firefox: boolean, e2e: boolean, served: boolean): ManifestV3Export {
  const { side_panel, minimum_chrome_version, background, permissions, storage, ...kept } = manifest;
  const { content_security_policy: _, ...open } = kept;
  // Ours refuses scripts of the development server; Chromium's own lets an unpacked extension load them from this machine.
  const both = served ? open : kept;
  const granted = e2e ? { host_permissions: TEST_HOSTS } : {};
  if (!firefox)
    return {
      ...both,
      ...granted,
      version: project.version,
      side_panel,
      minimum_chrome_version,
      // Firefox hands on whatever the administrator wrote, and knows no such schema.
      storage,
      background: { ...background, type: 'module' },
      permissions: permissions as chrome.runtime.ManifestPermission[],
    };
  return {
    ...both,
    ...granted,
    version: project.version,
    permissions: permissions.filter((name) => name !== 'sidePanel'),
    // Firefox has an event page where Chromium has a worker, and a sidebar where it has a side panel.
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: { default_panel: side_panel.default_path, default_title: both.name, default_icon: both.icons, open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'placard@placard.invalid',
        strict_min_version: '147.0',
        // Mozilla counts what goes to the user's own server as transmission.
        data_collection_permissions: { required: ['authenticationInfo', 'browsingActivity', 'websiteContent'] },
      },
    },
  } as unknown as ManifestV3Export; // the plugin's type knows Chromium's manifest alone
}

/** A worker has no import(), and only a build makes scripts that it can load later: while developing it loads them at its start. */
function atOnce(): Plugin {
  return {
    name: 'placard:at-once',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(background|catalog|lookup|settings|tools)\//.test(id)) return null;
      const imports: string[] = [];
      const changed = code.replace(/(?<!typeof )\bimport\(('[^']+')\)/g, (_, path) => {
        imports.push(`import * as atOnce${imports.length} from ${path};`);
        return `Promise.resolve(atOnce${imports.length - 1})`;
      });
      return imports.length === 0 ? null : `${changed}\n${imports.join('\n')}`;
    },
  };
}

/** CRXJS opens the scripts it injects to every page, which could so detect the extension; injection works without. */
function closed(): Plugin {
  return {
    name: 'placard:closed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          // The twin, as a module, of a content script that is injected as one file.
          if (output.type === 'chunk' && /\/src\/content\/[^/]+\.tsx?$/.test(output.facadeModuleId ?? '')) delete bundle[file];
          if (output.type === 'asset' && file === 'manifest.json') {
            const { web_accessible_resources: _opened, ...kept } = JSON.parse(String(output.source));
            output.source = JSON.stringify(kept, null, 2);
          }
        }
        for (const output of Object.values(bundle)) {
          // Preact can set raw HTML; nothing of ours does, and so nothing ever will.
          if (output.type === 'chunk') output.code = output.code.replace(/\.innerHTML=/g, '.textContent=');
          else if (output.fileName.endsWith('.js')) output.source = String(output.source).replace(/\.innerHTML=/g, '.textContent=');
        }
      },
    },
  };
}
