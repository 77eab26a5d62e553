import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The platform's frame shows another page of the instance, whose address is in its own.
const framed = route<'target'>('/now/nav/ui/classic/params/target/:target{/*}?');
const oldFrame = route('/nav_to.do');
// Workspaces: Agent, Service Operations and others.
const record = route<'table'>('/now/:workspace{/agent}?/record/:table([a-z]\\w*)/:id{/*}?');

export const serviceNow: Tool = {
  id: 'service-now',
  name: 'ServiceNow',
  serviceTypes: ['ServiceNow'],
  hosts: ['https://*.service-now.com/*'],

  /** By name: no connector for it is public, so what is above a table is unknown. */
  recognise({ url }) {
    const name = record(url)?.table ?? tableOf(shownIn(url));
    return name ? [{ kind: 'table', tool: 'service-now', id: name, name }] : [];
  },
};

function shownIn(url: URL): URL {
  const target = framed(url)?.target ?? (oldFrame(url) && url.searchParams.get('uri'));
  const address = `${url.origin}/${target?.replace(/^\//, '')}`;
  return target && URL.canParse(address) ? new URL(address) : url;
}

/** A list of records, or the form of one. Other pages end in `.do` as well. */
function tableOf({ pathname, searchParams }: URL): string | null {
  const [, name = '', list] = /^\/([a-z]\w*?)(_list)?\.do$/.exec(pathname) ?? [];
  return list || searchParams.has('sys_id') ? name : null;
}
