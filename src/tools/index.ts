import { CLOUDS } from './groups/clouds.ts';
import { DASHBOARDS } from './groups/dashboards.ts';
import { DATABASES } from './groups/databases.ts';
import { PIPELINES } from './groups/pipelines.ts';
import type { Tool } from './tool.ts';

/** Every tool, in order of precedence: if several recognize an address, the first one wins. `docs/ADD-A-TOOL.md` explains the order. */
export const TOOLS: readonly Tool[] = [...CLOUDS, ...DASHBOARDS, ...PIPELINES, ...DATABASES];
