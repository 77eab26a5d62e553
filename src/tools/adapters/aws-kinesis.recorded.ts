import type { Recorded } from '../recorded.ts';

const HOME = 'https://eu-west-1.console.aws.amazon.com/kinesis/home?region=eu-west-1';
const orders = {
  kind: 'topic',
  tool: 'aws-kinesis',
  id: 'orders',
  name: 'orders',
  url: `${HOME}#/streams/details/orders/monitoring`,
  sharedUrl: true,
} as const;

/**
 * Addresses from links to the AWS console in public repositories; the first form is also what ingestion stores (openmetadata-ingestion
 * 2.0.7.0, run). Names replaced.
 */
export const recorded: readonly Recorded[] = [
  ['stream', `${HOME}#/streams/details/orders/monitoring`, [orders]],
  ['stream, another tab', `${HOME}#/streams/details/orders/dataViewer`, [orders]],
  ['stream, no tab', `${HOME}#/streams/details/orders`, [orders]],
  ['stream in the older console', `${HOME}#/streams/details?streamName=orders&tab=details`, [orders]],
  ['stream on the bare host', 'https://console.aws.amazon.com/kinesis/home?region=eu-west-1#/streams/details/orders/monitoring', [orders]],
  [
    'stream, no region',
    'https://console.aws.amazon.com/kinesis/home#/streams/details/orders.v1/details',
    [{ kind: 'topic', tool: 'aws-kinesis', id: 'orders.v1', name: 'orders.v1', sharedUrl: true }],
  ],
  [
    'stream in China, stored on the other host',
    'https://cn-north-1.console.amazonaws.cn/kinesis/home?region=cn-north-1#/streams/details/orders/monitoring',
    { url: 'https://cn-north-1.console.aws.amazon.com/kinesis/home?region=cn-north-1#/streams/details/orders/monitoring' },
  ],
  [
    'stream in the US government’s console, stored on the other host',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/kinesis/home?region=us-gov-west-1#/streams/details/orders/monitoring',
    { url: 'https://us-gov-west-1.console.aws.amazon.com/kinesis/home?region=us-gov-west-1#/streams/details/orders/monitoring' },
  ],
  [
    'stream in one of several sessions, whose host is unverified',
    'https://123456789012-ab12cd34.eu-west-1.console.aws.amazon.com/kinesis/home?region=eu-west-1#/streams/details/orders/monitoring',
    [orders],
  ],
  [
    'delivery stream',
    'https://eu-west-1.console.aws.amazon.com/firehose/home?region=eu-west-1#/details/orders-to-lake/monitoring',
    [{ kind: 'pipeline', tool: 'aws-kinesis', id: 'orders-to-lake', name: 'orders-to-lake', unverified: true }],
  ],
  [
    'delivery stream, no tab',
    'https://console.aws.amazon.com/firehose/home?region=eu-west-1#/details/orders-to-lake',
    { kind: 'pipeline', id: 'orders-to-lake', unverified: true },
  ],
  ['list of streams', `${HOME}#/streams/list`, null],
  ['dashboard', `${HOME}#/dashboard`, null],
  ['list of delivery streams', 'https://eu-west-1.console.aws.amazon.com/firehose/home?region=eu-west-1#/streams', null],
  ['new delivery stream', 'https://us-east-1.console.aws.amazon.com/firehose/home?region=us-east-1#/create', null],
  ['another host', 'https://console.example.com/kinesis/home?region=eu-west-1#/streams/details/orders/monitoring', null],
];
