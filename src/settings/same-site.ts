import type { Site } from '../model/outcome.ts';
import type { ConfirmedService } from './schema.ts';

/** What places a fact of the settings at a site. */
export type Placed = Pick<ConfirmedService, 'origin' | 'tenant' | 'tool'>;

/** Whether a fact is about this site: its origin, its tenant and its tool. */
export const isAt = (one: Placed, site: Pick<Site, 'origin' | 'tenant' | 'toolId'>): boolean =>
  one.origin === site.origin && one.tenant === site.tenant && one.tool === site.toolId;
