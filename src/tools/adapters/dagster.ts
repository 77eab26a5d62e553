import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { decoded, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Up to 1.0 a location was a workspace, a job a pipeline, and assets were those of the instance.
const job = route<'location' | 'job'>('/:place(locations|workspace)/:location/:word(jobs|pipelines|pipeline_or_job)/:job{/*}?');
const asset = route('{/instance}?/assets/:key(.+)');
// Of a job whose location the address does not say.
const anywhere = route<'job'>('/:word(guess|snapshots)/:job{/*}?');

export const dagster: Tool = {
  id: 'dagster',
  name: 'Dagster',
  serviceTypes: ['Dagster'],
  hosts: ['https://*.dagster.cloud/*', 'https://*.dagster.plus/*'],
  looksLike: ['meta[name="slack-app-id"][content="A036YAU6RT7"]'],
  // Many tools have /assets/.
  vague: true,

  // The organization is in the host; its deployments are below prefixes.
  tenant(url) {
    const found = job(url) ?? anywhere(url) ?? asset(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const found = job(url);
    if (found) return jobRef(found);
    const guessed = jobNamed(anywhere(url)?.job ?? '');
    if (guessed) return [{ kind: 'pipeline', tool: 'dagster', name: guessed }];
    // A folder of keys looks like a key.
    const key = url.searchParams.get('view') === 'folder' ? [] : keyOf(url);
    const name = key.at(-1);
    // The key is Dagster's own. By convention it ends in the table's name.
    return name ? [{ kind: 'table', tool: 'dagster', name }] : [];
  },
};

/** Ingestion stores the location without the repository, names without encoding, and a trailing slash. The job's id is not on its page. */
function jobRef({ base, location, job: path }: Readonly<Record<'base' | 'location' | 'job', string>>): readonly AssetRef[] {
  const place = location.replace(/^[^@]*@/, '');
  const name = jobNamed(path);
  if (!name) return [];
  const address = `${base}/locations/${place}/jobs/${name}`;
  const quoted = `${base}/locations/${encodeURIComponent(place)}/jobs/${encodeURIComponent(name)}`;
  return [{ kind: 'pipeline', tool: 'dagster', ...storedAs(`${address}/`, address, `${quoted}/`, quoted), name }];
}

/** Behind a job's name stand its snapshot (`@`) and the ops that are shown (`~`); neither sign may be in a name. */
const jobNamed = (path: string): string => path.replace(/[@~].*$/s, '');

/** A key's parts may hold encoded slashes, so each is decoded by itself. */
function keyOf(url: URL): readonly string[] {
  const found = asset(url);
  if (!found) return [];
  const key = url.pathname.slice(found.base.length - url.origin.length).replace(/^(?:\/instance)?\/assets\//, '');
  // A key has no empty part.
  if (key.includes('//')) return [];
  return key
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decoded(part));
}
