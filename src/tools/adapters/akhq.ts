import { clusterTenant, connectorRef, subjectRefs, topicRef } from '../addresses/kafka-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const topic = route<'topic'>('/ui/:cluster/topic/:topic{/*}?');
const schema = route<'subject'>('/ui/:cluster/schema/details/:subject{/*}?');
const connector = route<'connect' | 'connector'>('/ui/:cluster/connect/:connect/definition/:connector{/*}?');
const cluster = route<'cluster'>('/ui/:cluster/:page(topic|schema|connect|node|group|acls|tail){/*}?');

export const akhq: Tool = {
  id: 'akhq',
  name: 'AKHQ',
  serviceTypes: ['Kafka', 'Redpanda', 'KafkaConnect'],
  hosts: [],
  looksLike: ['link[rel="icon"][href$="/ui/favicon.ico"] ~ meta[content="Web site created using create-react-app"]'],

  tenant: (url) => clusterTenant(url, cluster(url), connector(url)),

  recognise({ url }) {
    const found = topic(url);
    // `create` is the form for a new one.
    if (found) return found.topic === 'create' ? [] : [topicRef('akhq', found.topic)];
    const subject = schema(url);
    if (subject) return subjectRefs('akhq', subject.subject);
    const connected = connector(url);
    return connected ? [connectorRef('akhq', connected.connector)] : [];
  },
};
