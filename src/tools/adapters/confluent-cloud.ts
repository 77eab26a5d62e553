import { connectorRef, subjectRefs, topicRef } from '../addresses/kafka-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const topic = route<'topic'>('/environments/:environment/clusters/:cluster/topics/:topic{/*}?');
const connector = route<'connector'>('/environments/:environment/clusters/:cluster/connectors/:direction(sources|sinks)/:connector{/*}?');
const schema = route<'subject'>('/environments/:environment/schema-registry/schemas/:subject{/*}?');
const lineage = route<'topic'>('/environments/:environment/clusters/:cluster/stream-lineage/stream/:stream/n/topic-:topic{/*}?');
const contract = route<'subject'>('/environments/:environment/stream-governance/schema-registry/data-contracts/:subject{/*}?');
const cluster = route<'environment' | 'cluster'>('/environments/:environment/clusters/:cluster{/*}?');

export const confluentCloud: Tool = {
  id: 'confluent-cloud',
  name: 'Confluent Cloud',
  serviceTypes: ['Kafka', 'KafkaConnect'],
  // The rest are for the US government (Confluent's command line).
  hosts: ['https://confluent.cloud/*', 'https://confluentgov.com/*', 'https://*.confluentgov.com/*'],

  /**
   * Connectors belong to another service than topics. A registry serves all clusters of its environment, so its pages do not say which
   * cluster.
   */
  tenant(url) {
    const found = cluster(url);
    return found && `${found.environment}/${found.cluster}${connector(url) ? '/connectors' : ''}`;
  },

  recognise({ url }) {
    const found = topic(url) ?? lineage(url);
    if (found) return [topicRef('confluent-cloud', found.topic)];
    const connected = connector(url);
    if (connected) return [connectorRef('confluent-cloud', connected.connector)];
    const subject = schema(url) ?? contract(url);
    return subject ? subjectRefs('confluent-cloud', subject.subject) : [];
  },
};
