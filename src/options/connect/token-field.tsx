import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { type PastedToken, parsePastedToken, type TokenKind } from '../../catalog/connect/token.ts';
import { type MessageKey, t } from '../../i18n.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { tokenEnd } from './token-end.ts';

const KINDS: Readonly<Record<TokenKind, MessageKey>> = {
  user: 'tokenKindUser',
  bot: 'tokenKindBot',
  session: 'tokenKindSession',
  'identity-provider': 'tokenKindIdentityProvider',
};

interface TokenFieldProps {
  readonly text: string;
  readonly wrong: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
}

/** The token, hidden by default, and what it says about itself once it is valid. The text stays a DOM property, never an attribute. */
export function TokenField({ text, wrong, inputRef, onText }: TokenFieldProps) {
  const [shown, setShown] = useState(false);
  const token = parsePastedToken(text);
  return (
    <div>
      <label class="label" for="token">
        {t('connectToken')}
      </label>
      <span class={wrong ? 'field err' : 'field'}>
        <Glyph name="key" small />
        <input
          id="token"
          ref={inputRef}
          {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          dir="ltr"
          value={text}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby="token-fault token-hint token-says"
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <LinkButton onPress={() => setShown(!shown)}>{t(shown ? 'connectTokenHide' : 'connectTokenShow')}</LinkButton>
      </span>
      <p class="hint" id="token-hint">
        {t('connectTokenHint')}
      </p>
      <p class="says" id="token-says" role="status">
        {typeof token === 'object' && <Says token={token} />}
      </p>
    </div>
  );
}

function Says({ token }: { readonly token: PastedToken }) {
  return <>{richMessage('tokenSays', token.user, t(KINDS[token.kind]), tokenEnd(token.endsAt, Date.now()))}</>;
}
