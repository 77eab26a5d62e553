import type { AssetRef } from '../../model/reference.ts';
import { bucketRefs } from './bucket-refs.ts';
import { storedAs } from './stored-as.ts';

/**
 * A bucket or a folder in a console other than Amazon's. An administrator tells ingestion the console's address (`consoleEndpointURL`), to
 * which it adds `/{bucket}/` or `/{bucket}/{folder}/`; `consoles` are the addresses that they may have given, the likeliest first.
 */
export function consoleBuckets(tool: string, consoles: readonly string[], bucket: string, key: string): readonly AssetRef[] {
  return bucketRefs(tool, bucket, key, (at) => {
    const [first = '', ...others] = consoles.map((console) => `${console}/${bucket}/${at && `${at}/`}`);
    return storedAs(first, ...others);
  });
}
