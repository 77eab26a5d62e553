import type { AssetRef } from '../../model/reference.ts';
import { namesOfNode, tableNames } from '../addresses/dbt-names.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const node = route<'account' | 'uniqueId'>(
  '/explore/:account(\\d+)/projects/:project(\\d+){/environments/:environment}?/details/:uniqueId{/*}?',
);
// Generated documentation, of a job, of a run and of the editor's project. The model stands behind the hash.
const docs = route('/docs{/index.html}?{/}?');
const documented = route<'uniqueId'>('/:type(model|source|seed|snapshot)/:uniqueId{/}?');

const NUMBERS = ':account(\\d+)/projects/:project(\\d+)/jobs/:job(\\d+){/*}?';
const job = route<'account' | 'project' | 'job'>(`/deploy/${NUMBERS}`);
const oldJob = route<'account' | 'project' | 'job'>(`/accounts/${NUMBERS}`);
const account = route<'account'>('/:area(explore|deploy|develop|dashboard|accounts)/:account(\\d+){/*}?');

export const dbtCloud: Tool = {
  id: 'dbt-cloud',
  name: 'dbt Cloud',
  // Its models are tables of whichever database they are built in; a job is found by its address.
  serviceTypes: [],
  hosts: ['https://cloud.getdbt.com/*', 'https://*.getdbt.com/*', 'https://*.dbt.com/*'],

  tenant: (url) => (account(url) ?? account(insideHash(url) ?? url))?.account ?? null,

  recognise({ url }) {
    const uniqueId = node(url)?.uniqueId ?? documentedIn(url);
    if (uniqueId) {
      const names = namesOfNode(uniqueId);
      return names ? tableNames(names).map((name) => ({ kind: 'table', tool: 'dbt-cloud', name })) : [];
    }
    const found = job(url) ?? oldJob(url) ?? oldJob(insideHash(url) ?? url);
    return found ? [jobRef(url, found)] : [];
  },
};

function documentedIn(url: URL): string | null {
  const inside = docs(url) && insideHash(url);
  return (inside && documented(inside)?.uniqueId) ?? null;
}

function jobRef({ origin }: URL, { account, project, job }: Readonly<Record<'account' | 'project' | 'job', string>>): AssetRef {
  const path = `/deploy/${account}/projects/${project}/jobs/${job}`;
  // Accounts of the first region have hosts of their own now, which the catalog's connection may not use yet. Each region numbers its
  // accounts separately.
  const older = /^https:\/\/[^:]+\.us1\.dbt\.com$/.test(origin) ? [`https://cloud.getdbt.com${path}`] : [];
  return { kind: 'pipeline', tool: 'dbt-cloud', ...storedAs(`${origin}${path}`, ...older) };
}
