import type { Recorded } from '../recorded.ts';

const ATHENA = 'https://ap-south-1.console.aws.amazon.com/athena/home?region=ap-south-1';

/** Addresses from links to the AWS console; ids replaced. */
export const recorded: readonly Recorded[] = [
  ['editor', `${ATHENA}#/query-editor`, null],
  ['editor with a query that ran', `${ATHENA}#/query-editor/history/bb92f281-0ecc-4063-a0e5-27f0fb6c56d7`, null],
  ['editor of old', `${ATHENA}#query/history/bb92f281-0ecc-4063-a0e5-27f0fb6c56d7`, null],
  [
    'editor of the US government',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/athena/home?region=us-gov-west-1#/query-editor',
    null,
  ],
];
