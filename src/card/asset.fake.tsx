import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Asset, Column, Tag } from '../model/asset.ts';
import type { PartName } from '../model/part-name.ts';
import type { Parts } from '../model/parts.ts';
import type { Actions } from './actions.ts';
import { PartReader, type ReadPart } from './use-part.ts';

/** An invented, certified table with all details; each test overrides what it is about. */
export function assetOf(over: Partial<Asset> = {}): Asset {
  return {
    kind: 'table',
    id: '6f1c1f52-0000-4000-8000-000000000001',
    fqn: 'snow_prod.ANALYTICS.FINANCE.orders',
    name: 'orders',
    ownName: 'orders',
    sourceUrl: null,
    path: ['snow_prod', 'ANALYTICS', 'FINANCE'],
    href: 'https://metadata.example.com/table/snow_prod.ANALYTICS.FINANCE.orders',
    service: 'snow_prod',
    serviceType: 'Snowflake',
    owners: [
      {
        type: 'team',
        id: 't1',
        fqn: 'finance',
        name: 'Finance Analytics',
        href: 'https://metadata.example.com/settings/t1',
        inherited: false,
      },
    ],
    description: 'One row per **order**.',
    detail: 'whole',
    facts: { deleted: false, tier: 'Tier1', certification: { name: 'Gold', endsAt: null }, deprecated: false, checks: {} },
    tags: [],
    terms: [],
    domains: [],
    parts: [],
    api: { server: 'https://metadata.example.com/', release: [1, 6], collection: 'tables', ownerField: 'owners' },
    ...over,
  };
}

/** An invented column without a description; each test overrides what it is about. */
export function sampleColumn(name: string, over: Partial<Column> = {}): Column {
  return { name, ownName: name, type: 'int', description: '', tags: [], terms: [], notNull: false, children: [], ...over };
}

/** A tag named after the last part of its fully qualified name. */
export function sampleTag(fqn: string, over: Partial<Tag> = {}): Tag {
  return { fqn, name: fqn.slice(fqn.lastIndexOf('.') + 1), description: '', suggested: false, ...over };
}

/** No action is available. */
export const NO_ACTIONS: Actions = { again: () => undefined };

/** Draws the view into the document, with `parts` as the catalog's answers. A part that is missing there does not exist on the server. */
export async function drawnWith(view: ComponentChild, parts: Partial<Parts> = {}): Promise<HTMLElement> {
  const read: ReadPart = ({ part: name }, onAnswer) => {
    const part = told<PartName>(parts, name);
    onAnswer(part ? { say: 'part', part, seenAt: Date.now(), done: true } : { say: 'absent', done: true });
    return () => undefined;
  };
  return drawnReading(view, read);
}

/** Draws the view into the document; `read` answers its requests for parts. */
export async function drawnReading(view: ComponentChild, read: ReadPart): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<PartReader.Provider value={read}>{view}</PartReader.Provider>, root));
  return root;
}

const told = <N extends PartName>(parts: Partial<Parts>, name: N): Parts[N] | undefined => parts[name];
