import { t } from '../i18n.ts';
import { Glyph } from '../ui/glyph.tsx';

/** Shown in a private window: says where the options can be read. */
export function Unproved() {
  return (
    <div class="note v-info" role="status" data-unproved="">
      <Glyph name="notice" />
      <div>
        <b>{t('optionsUnproved')}</b>
        <p>{t('optionsUnprovedNext')}</p>
      </div>
    </div>
  );
}
