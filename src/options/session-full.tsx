import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { isSessionFull } from '../settings/session.ts';
import { Glyph } from '../ui/glyph.tsx';

/** Warns if the browser's session storage for Placard is full. Checked when the options open. */
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
