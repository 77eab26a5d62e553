import { connectorRef, subjectRefs, topicRef } from '../addresses/kafka-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const topic = route<'topic'>('/topics/:topic{/*}?');
const subject = route<'subject'>('/schema-registry/:subject{/}?');
const connector = route<'connect' | 'connector'>('/connect-clusters/:connect/:connector{/}?');
const newerSubject = route<'subject'>('/schema-registry/subjects/:subject{/*}?');

export const redpandaConsole: Tool = {
  id: 'redpanda-console',
  name: 'Redpanda Console',
  serviceTypes: ['Redpanda', 'Kafka', 'KafkaConnect'],
  hosts: ['https://cloud.redpanda.com/*'],
  looksLike: ['meta[name="description"][content^="WebApp to explore Kafka Messages"]'],
  // Forums, encyclopedias and repositories have /topics/ too.
  vague: true,

  tenant(url) {
    const connected = connector(url);
    const found = connected ?? topic(url) ?? newerSubject(url) ?? subject(url);
    // The catalog keeps a cluster's connectors in another service than its topics.
    return found ? `${found.base.slice(url.origin.length)}${connected ? `/connect-clusters/${connected.connect}` : ''}` : null;
  },

  recognise({ url }) {
    const found = topic(url);
    if (found) return [topicRef('redpanda-console', found.topic)];
    const newer = newerSubject(url);
    if (newer) return subjectRefs('redpanda-console', newer.subject);
    const connected = connector(url);
    if (connected) return connected.connector === 'create-connector' ? [] : [connectorRef('redpanda-console', connected.connector)];
    const older = subject(url);
    return older ? subjectRefs('redpanda-console', older.subject) : [];
  },
};
