import browser from 'webextension-polyfill';
import type { Standing } from '../card/actions.ts';
import { TOOLS } from '../tools/index.ts';

export const standing: Standing = {
  version: browser.runtime.getManifest().version,
  toolName: (id) => TOOLS.find((tool) => tool.id === id)?.name,
};
