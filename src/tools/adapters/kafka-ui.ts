import { clusterTenant, connectorRef, subjectRefs, topicRef } from '../addresses/kafka-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Up to 0.4 the list was called `topics`.
const topic = route<'topic'>('/ui/clusters/:cluster/:list(all-topics|topics)/:topic{/*}?');
const schema = route<'subject'>('/ui/clusters/:cluster/schemas/:subject{/*}?');
const connector = route<'connect' | 'connector'>('/ui/clusters/:cluster/connects/:connect/connectors/:connector{/*}?');
const cluster = route<'cluster'>('/ui/clusters/:cluster{/*}?');

/** Names of forms that appear in place of a topic's name. */
const FORMS = new Set(['create-new-topic', 'create_new', 'copy']);

export const kafkaUi: Tool = {
  id: 'kafka-ui',
  name: 'Kafka UI',
  serviceTypes: ['Kafka', 'Redpanda', 'KafkaConnect'],
  hosts: [],
  looksLike: ['a[href*="/ui/clusters/"][href*="/all-topics"]'],

  tenant: (url) => clusterTenant(url, cluster(url), connector(url)),

  recognise({ url }) {
    const found = topic(url);
    if (found) return FORMS.has(found.topic) ? [] : [topicRef('kafka-ui', found.topic)];
    const subject = schema(url);
    if (subject) return subjectRefs('kafka-ui', subject.subject);
    const connected = connector(url);
    return connected ? [connectorRef('kafka-ui', connected.connector)] : [];
  },
};
