import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash: today's routes, those from 1.9 on, which name no state, and those before it.
const job = route<'state' | 'id'>('/:word(job|jobs){/:state(running|completed)}?/:id([\\da-f]{32}){/*}?');

export const flink: Tool = {
  id: 'flink',
  name: 'Apache Flink',
  serviceTypes: ['Flink'],
  hosts: [],
  looksLike: ['body > flink-root'],
  // From the dashboard's own templates (flink-runtime-web). The id, the first of the details, tells whether the name is this job's.
  reads: { id: 'flink-job-status .ant-descriptions-item-content', name: 'flink-job-status .ant-descriptions-title' },

  tenant: (url) => prefixOf(url),

  recognise({ url, text }) {
    const inside = insideHash(url);
    const found = inside && job(inside);
    if (!found || found.base !== url.origin) return [];
    const { id, state } = found;
    // A job that was running when it was ingested may have ended since. Ingestion adds a slash to an address that has no path.
    const states = state === 'completed' ? ['completed', 'running'] : ['running', 'completed'];
    const [first = '', ...others] = states.flatMap((one) =>
      ['//', '/'].map((slash) => `${url.origin}${prefixOf(url)}${slash}#/job/${one}/${id}/overview`),
    );
    const name = text.id?.trim() === id ? text.name?.trim() : undefined;
    return [{ kind: 'pipeline', tool: 'flink', ...storedAs(first, ...others), ...(name && { name }) }];
  },
};

/** The path before the hash: '' unless it runs behind a proxy. */
const prefixOf = ({ pathname }: URL): string => pathname.replace(/\/(?:index\.html)?$/, '').replace(/\/$/, '');
