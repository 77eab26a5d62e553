import type { Entity } from '../entities.ts';
import { idFor, referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { user } from '../people.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { asset, column, entity, inSchema, schema, service, tag } from './make.ts';
import type { ToolAddresses } from './tools.ts';

/** Id of the first hostile dashboard; the others follow, one for each text. */
export const FIRST_HOSTILE_ID = 9001;

/** For each hostile text, a Superset dashboard that has it in every text field, and one Snowflake table with all of them. */
export function hostile({ superset: host }: ToolAddresses): readonly Entity[] {
  const bi = service('dashboardService', 'superset_hostile', 'Superset', { displayName: HOSTILE_TEXTS[7] ?? '' });
  const dashboards = HOSTILE_TEXTS.flatMap((text, at) => {
    const owner = mallory(text, at);
    const chart = asset('chart', bi, `hostile_${at}`, { displayName: text, description: text, chartType: 'Other' });
    const domain = entity('domain', `Hostile${at}`, `Hostile${at}`, { displayName: text, description: text, domainType: 'Aggregate' });
    const id = String(FIRST_HOSTILE_ID + at);
    const dashboard = asset('dashboard', bi, id, {
      ...{ displayName: text, description: text, dashboardType: 'Dashboard', sourceUrl: `${host}/superset/dashboard/${id}/` },
      ...{ owners: [referenceTo(owner)], domains: [referenceTo(domain)], charts: [referenceTo(chart)], tags: tagsOf(text) },
      certification: {
        tagLabel: { ...tag('Certification.Gold'), displayName: text, description: text },
        appliedDate: 1,
        expiryDate: 4_102_444_800_000,
      },
    });
    return [owner, domain, chart, dashboard];
  });
  return [bi, ...dashboards, ...tableOfAll()];
}

function mallory(text: string, at: number): Entity {
  const made = user(`mallory-${at}`, { displayName: text, description: text });
  return at % 2 === 0
    ? made
    : { ...made, body: { ...made.body, email: `mallory@larkspur.example?bcc=all@evil.example.test&body=${text.slice(0, 40)}` } };
}

function tagsOf(text: string): readonly JsonObject[] {
  return [
    {
      ...tag(`Hostile.${text.slice(0, 200)}`),
      displayName: text,
      description: text,
      style: { color: 'red;background:url(https://evil.example.test/c)', iconURL: 'https://evil.example.test/icon.png' },
    },
    { ...tag('Tier.Tier1'), displayName: text, description: text },
    { ...tag('Business.Customer', { source: 'Glossary' }), displayName: text, description: text },
  ];
}

function tableOfAll(): readonly Entity[] {
  const wild = service('databaseService', 'snowflake_hostile', 'Snowflake');
  const place = schema(wild, 'HOSTILE', 'PUBLIC');
  const owners = HOSTILE_TEXTS.slice(0, 5).map((text, at) => referenceTo(mallory(text, at)));
  const table = inSchema('table', place, 'HOSTILE_ALL', {
    ...{ displayName: HOSTILE_TEXTS[0] ?? '', description: HOSTILE_TEXTS.join('\n\n'), owners, tags: tagsOf(HOSTILE_TEXTS[0] ?? '') },
    sourceUrl: 'https://app.snowflake.com/larkspur/lb12345/#/data/databases/HOSTILE/schemas/PUBLIC/table/HOSTILE_ALL',
    columns: HOSTILE_TEXTS.map((text) => ({
      ...column(text.slice(0, 256), 'VARCHAR', { displayName: text, description: text, tags: tagsOf(text), constraint: text }),
      dataTypeDisplay: text,
    })),
  });
  return [wild, place.database, place.schema, { ...table, body: { ...table.body, id: idFor('table', 'hostile, all at once') } }];
}
