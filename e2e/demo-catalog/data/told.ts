import type { Entity } from '../entities.ts';
import { fqnOf, idFor, idOf, referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import type { Announcement, OpenTask } from '../state.ts';
import { ada, finance, grace, jurgen, mei, owners } from './company.ts';
import { entity } from './make.ts';
import { DAY, HOUR } from './moments.ts';

/** User-written data about assets: announcements, open questions, contracts, and saved queries. */

/** Announcements: active, past and future ones, relative to `now` (in ms). */
export function announcementsAbout(customers: Entity, campaigns: Entity, now: number): readonly Announcement[] {
  const about = (asset: Entity) => (title: string, description: string, startTime: number, endTime: number) => ({
    ...{ title, description, about: asset, startTime, endTime, at: startTime - DAY },
  });
  const [one, other] = [about(campaigns), about(customers)];
  return [
    one(
      'No data on Friday',
      'The ad network **moves**. Numbers of Friday come on Monday. <script>alert(1)</script>',
      now - DAY,
      now + 6 * DAY,
    ),
    one('New columns', 'Two more columns from next month.', now + 20 * DAY, now + 30 * DAY),
    other('Planned maintenance', '**The table moves.**', now - 365 * DAY, now + 365 * DAY),
    other('Later', '**The table moves again.**', now + 3_650 * DAY, now + 3_660 * DAY),
    one('Was late', 'All there again.', now - 40 * DAY, now - 38 * DAY),
  ];
}

/** Two open questions and a closed one, relative to `now` (in ms). */
export function tasksAbout(suspense: Entity, invoices: Entity, now: number): readonly OpenTask[] {
  return [
    {
      ...{ number: 11, about: suspense, asks: 'description', message: 'What is this table for?', by: grace, assignees: [finance] },
      at: now - 3 * DAY,
    },
    { number: 12, about: invoices, asks: 'tags', message: 'Is AMOUNT personal?', by: mei, assignees: [jurgen, ada], at: now - 6 * HOUR },
    {
      number: 13,
      about: invoices,
      asks: 'description',
      message: 'What is a line?',
      by: mei,
      assignees: [jurgen],
      at: now - 90 * DAY,
      closed: true,
    },
  ];
}

export interface Contracts {
  readonly entities: readonly Entity[];
  readonly results: Readonly<Record<string, readonly JsonObject[]>>;
}

/** One fulfilled contract, one broken one, and one that never ran. */
export function contractsOn(kept: Entity, broken: Entity, untried: Entity, now: number): Contracts {
  const made = [
    contract(kept, now, 'Success', 'All checks passed.'),
    contract(broken, now, 'Failed', 'Schema: 1 field is missing. <img src=x onerror=alert(1)>'),
    contract(untried, now),
  ];
  return {
    entities: made.map(({ entity: one }) => one),
    results: Object.fromEntries(made.map(({ entity: one, results }) => [idOf(one), results])),
  };
}

function contract(
  about: Entity,
  now: number,
  status?: 'Success' | 'Failed',
  message = '',
): { entity: Entity; results: readonly JsonObject[] } {
  const name = `${String(about.body.name).toLowerCase()}_contract`;
  const fqn = `${fqnOf(about)}.dataContract_${name}`;
  const result = { timestamp: now - 7 * HOUR, status, message, resultId: idFor('contractResult', fqn) };
  const made = entity('dataContract', fqn, name, {
    ...{
      ...owners(finance),
      displayName: `Contract on ${about.body.name}`,
      description: 'What readers may rely on.',
      entityStatus: 'Approved',
    },
    ...{ entity: referenceTo(about), schema: about.body.columns, reviewers: [referenceTo(grace)] },
    semantics: [{ name: 'Owned', description: 'Somebody owns it.', rule: '{"!!":{"var":"owners"}}', enabled: true }],
    sla: {
      ...{ refreshFrequency: { interval: 1, unit: 'day' }, maxLatency: { value: 4, unit: 'hour' }, availabilityTime: '07:00' },
      retention: { period: 7, unit: 'year' },
    },
    termsOfUse: { content: 'For reporting only.' },
    ...(status ? { latestResult: result } : {}),
  });
  const run = (at: number, contractExecutionStatus: string) => ({
    ...{
      id: idFor('contractResult', fqn, String(at)),
      dataContractFQN: fqn,
      timestamp: now - 7 * HOUR - at * DAY,
      contractExecutionStatus,
    },
    result: contractExecutionStatus === status ? message : 'All checks passed.',
  });
  return { entity: made, results: status ? [run(0, status), run(1, 'Success'), run(2, 'Success')] : [] };
}

/** Saved queries that read these tables. */
export function queriesOn(...assets: readonly Entity[]): readonly Entity[] {
  const [first] = assets;
  const query = (name: string, text: string, by: Entity, used: readonly Entity[], upVotes: number) =>
    entity('query', `snowflake_prod.${name}`, name, {
      ...{
        ...owners(by),
        displayName: name.replaceAll('_', ' '),
        query: text,
        users: [referenceTo(by)],
        queryUsedIn: used.map(referenceTo),
      },
      ...{ votes: { upVotes, downVotes: 0, upVoters: [], downVoters: [] }, ...(first ? { service: first.body.service } : {}) },
    });
  return [
    query('open_invoices', 'select *\nfrom ANALYTICS.FINANCE.INVOICES\nwhere AMOUNT > 0', mei, assets, 4),
    query(
      'invoices_by_customer',
      "select CUSTOMER_EMAIL, sum(AMOUNT)\nfrom ANALYTICS.FINANCE.INVOICES -- '<b>'\ngroup by 1",
      jurgen,
      assets.slice(0, 1),
      1,
    ),
  ];
}
