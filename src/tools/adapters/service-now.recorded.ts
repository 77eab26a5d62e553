import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.service-now.com';
const RECORD = '1117004f1bf7345c5b1fdcef9b4bcbb2';
const incident = { kind: 'table', tool: 'service-now', id: 'incident', name: 'incident' } as const;

/** Addresses from links in public repositories and from public browser extensions for ServiceNow; hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  ['list', `${HOST}/incident_list.do?sysparm_query=active=true^category=software`, [incident]],
  ['form of a record', `${HOST}/incident.do?sys_id=${RECORD}`, [incident]],
  [
    'list in the frame of today',
    `${HOST}/now/nav/ui/classic/params/target/incident_list.do%3Fsysparm_query%3Dactive%253Dtrue%26sysparm_view%3D`,
    [incident],
  ],
  ['form in the frame of today', `${HOST}/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${RECORD}`, [incident]],
  ['form in the older frame', `${HOST}/nav_to.do?uri=incident.do%3Fsys_id%3D${RECORD}`, [incident]],
  [
    'list of a table of one’s own, in the older frame',
    `${HOST}/nav_to.do?uri=%2Fu_new_hire_list.do`,
    [{ id: 'u_new_hire', name: 'u_new_hire' }],
  ],
  ['record in Agent Workspace', `${HOST}/now/workspace/agent/record/incident/${RECORD}`, [incident]],
  ['new record in Service Operations Workspace', `${HOST}/now/sow/record/incident/-1_uid_3`, [incident]],
  [
    'record in a workspace, on one of its tabs',
    `${HOST}/now/sow/record/sc_req_item/${RECORD}/params/selected-tab-index/0`,
    { id: 'sc_req_item' },
  ],
  ['page of a catalog of services', `${HOST}/now/nav/ui/classic/params/target/catalog_home.do%3Fsysparm_view%3Dcatalog_default`, null],
  ['page of the platform', `${HOST}/now/nav/ui/classic/params/target/%24restapi.do`, null],
  ['portal', `${HOST}/sp?id=kb_article&sys_id=${RECORD}`, null],
  ['home', `${HOST}/now/nav/ui/home`, null],
];
