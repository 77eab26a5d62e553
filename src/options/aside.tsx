import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { changeSettings, forgetAside, settingsAside } from '../settings/store.ts';
import { moment } from '../ui/age.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Glyph } from '../ui/glyph.tsx';

/** Settings that could not be read were put aside: said here until dismissed. */
export function Aside() {
  const [aside, setAside] = useState<Awaited<ReturnType<typeof settingsAside>>>(null);
  useEffect(() => void settingsAside().then(setAside), []);
  if (!aside) return null;
  const dismiss = async (): Promise<void> => {
    // In the place of the unreadable ones go the settings that hold now: else they would be put aside again.
    await changeSettings((settings) => ({ ...settings }));
    await forgetAside();
    setAside(null);
  };
  return (
    <div class="note v-care" role="status" data-aside="">
      <Glyph name="care" />
      <div>
        <b>{t('optionsAside')}</b>
        <p>{t('optionsAsideNext', moment(aside.at))}</p>
        <div class="actions">
          <CopyButton text={JSON.stringify(aside.stored, null, 2)} name={t('optionsAsideCopy')} words={t('optionsAsideCopy')} />
          <Button look="quiet" onPress={() => void dismiss()}>
            {t('optionsDismiss')}
          </Button>
        </div>
      </div>
    </div>
  );
}
