import { startHostPages } from '../e2e/host-page.ts';
import { startTool } from '../e2e/tools/real-tool.ts';

/** A page of an asset, and what runs behind it. */
export interface ShownPage {
  readonly tool: string;
  readonly origin: string;
  readonly page: string;
  readonly stop: () => Promise<void>;
}

/** A table in a real Datasette. Without Python there is none, and a page of ours with the address of a Superset dashboard takes its place. */
export async function startShownPage(): Promise<ShownPage> {
  try {
    const { url, pages, stop } = await startTool('datasette');
    return { tool: 'Datasette', origin: url, page: pages.orders ?? url, stop };
  } catch (why) {
    console.log(`No Datasette here (${why instanceof Error ? why.message.split('\n')[0] : why}): a stand-in page in its place.`);
    const host = await startHostPages();
    return { tool: 'a stand-in for Superset', origin: host.url, page: `${host.url}/superset/dashboard/sales/`, stop: host.close };
  }
}
