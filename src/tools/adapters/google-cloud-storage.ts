import type { AssetRef } from '../../model/reference.ts';
import { bucketRefs } from '../addresses/bucket-refs.ts';
import { CONSOLE, googleHosts, isGoogleConsole } from '../addresses/google-console.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

const BROWSER = `${CONSOLE}/storage/browser`;
/** Leads to the console; `gcloud` still prints addresses on it. */
const OLD_CONSOLE = 'https://console.developers.google.com';

export const googleCloudStorage: Tool = {
  id: 'google-cloud-storage',
  name: 'Google Cloud Storage',
  serviceTypes: ['GCS'],
  hosts: [...googleHosts('/storage/*'), `${OLD_CONSOLE}/storage/*`],

  tenant: (url) => (shownAt(url) && url.searchParams.get('project')) || null,

  recognise({ url }) {
    const shown = shownAt(url);
    if (!shown) return [];
    const { bucket, key, isFile } = shown;
    const project = url.searchParams.get('project');
    return bucketRefs('google-cloud-storage', bucket, key, (at) =>
      isFile && at === key ? storedAs(`${BROWSER}/_details/${bucket}/${key};tab=live_object`) : folderAddress(bucket, at, project),
    );
  },
};

/** Path segments that are read, including the bucket: the catalog has no deeper folder. */
const DEEPEST = 100;

interface Shown {
  readonly bucket: string;
  readonly key: string;
  readonly isFile: boolean;
}

/** `{bucket}/{folder}`, or `_details/{bucket}/{file}`; the open tab follows a ";". */
function shownAt(url: URL): Shown | null {
  if (!isGoogleConsole(url) && url.origin !== OLD_CONSOLE) return null;
  const [, rest = ''] = /^\/storage\/browser\/([^;]+)/.exec(url.pathname) ?? [];
  const names = rest.split('/', DEEPEST).map(decoded);
  const isFile = names[0] === '_details';
  const [bucket, ...key] = isFile ? names.slice(1) : names;
  return bucket ? { bucket, key: key.join('/'), isFile } : null;
}

function folderAddress(bucket: string, key: string, project: string | null): Pick<AssetRef, 'url' | 'spellings'> {
  return project ? storedAs(`${BROWSER}/${bucket}${key && `/${key}`}?project=${project}`) : {};
}
