import type { AssetRef } from '../../model/reference.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

// Swagger UI, and Redoc since release 3: a tag, or an operation of it. Redoc's sections are text.
const SLASHED = /^#!?\/(?!section\/)([^/?#]+)(?:\/([^/?#]+))?\/?(?:[?#]|$)/;
// Redoc and Scalar: a tag, and perhaps an operation, which they write in three ways. Scalar puts the document before it if there are several.
const TAG =
  /^#(?:\/|(?:[^/?#]+\/)?tag\/)([^/?#]+)(?:\/operation\/[^/?#]+|\/paths\/(~1[^/?#]*)\/(\w+)|\/(get|post|put|patch|delete|head|options|trace)(\/[^?#]+))?(?:[?#]|$)/i;
const DOCUMENT = /^#([^/?#]+)\/tag\//;

// A deprecated operation does not say that it is open.
const OPEN = ':is(.opblock.is-open, .opblock-deprecated:has(.opblock-body))';
const REDOC = 'a[href="https://redocly.com/redoc/"]';

export const restDocs: Tool = {
  id: 'rest-docs',
  name: 'Swagger UI, Redoc and Scalar',
  serviceTypes: ['Rest'],
  hosts: [],
  // Any single-page tool may have such addresses.
  vague: true,
  looksLike: ['.swagger-ui', REDOC, '.redoc-wrap', '.scalar-app'],
  // Ingestion names an endpoint after its path and method. In Swagger UI, the address has neither.
  reads: { method: `${OPEN} .opblock-summary-method`, path: `${OPEN} [data-path]`, redoc: REDOC },
  readsAll: true,
  fits: (url) => SLASHED.exec(url.hash)?.[2] ?? null,

  /** Where the docs are, and which of several on the page; null = the page names a file of its own choice, which is not read. */
  tenant({ pathname, searchParams, hash }) {
    if (searchParams.has('url')) return null;
    // Swagger UI shows whatever its configuration lists, and the address may say which that is.
    const config = searchParams.get('configUrl') ?? searchParams.get('config');
    const chosen = searchParams.get('urls.primaryName') ?? DOCUMENT.exec(hash)?.[1];
    return [pathname.replace(/\/(?:index\.html)?$/, ''), config, chosen].filter((part) => part !== null && part !== undefined).join(' ');
  },

  recognise({ url: { hash }, text }) {
    const [, tag, operation] = partsOf(SLASHED, hash);
    if (tag) return operation ? openRefs(tag, text) : [collection(tag)];

    const [, slug, pointer, verb, method = verb, path = pointer?.replaceAll('~1', '/')] = partsOf(TAG, hash);
    if (!slug) return [];
    return method && path ? [{ ...endpoint(slug, path, method), anyCase: true }, collection(slug)] : [collection(slug)];
  },
};

const partsOf = (form: RegExp, hash: string): readonly (string | undefined)[] =>
  form.exec(hash)?.map((part: string | undefined) => part && decoded(part)) ?? [];

/** The one open operation. Which of several the address means, the page does not say; they have the same tag. Redoc shows all of a tag. */
function openRefs(tag: string, { method, path, redoc }: Readonly<Record<string, string>>): readonly AssetRef[] {
  if (redoc || method?.includes('\n')) return [collection(tag)];
  return method && path ? [endpoint(tag, path, method), collection(tag)] : [];
}

// Older releases hide a character without width before each slash.
const endpoint = (tag: string, shown: string, method: string): AssetRef => {
  const path = shown.replaceAll('\u200b', '');
  return { kind: 'apiEndpoint', tool: 'rest-docs', path: [tag, `${path}/${method.toLowerCase()}`], name: path };
};

/** Redoc and Scalar write a tag's spaces as dashes. */
const collection = (tag: string): AssetRef => ({ kind: 'apiCollection', tool: 'rest-docs', id: tag, name: tag.replaceAll('-', ' ') });
