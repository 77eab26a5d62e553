import { t } from '../i18n.ts';
import { LinkButton } from '../ui/button.tsx';

interface TablesBarProps {
  /** The query that is listed; null = the page shows none, undefined = nobody asked. */
  readonly query: unknown;
  readonly onRead: () => void;
  readonly onBack: () => void;
}

/** Reads the query in the page's editor at a press, and leads back from the list of its tables. */
export function TablesBar({ query, onRead, onBack }: TablesBarProps) {
  return (
    <>
      <p class="back">
        {query ? <LinkButton onPress={onBack}>{t('searchBack')}</LinkButton> : <LinkButton onPress={onRead}>{t('queryOfPage')}</LinkButton>}
      </p>
      {query === null && (
        <p class="said-note" role="status">
          {t('queryOfPageNone')}
        </p>
      )}
    </>
  );
}
