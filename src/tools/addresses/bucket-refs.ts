import { type AssetRef, MOST_REFS } from '../../model/reference.ts';

type Addresses = Pick<AssetRef, 'url' | 'spellings' | 'storedLike'>;

/**
 * The object or folder at a key of a bucket, then the nearest folders around it, the bucket last: the catalog may have any of them.
 * `addressOf` returns the address under which ingestion stores a key, '' being the bucket itself.
 */
export function bucketRefs(tool: string, bucket: string, key: string, addressOf: (key: string) => Addresses): readonly AssetRef[] {
  const all = key.split('/', DEEPEST);
  // `a//b` is not `a/b`, and ingestion stores no name with an empty part.
  const parts = all.slice(0, all.includes('') ? all.indexOf('') : undefined);
  const keys = parts.slice(-MOST_FOLDERS).map((_, at) => parts.slice(0, parts.length - at));
  const whole: AssetRef = { kind: 'container', tool, ...addressOf(''), id: bucket, name: bucket };
  return [...keys.flatMap((names) => folderRefs(tool, bucket, names, addressOf)), whole];
}

/** Segments of a key that are read: the catalog has no deeper folder. */
const DEEPEST = 100;

/** Each folder takes two references, and the bucket one. */
const MOST_FOLDERS = Math.floor((MOST_REFS - 1) / 2);

/** Ingestion names a folder either below its parent folders or, if a manifest lists it, by its whole key. */
function folderRefs(tool: string, bucket: string, names: readonly string[], addressOf: (key: string) => Addresses): readonly AssetRef[] {
  const key = names.join('/');
  const name = names.at(-1) ?? key;
  const nested: AssetRef = { kind: 'container', tool, ...addressOf(key), path: [bucket, ...names], name };
  return name === key ? [nested] : [nested, { ...nested, path: [bucket, key], name: key }];
}
