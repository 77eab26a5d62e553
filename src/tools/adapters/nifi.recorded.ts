import type { Recorded } from '../recorded.ts';

const GROUP = '0a1b2c3d-0180-1000-cb79-26e7eb563c40';
const INNER = '1b2c3d4e-0180-1000-0000-000034cc7230';
const NIFI = 'https://nifi.example.com:8443';
const group = { kind: 'pipeline', tool: 'nifi', id: GROUP, url: `${NIFI}${NIFI}/nifi-api/process-groups/${GROUP}` } as const;
const inner = { kind: 'pipeline', tool: 'nifi', id: INNER, url: `${NIFI}${NIFI}/nifi-api/process-groups/${INNER}` } as const;

/**
 * Addresses after the routes of NiFi 2 and from links to NiFi 1 and 2 in public repositories; the stored one, with the host twice, as
 * ingestion makes it (openmetadata-ingestion 2.0.7.0, run). Hosts and ids replaced.
 */
export const recorded: readonly Recorded[] = [
  ['process group', `${NIFI}/nifi/#/process-groups/${GROUP}`, [group]],
  ['processor: the group around it', `${NIFI}/nifi/#/process-groups/${GROUP}/Processor/0a1b2c3d-0180-1000-aaaa-26e7eb563c40/edit`, [group]],
  ['controller services of a group', `${NIFI}/nifi/#/process-groups/${GROUP}/controller-services`, [group]],
  ['group selected in another: it, then the one around it', `${NIFI}/nifi/#/process-groups/${GROUP}/ProcessGroup/${INNER}`, [inner, group]],
  ['process group in NiFi 1', `${NIFI}/nifi/?processGroupId=${GROUP}`, [group]],
  ['component in NiFi 1: the group around it', `${NIFI}/nifi/?processGroupId=${GROUP}&componentIds=${INNER}`, [group]],
  [
    'process group behind a prefix',
    `https://data.example.com/flow/nifi/#/process-groups/${GROUP}`,
    {
      id: GROUP,
      url: `https://data.example.comhttps://data.example.com/flow/nifi-api/process-groups/${GROUP}`,
      spellings: [`https://data.example.com/flowhttps://data.example.com/flow/nifi-api/process-groups/${GROUP}`],
    },
  ],
  ['root group by its alias', `${NIFI}/nifi/#/process-groups/root`, null],
  ['root group by its alias in NiFi 1', `${NIFI}/nifi/?processGroupId=root&componentIds=`, null],
  ['something else in place of a group’s id in NiFi 1', `${NIFI}/nifi/?processGroupId=0a1b2c3d-secret`, null],
  ['home', `${NIFI}/nifi/`, null],
  ['provenance', `${NIFI}/nifi/#/provenance`, null],
];
