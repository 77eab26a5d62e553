import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const PAGES = 'edit|triggers|runs|logs|settings|dashboard|monitors|backfills|syncs';
const pipeline = route<'id'>(`/pipelines/:id/:page(${PAGES}){/*}?`);

export const mageAi: Tool = {
  id: 'mage-ai',
  name: 'Mage',
  // OpenMetadata has no connector for it: its pipelines are in the catalog only where someone wrote them there.
  serviceTypes: [],
  hosts: [],

  tenant(url) {
    const found = pipeline(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const id = pipeline(url)?.id;
    return id ? [{ kind: 'pipeline', tool: 'mage-ai', name: id }] : [];
  },
};
