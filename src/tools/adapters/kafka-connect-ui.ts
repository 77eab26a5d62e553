import { clusterTenant, connectorRef } from '../addresses/kafka-refs.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash.
const connector = route<'cluster' | 'name'>('/cluster/:cluster/connector/:name{/*}?');

export const kafkaConnectUi: Tool = {
  id: 'kafka-connect-ui',
  name: 'Kafka Connect UI',
  serviceTypes: ['KafkaConnect'],
  hosts: [],
  looksLike: ['meta[name="description"][content="Kafka Connect UI"]'],

  /** The path before the hash, and the cluster. */
  tenant(url) {
    const found = shownAt(url);
    return clusterTenant(url, found && { ...found, base: `${url.origin}${url.pathname.replace(/\/(?:index\.html)?$/, '')}` }, null);
  },

  recognise({ url }) {
    const found = shownAt(url);
    return found ? [connectorRef('kafka-connect-ui', found.name)] : [];
  },
};

function shownAt(url: URL) {
  const inside = insideHash(url);
  return inside && connector(inside);
}
