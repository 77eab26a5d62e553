#!/usr/bin/env bash
# Redoc 3 gives operations whose ids differ only in case one address, and leads links of Redoc 2 there.
#
# Guess: an operation keeps its address of Redoc 2, `#tag/Pet-Store/operation/getPet`, which holds the id as it is.
# Seen:  tags and ids are in lower case, `#/pet-store/getpet`. Ids are case-sensitive (OpenAPI 3), so two operations can share an address.
# So:    an address of Redoc 3 proves no tag and no operation.
set -euo pipefail
exec "$(dirname "$0")/run/node.sh" jsdom@26.1.0 esbuild@0.27.0 <<'JS'
const { execFileSync } = require('node:child_process');
const { JSDOM, VirtualConsole } = require('jsdom');

// The package alone: its bundle holds what it depends on. As a classic script, since the page of jsdom runs no modules.
execFileSync('npm', ['pack', '--silent', 'redoc@3.0.1']);
execFileSync('tar', ['-xzf', 'redoc-3.0.1.tgz']);
const bundle = require('esbuild').buildSync({
  entryPoints: ['package/bundles/redoc.standalone.js'],
  ...{ bundle: true, format: 'iife', globalName: 'Redoc', write: false, logLevel: 'error', define: { 'import.meta.url': '"http://localhost/x.js"' } },
}).outputFiles[0].text;

const page = new JSDOM('<div id="docs"></div>', { runScripts: 'outside-only', url: 'http://localhost/', virtualConsole: new VirtualConsole() });
const { window } = page;
// What browsers have and jsdom has not.
const observer = class { observe() {} unobserve() {} disconnect() {} };
Object.assign(window, {
  ...{ IntersectionObserver: observer, ResizeObserver: observer, TextEncoder, TextDecoder, structuredClone, MessageChannel },
  ...{ requestIdleCallback: (run) => setTimeout(run, 1), cancelIdleCallback: clearTimeout, scrollTo: () => {} },
  matchMedia: () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }),
  CSS: { escape: String, supports: () => false },
  Worker: class { postMessage() {} addEventListener() {} terminate() {} },
});
Object.assign(window.performance, { getEntriesByType: () => [], mark() {}, measure() {} });
window.Element.prototype.scrollIntoView = () => {};
window.URL.createObjectURL = () => 'blob:x';
window.requestAnimationFrame = (run) => setTimeout(run, 1);

const operation = (operationId) => ({ tags: ['Pet Store'], operationId, summary: operationId, responses: { 200: { description: 'ok' } } });
const paths = { '/pets/{id}': { get: operation('getPet'), put: operation('GetPet') } };
window.specification = { openapi: '3.0.0', info: { title: 'Shop', version: '1' }, tags: [{ name: 'Pet Store' }], paths };
window.eval(`${bundle};Redoc.init(specification, {}, document.getElementById('docs'))`);

const started = Date.now();
const timer = setInterval(() => {
  const { document, location } = window;
  if (location.hash === '' && document.querySelector('a[href="#/pet-store"]')) location.hash = '#tag/Pet-Store/operation/getPet';
  const links = [...document.querySelectorAll('.menu-content a[href^="#/pet-store/"]')].map((link) => [link.textContent, link.getAttribute('href')]);
  if ((links.length < 2 || location.hash.startsWith('#tag')) && Date.now() - started < 60_000) return;
  clearInterval(timer);
  const seen = { links, at: location.hash };
  console.log('redoc', require('./package/package.json').version, JSON.stringify(seen));
  require('node:assert').deepEqual(seen, {
    links: [
      ['getPetget', '#/pet-store/getpet'],
      ['GetPetput', '#/pet-store/getpet'],
    ],
    at: '#/pet-store/getpet',
  });
  process.exit(0);
}, 100);
JS
