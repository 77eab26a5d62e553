import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { isSessionFull } from '../settings/session.ts';
import { Glyph } from '../ui/glyph.tsx';

/** Says that the browser's memory for Placard is full. Tried when the options are opened. */
export function SessionFull() {
  const [isFull, setFull] = useState(false);
  useEffect(() => void isSessionFull().then(setFull), []);
  if (!isFull) return null;
  return (
    <div class="note v-care" role="status" data-session="full">
      <Glyph name="care" />
      <div>
        <b>{t('optionsSessionFull')}</b>
        <p>{t('optionsSessionFullNext')}</p>
      </div>
    </div>
  );
}
