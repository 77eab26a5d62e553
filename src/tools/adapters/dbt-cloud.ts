import { namesOfNode, tableNames } from '../addresses/dbt-names.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const node = route<'account' | 'uniqueId'>(
  '/explore/:account(\\d+)/projects/:project(\\d+)/environments/:environment/details/:uniqueId{/*}?',
);
const job = route<'account' | 'project' | 'job'>('/deploy/:account(\\d+)/projects/:project(\\d+)/jobs/:job(\\d+){/*}?');
const account = route<'account'>('/:area(explore|deploy|develop|dashboard)/:account(\\d+){/*}?');

export const dbtCloud: Tool = {
  id: 'dbt-cloud',
  name: 'dbt Cloud',
  // Its models are tables of whichever database they are built in; a job is found by its address.
  serviceTypes: [],
  hosts: ['https://cloud.getdbt.com/*', 'https://*.dbt.com/*'],

  tenant: (url) => account(url)?.account ?? null,

  recognise({ url }) {
    const shown = node(url);
    if (shown) {
      const names = namesOfNode(shown.uniqueId);
      return names ? tableNames(names).map((name) => ({ kind: 'table', tool: 'dbt-cloud', name })) : [];
    }

    const found = job(url);
    if (!found) return [];
    const path = `/deploy/${found.account}/projects/${found.project}/jobs/${found.job}`;
    // Accounts of the first region have hosts of their own now, which the catalog's connection may not use yet. Each region numbers its
    // accounts separately.
    const older = /^https:\/\/[^:]+\.us1\.dbt\.com$/.test(url.origin) ? [`https://cloud.getdbt.com${path}`] : [];
    return [{ kind: 'pipeline', tool: 'dbt-cloud', ...storedAs(`${found.base}${path}`, ...older) }];
  },
};
