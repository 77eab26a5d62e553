import { t } from '../i18n.ts';
import type { Server } from '../settings/schema.ts';
import { Button, OutLink } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { said } from '../ui/said.tsx';
import { Heading } from './heading.tsx';
import { botsPage, tokensPage } from './server-pages.ts';

/** After disconnecting: what was wiped here, and that the token still works on the server. */
export function Disconnected({ from, onAgain }: { readonly from: Server; readonly onAgain: () => void }) {
  const page = from.user.isBot ? botsPage(from.url) : tokensPage(from.url, from.user.name);
  return (
    <>
      <Heading name="optionsDisconnectedTitle" />
      <div class="note v-info" role="status">
        <Glyph name="notice" />
        <div>
          <b>{said('optionsDisconnected', new URL(from.url).host)}</b>
          <p>{said('optionsDisconnectedNext', <OutLink href={page}>{t('optionsRevokeThere')}</OutLink>)}</p>
        </div>
      </div>
      <div class="actions">
        <Button look="primary" onPress={onAgain}>
          {t('connectConnect')}
        </Button>
      </div>
    </>
  );
}
