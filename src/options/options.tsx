import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';
import { readEffective, watchSettings } from '../settings/store.ts';
import { Mark } from '../ui/icon.tsx';
import { About } from './about.tsx';
import { Aside } from './aside.tsx';
import { Connection } from './connection.tsx';
import { PolicyFaults, PolicySet } from './policy-note.tsx';
import { RulesPage } from './rules-page.tsx';
import { SectionListPage } from './section-list-page.tsx';
import { Sites } from './sites.tsx';

const PAGES = [
  { id: 'server', name: 'optionsServer', View: Connection },
  { id: 'sites', name: 'optionsSites', View: Sites },
  { id: 'rules', name: 'optionsRules', View: RulesPage },
  { id: 'card', name: 'optionsCard', View: SectionListPage },
  { id: 'about', name: 'optionsAbout', View: About },
] as const satisfies readonly { id: string; name: MessageKey; View: unknown }[];

/** The page follows the hash of the address, so that popup and card can lead to each part. */
const pageOfHash = () => PAGES.find(({ id }) => `#${id}` === location.hash) ?? PAGES[0];

export function Options() {
  const [page, setPage] = useState(pageOfHash);
  const [standing, setStanding] = useState<Awaited<ReturnType<typeof readEffective>> | null>(null);

  useEffect(() => {
    const read = (): void => void readEffective().then(setStanding);
    const turn = (): void => setPage(pageOfHash());
    read();
    addEventListener('hashchange', turn);
    const unwatch = watchSettings(read);
    return () => {
      removeEventListener('hashchange', turn);
      unwatch();
    };
  }, []);

  return (
    <div class="opt">
      <nav class="opt-nav" aria-label={t('optionsSections')}>
        <span class="opt-brand">
          <Mark />
          Placard
        </span>
        {PAGES.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === page.id ? 'page' : undefined}>
            {t(name)}
          </a>
        ))}
      </nav>
      <main class="opt-main">
        {standing && (
          <>
            <Aside />
            <PolicyFaults {...standing} />
            <page.View {...standing} />
            {page.id === 'server' && <PolicySet policy={standing.policy} locked={standing.locked} />}
          </>
        )}
      </main>
    </div>
  );
}
