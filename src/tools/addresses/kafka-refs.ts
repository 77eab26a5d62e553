import type { AssetRef } from '../../model/reference.ts';

/** A topic by name, which is the same everywhere. Ingestion stores no address for it. */
export function topicRef(tool: string, topic: string): AssetRef {
  return { kind: 'topic', tool, id: topic, name: topic };
}

/** A subject such as `orders-value` is the schema of the topic `orders`. Other subjects belong to a record type, whatever topics carry it. */
export function subjectRefs(tool: string, subject: string): readonly AssetRef[] {
  const topic = /^(.+)-(?:key|value)$/.exec(subject)?.[1];
  return topic === undefined ? [] : [topicRef(tool, topic)];
}

/** A connector by name: ingestion gives all connectors of a Connect cluster the same address. */
export function connectorRef(tool: string, connector: string): AssetRef {
  return { kind: 'pipeline', tool, id: connector, name: connector };
}

interface InCluster {
  readonly base: string;
  readonly cluster: string;
}

/** Each cluster of a console is a tenant. The catalog keeps a cluster's connectors in another service than its topics. */
export function clusterTenant(url: URL, found: InCluster | null, connected: { readonly connect: string } | null): string | null {
  return found && `${found.base.slice(url.origin.length)}/${found.cluster}${connected ? `/${connected.connect}` : ''}`;
}
