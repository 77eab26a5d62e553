import type { Recorded } from '../recorded.ts';

const DOCS = 'https://api.example.com/docs';
const pets = { kind: 'apiCollection', tool: 'rest-docs', id: 'Pet Store', name: 'Pet Store' } as const;
const getPet = { kind: 'apiEndpoint', tool: 'rest-docs', path: ['Pet Store', '/pets/{id}/get'], name: '/pets/{id}' } as const;
const stories = { kind: 'apiCollection', tool: 'rest-docs', id: 'stories', name: 'stories' } as const;
const open = { method: 'GET', path: '/pets/{id}' };

/**
 * Swagger UI 3.20, 3.52, 4.15 and 5.35, and Redoc 2.1 and 3.0: run, from their packages. Scalar 1.76: its package, and links in public repositories. What
 * is stored: openmetadata-ingestion 2.0.7, run.
 */
export const recorded: readonly Recorded[] = [
  ['tag in Swagger UI', `${DOCS}/#/Pet%20Store`, [pets]],
  ['operation in Swagger UI, open on the page', { url: `${DOCS}#/Pet%20Store/getPet`, text: open }, [getPet, pets]],
  [
    'operation in Swagger UI 3.20, its path with hidden characters',
    { url: `${DOCS}/swagger-ui.html#/orders/addUsingPOST`, text: { method: 'POST', path: '\u200b/orders\u200b/new' } },
    [{ kind: 'apiEndpoint', path: ['orders', '/orders/new/post'], name: '/orders/new' }, { id: 'orders' }],
  ],
  [
    'several open operations: their tag',
    { url: `${DOCS}#/Pet%20Store/getPet`, text: { method: 'GET\nDELETE', path: '/pets/{id}\n/pets/{id}' } },
    [pets],
  ],
  ['operation in Swagger UI, before it is open', `${DOCS}#/Pet%20Store/getPet`, null],
  [
    'operation without a name in Swagger UI',
    { url: `${DOCS}/#/default/get_health`, text: { method: 'GET', path: '/health' } },
    [{ kind: 'apiEndpoint', path: ['default', '/health/get'] }, { id: 'default' }],
  ],
  ['tag in Swagger UI 2', 'https://api.example.com/#!/orders', { id: 'orders' }],
  ['operation that was closed again in Swagger UI', `${DOCS}/#/`, null],
  ['tag in Redoc 3, in lower case', `${DOCS}/#/pet-store`, { id: 'pet-store', name: 'pet store' }],
  ['operation in Redoc 3, which shows all of its tag', { url: `${DOCS}/#/stories/getstories`, text: { redoc: 'API docs by' } }, [stories]],
  [
    'operation without a name in Redoc 3',
    `${DOCS}/#/stories/paths/~1api~1stories~1{id}/delete`,
    [{ kind: 'apiEndpoint', path: ['stories', '/api/stories/{id}/delete'], anyCase: true }, stories],
  ],
  ['section of the text in Redoc 3', { url: `${DOCS}/#/section/authentication`, text: { redoc: 'API docs by' } }, null],
  ['tag in Redoc', `${DOCS}#tag/stories`, [stories]],
  ['tag in Redoc, its space written as a dash', `${DOCS}#tag/Pet-Store`, { id: 'Pet-Store', name: 'Pet Store' }],
  ['operation in Redoc, whose name is not stored: its tag', `${DOCS}#tag/stories/operation/getStories`, [stories]],
  [
    'operation without a name in Redoc',
    `${DOCS}#tag/stories/paths/~1api~1stories~1{id}/delete`,
    [
      { kind: 'apiEndpoint', tool: 'rest-docs', path: ['stories', '/api/stories/{id}/delete'], name: '/api/stories/{id}', anyCase: true },
      stories,
    ],
  ],
  [
    'operation in Scalar',
    'https://api.example.com/scalar/v1#tag/stories/GET/api/stories/best',
    [{ path: ['stories', '/api/stories/best/get'], anyCase: true }, stories],
  ],
  [
    'operation in a newer Scalar',
    'https://api.example.com/scalar/v1#tag/stories/post/api/stories',
    { path: ['stories', '/api/stories/post'] },
  ],
  [
    'operation of one of several documents in Scalar',
    'https://api.example.com/scalar/#shop/tag/stories/GET/api/stories',
    { path: ['stories', '/api/stories/get'] },
  ],
  ['text of a document in Scalar', 'https://api.example.com/scalar/v1#description/introduction', null],
  ['operation without its tag in Redoc', `${DOCS}#operation/getStories`, null],
  ['section of the text in Redoc', `${DOCS}#section/Authentication`, null],
  ['schema in Scalar', 'https://api.example.com/scalar/v1#model/story', null],
  ['start page', 'https://api.example.com/swagger-ui/index.html#/', null],
  ['deeper address of another single-page tool', 'https://app.example.com/#/projects/12/settings', null],
];
