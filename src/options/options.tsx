import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';
import { isUnproved, readEffective, watchSettings } from '../settings/store.ts';
import { Mark } from '../ui/icon.tsx';
import { Aside } from './aside.tsx';
import { Guarded } from './guarded.tsx';
import { PolicyFaults, PolicySet } from './policy-note.tsx';
import { SessionFull } from './session-full.tsx';
import { Unproved } from './unproved.tsx';

type Standing = Awaited<ReturnType<typeof readEffective>>;
type View = FunctionComponent<Standing>;

interface Page {
  readonly id: string;
  readonly name: MessageKey;
  /** Loads the page when it is opened, so that the options appear at once. */
  readonly load: () => Promise<View>;
}

const FIRST: Page = { id: 'server', name: 'optionsServer', load: async () => (await import('./connect/connection.tsx')).ConnectionPage };

const PAGES: readonly Page[] = [
  FIRST,
  { id: 'sites', name: 'optionsSites', load: async () => (await import('./sites/sites.tsx')).Sites },
  { id: 'rules', name: 'optionsRules', load: async () => (await import('./rules/rules.tsx')).Rules },
  { id: 'card', name: 'optionsCard', load: async () => (await import('./section-list.tsx')).SectionList },
  { id: 'about', name: 'optionsAbout', load: async () => (await import('./about.tsx')).About },
];

/** The hash of the address selects the page, so that popup and card can link to each one. */
const pageOfHash = (): Page => PAGES.find(({ id }) => `#${id}` === location.hash) ?? FIRST;

/** The options: a list of pages, and the selected one. */
export function Options() {
  const open = useOpenPage();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [unproved, setUnproved] = useState(false);

  useEffect(() => {
    const read = (): void => {
      void readEffective().then(setStanding);
      void isUnproved().then(setUnproved);
    };
    read();
    return watchSettings(read);
  }, []);

  return (
    <div class="opt">
      <nav class="opt-nav" aria-label={t('optionsSections')}>
        <span class="opt-brand">
          <Mark />
          Placard
        </span>
        {PAGES.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === open?.page.id ? 'page' : undefined}>
            {t(name)}
          </a>
        ))}
      </nav>
      <main class="opt-main">
        {unproved && <Unproved />}
        {!unproved && standing && open && (
          <Guarded key={open.page.id} of={standing}>
            <Aside />
            <SessionFull />
            <PolicyFaults {...standing} />
            <open.View {...standing} />
            {open.page === FIRST && <PolicySet policy={standing.policy} locked={standing.locked} />}
          </Guarded>
        )}
      </main>
    </div>
  );
}

/** The selected page: the previous one stays until the next is loaded, so that nothing blinks. null = the first is not loaded yet. */
function useOpenPage(): { readonly page: Page; readonly View: View } | null {
  const [open, setOpen] = useState<{ readonly page: Page; readonly View: View } | null>(null);
  useEffect(() => {
    const turn = async (): Promise<void> => {
      const page = pageOfHash();
      const View = await page.load();
      if (page === pageOfHash()) setOpen({ page, View });
    };
    const onHash = (): void => void turn();
    onHash();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return open;
}
