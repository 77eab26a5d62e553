import { botsHref, tokensHref } from '../../catalog/entity/web-links.ts';
import { t } from '../../i18n.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { Button, OutLink } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { Heading } from '../heading.tsx';

/** Shown after disconnecting: what was deleted here, and that the token still works on the server. */
export function Disconnected({ from, onAgain }: { readonly from: ServerSettings; readonly onAgain: () => void }) {
  const server = { server: from.url };
  const page = from.user.isBot ? botsHref(server) : tokensHref(from.user.name, server);
  return (
    <>
      <Heading name="optionsDisconnectedTitle" />
      <div class="note v-info" role="status">
        <Glyph name="notice" />
        <div>
          <b>{richMessage('optionsDisconnected', new URL(from.url).host)}</b>
          <p>{richMessage('optionsDisconnectedNext', <OutLink href={page}>{t('optionsRevokeThere')}</OutLink>)}</p>
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
