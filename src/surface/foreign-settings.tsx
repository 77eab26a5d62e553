import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { settingsAside, watchAside } from '../settings/aside.ts';
import { LinkButton } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';

/** Says that settings not written by Placard were put aside, until that is dismissed in the options. */
export function ForeignSettings() {
  const [isForeign, setForeign] = useState(false);
  useEffect(() => {
    const read = (): void => void settingsAside().then((aside) => setForeign(aside?.why === 'foreign'));
    read();
    return watchAside(read);
  }, []);
  if (!isForeign) return null;
  return (
    <p class="said-note v-care" role="status" data-foreign="">
      <Glyph name="care" />
      <span>
        {t('popupForeign')} <LinkButton onPress={() => void browser.runtime.openOptionsPage()}>{t('popupForeignNext')}</LinkButton>
      </span>
    </p>
  );
}
