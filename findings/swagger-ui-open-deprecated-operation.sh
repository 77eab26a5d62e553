#!/usr/bin/env bash
# Swagger UI does not mark a deprecated operation as open.
#
# Guess: an operation that a person opened has the class `is-open`, as a tag has.
# Seen:  `opblock-deprecated` stands in place of the method's class and of `is-open`. Its body is there all the same.
# So:    whoever looks for the open operation has to look for the body.
set -euo pipefail
exec "$(dirname "$0")/run/node.sh" swagger-ui-dist@5.35.0 jsdom@26.1.0 <<'JS'
const { readFileSync } = require('node:fs');
const { JSDOM, VirtualConsole } = require('jsdom');

const page = new JSDOM('<div id="docs"></div>', { runScripts: 'outside-only', url: 'http://localhost/', virtualConsole: new VirtualConsole() });
const { window } = page;
window.eval(readFileSync(require.resolve('swagger-ui-dist/swagger-ui-bundle.js'), 'utf8'));
const operation = (operationId, deprecated) => ({ tags: ['pets'], operationId, deprecated, responses: {} });
const paths = { '/old': { get: operation('old', true) }, '/new': { get: operation('new', false) } };
window.SwaggerUIBundle({ spec: { openapi: '3.0.0', info: { title: 'Shop', version: '1' }, paths }, dom_id: '#docs', docExpansion: 'full' });

const started = Date.now();
const timer = setInterval(() => {
  const blocks = [...window.document.querySelectorAll('.opblock')];
  if (blocks.length < 2 && Date.now() - started < 60_000) return;
  clearInterval(timer);
  const seen = blocks.map((one) => [one.id, one.className, one.querySelector('.opblock-body') !== null]);
  console.log('swagger-ui-dist', require('swagger-ui-dist/package.json').version, seen);
  require('node:assert').deepEqual(seen, [
    ['operations-pets-old', 'opblock opblock-deprecated', true],
    ['operations-pets-new', 'opblock opblock-get is-open', true],
  ]);
  window.close();
}, 100);
JS
