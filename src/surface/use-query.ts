import { useEffect, useState } from 'preact/hooks';

/** Whether a text is a query; null = not known yet. Only a text of several words needs the code that reads queries. */
export function useIsQuery(text: string): boolean | null {
  const [read, setRead] = useState<{ readonly text: string; readonly isQuery: boolean } | null>(null);
  const hasWords = /\S\s+\S/.test(text);
  useEffect(() => {
    if (!hasWords) return;
    let left = false;
    void import('./query-code.ts').then(({ isQuery }) => {
      if (!left) setRead({ text, isQuery: isQuery(text) });
    });
    return () => {
      left = true;
    };
  }, [text, hasWords]);
  if (!hasWords) return false;
  return read?.text === text ? read.isQuery : null;
}
