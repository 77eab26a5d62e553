import { clusterTenant, connectorRef, topicRef } from '../addresses/kafka-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const topic = route<'cluster' | 'topic'>('/clusters/:cluster/management/topics/:topic{/*}?');
const connector = route<'cluster' | 'connect' | 'connector'>('/clusters/:cluster/management/connect/:connect/connectors/:connector{/*}?');

export const controlCenter: Tool = {
  id: 'control-center',
  name: 'Confluent Control Center',
  serviceTypes: ['Kafka', 'KafkaConnect'],
  hosts: [],

  tenant(url) {
    const connected = connector(url);
    return clusterTenant(url, connected ?? topic(url), connected);
  },

  recognise({ url }) {
    const found = topic(url);
    if (found) return [topicRef('control-center', found.topic)];
    const connected = connector(url);
    // Seen is only the list of connectors.
    return connected ? [{ ...connectorRef('control-center', connected.connector), unverified: true }] : [];
  },
};
