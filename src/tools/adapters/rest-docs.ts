import type { AssetRef } from '../../model/reference.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

// Swagger UI: a tag, or an operation of it.
const SWAGGER = /^#!?\/([^/?#]+)(?:\/([^/?#]+))?\/?(?:[?#]|$)/;
// Redoc and Scalar: a tag, and perhaps an operation, which they write in three ways.
const TAG = /^#tag\/([^/?#]+)(?:\/operation\/[^/?#]+|\/paths\/(~1[^/?#]*)\/(\w+)|\/(\w+)(\/[^?#]+))?(?:[?#]|$)/;

// A deprecated operation does not say that it is open.
const OPEN = ':is(.opblock.is-open, .opblock-deprecated:has(.opblock-body))';

export const restDocs: Tool = {
  id: 'rest-docs',
  name: 'Swagger UI, Redoc and Scalar',
  serviceTypes: ['Rest'],
  hosts: [],
  // Any single-page tool may have such addresses.
  vague: true,
  looksLike: ['.swagger-ui', 'redoc', '.redoc-wrap', '.scalar-app'],
  // Ingestion names an endpoint after its path and method. In Swagger UI, the address has neither.
  reads: { method: `${OPEN} .opblock-summary-method`, path: `${OPEN} [data-path]` },
  readsAll: true,
  fits: (url) => SWAGGER.exec(url.hash)?.[2] ?? null,

  /** Where the docs are, and which of several on the page; null = the page names a file of its own choice, which is not read. */
  tenant({ pathname, searchParams }) {
    if (searchParams.has('url')) return null;
    const chosen = searchParams.get('urls.primaryName');
    return pathname.replace(/\/(?:index\.html)?$/, '') + (chosen === null ? '' : ` ${chosen}`);
  },

  recognise({ url: { hash }, text }) {
    const [, tag, operation] = partsOf(SWAGGER, hash);
    if (tag) return operation ? openRefs(tag, text) : [collection(tag)];

    const [, slug, pointer, verb, method = verb, path = pointer?.replaceAll('~1', '/')] = partsOf(TAG, hash);
    if (!slug) return [];
    return method && path ? [{ ...endpoint(slug, path, method), anyCase: true }, collection(slug)] : [collection(slug)];
  },
};

const partsOf = (form: RegExp, hash: string): readonly (string | undefined)[] =>
  form.exec(hash)?.map((part: string | undefined) => part && decoded(part)) ?? [];

/** The one open operation. Which of several the address means, the page does not say; they have the same tag. */
function openRefs(tag: string, { method, path }: Readonly<Record<string, string>>): readonly AssetRef[] {
  if (!method || !path) return [];
  return method.includes('\n') ? [collection(tag)] : [endpoint(tag, path, method), collection(tag)];
}

// Older releases hide a character without width before each slash.
const endpoint = (tag: string, shown: string, method: string): AssetRef => {
  const path = shown.replaceAll('\u200b', '');
  return { kind: 'apiEndpoint', tool: 'rest-docs', path: [tag, `${path}/${method.toLowerCase()}`], name: path };
};

/** Redoc and Scalar write a tag's spaces as dashes. */
const collection = (tag: string): AssetRef => ({ kind: 'apiCollection', tool: 'rest-docs', id: tag, name: tag.replaceAll('-', ' ') });
