import { type AssetRef, MOST_REFS } from '../../model/reference.ts';

type Addresses = Pick<AssetRef, 'url' | 'spellings'>;

/**
 * What stands at a key of a bucket, then the nearest folders around it, the bucket last: any of them may be what the catalog holds.
 * `addressOf` says how ingestion stores a key, '' for the bucket itself.
 */
export function bucketRefs(tool: string, bucket: string, key: string, addressOf: (key: string) => Addresses): readonly AssetRef[] {
  const all = key.split('/', DEEPEST);
  // `a//b` is another place than `a/b`, and ingestion names none with an empty part.
  const parts = all.slice(0, all.includes('') ? all.indexOf('') : undefined);
  const keys = parts.slice(-MOST_FOLDERS).map((_, at) => parts.slice(0, parts.length - at));
  const whole: AssetRef = { kind: 'container', tool, ...addressOf(''), id: bucket, name: bucket };
  return [...keys.flatMap((names) => folderRefs(tool, bucket, names, addressOf)), whole];
}

/** No folder that the catalog holds lies deeper. Names. */
const DEEPEST = 100;

/** Each is two references, and the bucket one. */
const MOST_FOLDERS = Math.floor((MOST_REFS - 1) / 2);

/** Ingestion names a folder either below the folders around it, or, where a manifest lists it, by its whole key. */
function folderRefs(tool: string, bucket: string, names: readonly string[], addressOf: (key: string) => Addresses): readonly AssetRef[] {
  const key = names.join('/');
  const name = names.at(-1) ?? key;
  const nested: AssetRef = { kind: 'container', tool, ...addressOf(key), path: [bucket, ...names], name };
  return name === key ? [nested] : [nested, { ...nested, path: [bucket, key], name: key }];
}
