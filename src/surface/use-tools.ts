import { useEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../settings/store.ts';
import type { Tool } from '../tools/tool.ts';

/** The tools, including rules, loaded shortly after the first paint: a view must appear at once, and only a few of its words need them. */
export function useTools(): readonly Tool[] {
  const [tools, setTools] = useState<readonly Tool[]>([]);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { allTools } = await import('../tools/all-tools.ts');
      setTools(allTools((await readSettings()).rules));
    };
    void read();
    return watchSettings(() => void read());
  }, []);
  return tools;
}
