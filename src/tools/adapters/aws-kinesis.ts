import { accountOf } from '../addresses/aws-account.ts';
import { consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash.
const stream = route<'name'>('/streams/details{/:name}?{/*}?');
const delivery = route<'name'>('/details/:name{/*}?');

export const awsKinesis: Tool = {
  id: 'aws-kinesis',
  name: 'Amazon Kinesis',
  serviceTypes: ['Kinesis', 'KinesisFirehose'],
  hosts: [...consoleHosts('kinesis'), ...consoleHosts('firehose')],

  /** The catalog keeps delivery streams, which are pipelines, in another service than streams. */
  tenant(url) {
    const account = accountOf(url);
    return account && `${account}${isFirehose(url) ? '/firehose' : ''}`;
  },

  recognise({ url }) {
    const inside = isConsole(url) && insideHash(url);
    if (!inside) return [];
    if (isFirehose(url)) {
      const name = delivery(inside)?.name;
      // No connector that anybody may run reads delivery streams, so how the catalog names them is a guess.
      return name ? [{ kind: 'pipeline', tool: 'aws-kinesis', id: name, name, unverified: true }] : [];
    }
    const shown = stream(inside);
    const name = shown && (shown.name || inside.searchParams.get('streamName'));
    if (!name) return [];
    const region = regionOf(url);
    const console = `https://${region}.console.aws.amazon.com/kinesis/home?region=${region}`;
    const address = region ? storedAs(`${console}#/streams/details/${name}/monitoring`) : {};
    // The address names no account.
    return [{ kind: 'topic', tool: 'aws-kinesis', ...address, id: name, name, sharedUrl: true }];
  },
};

const isFirehose = ({ pathname }: URL): boolean => pathname.startsWith('/firehose/');
