import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';

type View = FunctionComponent<{ readonly settings: Settings }>;

/** The order of the card's sections, loaded when somebody opens it: it brings the whole card along. */
export function SectionListPage({ settings }: { readonly settings: Settings }) {
  const [page, setPage] = useState<{ readonly View: View } | null>(null);
  useEffect(() => void import('./section-list.tsx').then(({ SectionList }) => setPage({ View: SectionList })), []);
  return page && <page.View settings={settings} />;
}
