import { subjectRefs, topicRef } from '../addresses/kafka-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const topic = route<'topic'>('/topics/:topic{/*}?');
const subject = route<'subject'>('/schema-registry/:subject{/}?');
const newerSubject = route<'subject'>('/schema-registry/subjects/:subject{/*}?');

export const redpandaConsole: Tool = {
  id: 'redpanda-console',
  name: 'Redpanda Console',
  serviceTypes: ['Redpanda', 'Kafka'],
  hosts: ['https://cloud.redpanda.com/*'],
  looksLike: ['meta[name="description"][content^="WebApp to explore Kafka Messages"]'],
  // Forums, encyclopedias and repositories have /topics/ too.
  vague: true,

  tenant(url) {
    const found = topic(url) ?? newerSubject(url) ?? subject(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const found = topic(url);
    if (found) return [topicRef('redpanda-console', found.topic)];
    const newer = newerSubject(url);
    if (newer) return subjectRefs('redpanda-console', newer.subject).map((ref) => ({ ...ref, unverified: true }));
    const older = subject(url);
    return older ? subjectRefs('redpanda-console', older.subject) : [];
  },
};
