import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';
import { type AsideSettings, forgetAside, settingsAside, watchAside } from '../settings/aside.ts';
import { dateAndTime } from '../ui/age.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Glyph } from '../ui/glyph.tsx';

const WORDS: Readonly<Record<AsideSettings['why'], { readonly what: MessageKey; readonly next: MessageKey }>> = {
  unreadable: { what: 'optionsAside', next: 'optionsAsideNext' },
  foreign: { what: 'optionsForeign', next: 'optionsForeignNext' },
};

/** Says that unusable settings were put aside, until the user dismisses it. */
export function Aside() {
  const [aside, setAside] = useState<AsideSettings | null>(null);
  useEffect(() => {
    const read = (): void => void settingsAside().then(setAside);
    read();
    return watchAside(read);
  }, []);
  if (!aside) return null;
  const { what, next } = WORDS[aside.why];
  return (
    <div class="note v-care" role="status" data-aside={aside.why}>
      <Glyph name="care" />
      <div>
        <b>{t(what)}</b>
        <p>{t(next, dateAndTime(aside.at))}</p>
        <div class="actions">
          <CopyButton text={JSON.stringify(aside.stored, null, 2)} name={t('optionsAsideCopy')} words={t('optionsAsideCopy')} />
          <Button look="quiet" onPress={() => void forgetAside()}>
            {t('optionsDismiss')}
          </Button>
        </div>
      </div>
    </div>
  );
}
