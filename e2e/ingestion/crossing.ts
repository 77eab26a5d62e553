import type { JWK } from 'jose';
import { openCatalog } from '../../src/catalog/open-metadata.ts';
import { newBudget } from '../../src/lookup/budget.ts';
import { lookUpPage } from '../../src/lookup/look-up.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { AssetRef } from '../../src/model/reference.ts';
import { pageOf } from '../../src/tools/recorded.ts';
import { ROWS } from '../../src/tools/tables.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { service } from '../demo-catalog/data/make.ts';
import { type Entity, fqnOf, idOf } from '../demo-catalog/entities.ts';
import type { JsonObject } from '../demo-catalog/json.ts';
import { isKindOf, type KindName, serviceKindOf } from '../demo-catalog/kinds.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';
import { storedFrom } from './stored.ts';

/** What a connector sends about one asset, and the page on which a person looks at it. */
export interface Written {
  readonly connector: string;
  /** OpenMetadata's service type. */
  readonly type: string;
  readonly page: string;
  readonly kind: KindName;
  readonly request: JsonObject;
}

/** What becomes of one written asset on its page. */
export interface Crossed {
  readonly written: Written;
  readonly stored: Entity;
  /** The tool of the recorded page, and what its row is called; null = no tool's table has this address. */
  readonly row: { readonly tool: Tool; readonly what: string } | null;
  /** Where nobody said which service the site shows, and where its service is confirmed. null = no reference of the page is of this kind. */
  readonly found: { readonly unknown: Found; readonly confirmed: Found } | null;
}

/** How a look-up ended: in this asset, surely or likely, among others, or not. `rung` is the way that found it. */
export interface Found {
  readonly how: 'sure' | 'likely' | 'offered' | 'not found';
  readonly rung: string;
}

/** Takes each written asset into a catalog of its own, of this version, and looks its page up there. */
export async function crossAll(all: readonly Written[], version: string, key: JWK): Promise<readonly Crossed[]> {
  const crossed: Crossed[] = [];
  for (const written of all.filter(({ kind }) => isKindOf(version, kind))) {
    const above = service(serviceKindOf(written.kind), 'service', written.type);
    const stored = storedFrom(written.kind, written.request, above);
    const catalog = await startCatalog({ version, key, data: [above, stored] });
    const row = rowOf(written);
    try {
      crossed.push({ written, stored, row, found: row && (await lookedUp(catalog, stored, row)) });
    } finally {
      await catalog.close();
    }
  }
  return crossed;
}

type Row = NonNullable<Crossed['row']> & {
  readonly refs: readonly AssetRef[];
  /** What its own texts add, once they are read. */
  readonly readRefs: readonly AssetRef[];
};

/** The recorded rows with this address, of a tool that shows this type of service: the page as it comes, and the one with most texts. */
function rowOf({ page, type }: Written): Row | null {
  const here = ROWS.filter(
    ({ tool, row }) =>
      pageOf(row[1]).url.href === new URL(page).href && (tool.serviceTypes.length === 0 || tool.serviceTypes.includes(type)),
  );
  const [first] = here;
  if (!first) return null;
  const textsIn = ({ row }: typeof first) => Object.keys(pageOf(row[1]).text).length;
  const read = here.reduce((one, other) => (textsIn(other) > textsIn(one) ? other : one));
  const refsOf = ({ tool, row }: typeof first) => tool.recognise(pageOf(row[1]));
  return { tool: first.tool, what: first.row[0], refs: refsOf(first), readRefs: refsOf(read) };
}

async function lookedUp(catalog: Catalog, stored: Entity, row: Row): Promise<Crossed['found']> {
  // A page of several assets gives them all: this is about one.
  const ofKind = (refs: readonly AssetRef[]) => refs.filter(({ kind }) => kind === stored.kind);
  const [refs, readRefs] = [ofKind(row.refs), ofKind(row.readRefs)];
  if (refs.length === 0) return null;
  const found = async (services: readonly string[]) => foundIn(await lastOutcome(catalog, { ...row, refs, readRefs }, services), stored);
  return { unknown: await found([]), confirmed: await found(['service']) };
}

async function lastOutcome(catalog: Catalog, { tool, refs, readRefs }: Row, services: readonly string[]): Promise<Outcome> {
  const budget = newBudget();
  const token = await catalog.token('user');
  const page = {
    ...{ refs, known: { serviceTypes: tool.serviceTypes, services }, refused: new Set<string>() },
    site: { origin: 'https://tool.example.com', toolId: tool.id, tenant: '' },
    readMore: async () => readRefs,
  };
  const context = {
    ...{ server: catalog.url, user: 'admin', signal: new AbortController().signal, budget, now: () => 0, painted: async () => undefined },
    catalog: openCatalog({ server: catalog.url, token, version: catalog.version, spend: budget.request }),
  };
  let last: Outcome | null = null;
  for await (const outcome of lookUpPage(page, context)) last = outcome;
  if (!last) throw new Error('the look-up said nothing');
  return last;
}

function foundIn(outcome: Outcome, stored: Entity): Found {
  switch (outcome.state) {
    case 'matched':
    case 'likely':
      if (outcome.asset.id !== idOf(stored)) throw new Error(`${fqnOf(stored)}: another asset was found`);
      return { how: outcome.state === 'matched' ? 'sure' : 'likely', rung: outcome.rung };
    case 'candidates':
      return { how: 'offered', rung: outcome.rung };
    case 'not-in-catalog':
      return { how: 'not found', rung: '' };
    default:
      throw new Error(`${fqnOf(stored)}: ${outcome.state}`);
  }
}
