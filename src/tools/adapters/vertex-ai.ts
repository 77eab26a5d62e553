import { googleHosts, isGoogleConsole } from '../addresses/google-console.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const model = route<'id'>('/vertex-ai{/models}?/locations/:location/models/:id{/*}?');

export const vertexAi: Tool = {
  id: 'vertex-ai',
  name: 'Google Vertex AI',
  serviceTypes: ['VertexAI'],
  hosts: googleHosts('/vertex-ai/*'),

  tenant: (url) => url.searchParams.get('project') || null,

  recognise({ url }) {
    const id = isGoogleConsole(url) && model(url)?.id;
    // No connector that anybody may run reads Vertex AI, so how the catalog names a model is a guess.
    return id ? [{ kind: 'mlmodel', tool: 'vertex-ai', id, name: id, unverified: true }] : [];
  },
};
