import type { Recorded } from '../recorded.ts';

/** Addresses from links to the AWS console. */
export const recorded: readonly Recorded[] = [
  ['query editor', 'https://us-west-2.console.aws.amazon.com/sqlworkbench/home?region=us-west-2#/client', null],
  ['query editor, another region', 'https://eu-central-1.console.aws.amazon.com/sqlworkbench/home?region=eu-central-1#/client', null],
  [
    'query editor of the US government',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/sqlworkbench/home?region=us-gov-west-1#/client',
    null,
  ],
  ['cluster', 'https://us-east-1.console.aws.amazon.com/redshiftv2/home?region=us-east-1#cluster-details?cluster=shop', null],
];
