import { accountOf } from '../addresses/aws-account.ts';
import { consoleHosts, isConsole } from '../addresses/aws-console.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash.
const model = route<'name'>('/models/:name{/*}?');

export const awsSagemaker: Tool = {
  id: 'aws-sagemaker',
  name: 'Amazon SageMaker',
  serviceTypes: ['SageMaker'],
  hosts: consoleHosts('sagemaker'),

  tenant: accountOf,

  recognise({ url }) {
    const inside = isConsole(url) && insideHash(url);
    const name = inside && model(inside)?.name;
    // `create` is the form for a new one. Ingestion stores no address.
    return name && name !== 'create' ? [{ kind: 'mlmodel', tool: 'aws-sagemaker', id: name, name }] : [];
  },
};
