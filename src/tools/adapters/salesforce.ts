import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';
import { isVendorsHost } from '../vendor-host.ts';

const OBJECT = ':object([A-Za-z]\\w*)';
const list = route<'object'>(`/lightning/o/${OBJECT}{/:view(list|home|new)}?{/}?`);
const record = route<'object'>(`/lightning/r/${OBJECT}/:id([0-9A-Za-z]{15,18})/:view(view|edit){/}?`);
// A custom object is shown by a number here.
const setup = route<'object'>(`/lightning/setup/ObjectManager/${OBJECT}/*`);
// Behind the hash, up to 2018.
const old = route<'object'>(`/sObject/${OBJECT}/:view(list|home|new){/}?`);

/** Objects whose pages show a report or a dashboard of Salesforce's own, and no table's rows. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['Report', 'Dashboard', 'home']);

/** A custom object's number in the object manager. */
const NUMBER = /^01I[0-9A-Za-z]{12,15}$/;

export const salesforce: Tool = {
  id: 'salesforce',
  name: 'Salesforce',
  serviceTypes: ['Salesforce'],
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*', 'https://*.my.salesforce-setup.com/*'],

  recognise({ url }) {
    if (!isVendorsHost(salesforce, url)) return [];
    const inside = insideHash(url);
    const found = list(url) ?? record(url) ?? setup(url) ?? (inside && old(inside));
    if (!found || OF_ITS_OWN.has(found.object) || NUMBER.test(found.object)) return [];
    const { object } = found;
    // Stored on the host of the API, whatever host shows the page. Ingestion made up the schema's name; the database's may be any.
    const site = `https://${url.hostname.replace(/\.(?:lightning\.force|my\.salesforce-setup)\.com$/, '.my.salesforce.com')}`;
    const address = storedAs(`${site}/lightning/o/${object}/list`);
    return [{ kind: 'table', tool: 'salesforce', ...address, path: ['salesforce', object], name: object }];
  },
};
