import { useEffect, useState } from 'preact/hooks';
import type { Tool } from '../tools/tool.ts';

/** The tools, a moment after the first paint: a view has to be there at once, and only a few of its words need them. */
export function useTools(): readonly Tool[] {
  const [tools, setTools] = useState<readonly Tool[]>([]);
  useEffect(() => void import('../tools/index.ts').then(({ TOOLS }) => setTools(TOOLS)), []);
  return tools;
}
