import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../card/section.ts';

/** The sections of a card, loaded while the look-up is running. */
export function useSections(): readonly Section[] {
  const [sections, setSections] = useState<readonly Section[]>([]);
  useEffect(() => {
    void import('../card/sections/index.ts').then(({ SECTIONS }) => setSections(SECTIONS));
  }, []);
  return sections;
}
