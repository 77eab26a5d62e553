import { CONSOLE, googleHosts, isGoogleConsole } from '../addresses/google-console.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const topic = route<'id'>('/cloudpubsub/topic/detail/:id{/*}?');

export const pubSub: Tool = {
  id: 'pub-sub',
  name: 'Google Pub/Sub',
  serviceTypes: ['PubSub'],
  hosts: googleHosts('/cloudpubsub/*'),

  tenant: (url) => url.searchParams.get('project') || null,

  recognise({ url }) {
    const found = isGoogleConsole(url) && topic(url);
    if (!found) return [];
    const { id } = found;
    const project = url.searchParams.get('project');
    const address = project ? storedAs(`${CONSOLE}/cloudpubsub/topic/detail/${id}?project=${project}`) : {};
    return [{ kind: 'topic', tool: 'pub-sub', ...address, id, name: id }];
  },
};
