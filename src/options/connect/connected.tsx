import { useEffect, useRef, useState } from 'preact/hooks';
import { isNewer, NEWEST } from '../../catalog/api/release.ts';
import { t } from '../../i18n.ts';
import { isUnencrypted } from '../../settings/hosts.ts';
import type { Policy } from '../../settings/policy.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { changeSettings } from '../../settings/store.ts';
import { unsealToken } from '../../settings/tokens.ts';
import { Button, OutLink } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { Heading } from '../heading.tsx';
import { disconnect } from './connecting.ts';
import { SignInChoice } from './sign-in-choice.tsx';
import { tokenEnd } from './token-end.ts';

interface ConnectedProps {
  readonly policy: Policy;
  readonly server: ServerSettings;
  readonly onToken: () => void;
  readonly onAddress: () => void;
  readonly onDisconnected: () => void;
}

/** The connected server, its user, and when the token ends. */
export function Connected({ policy, server, onToken, onAddress, onDisconnected }: ConnectedProps) {
  const [lost, setLost] = useState(false);
  useEffect(() => void unsealToken(server.url).then((token) => setLost(token === null)), [server.url]);

  return (
    <>
      <Heading name="optionsConnected" />
      <p class="opt-lede">{t('optionsConnectedLede')}</p>
      <div role="status">
        {lost ? (
          <p class="note v-bad">
            <Glyph name="bad" />
            {t('optionsTokenLost')}
          </p>
        ) : (
          <p class="note v-good">
            <Glyph name="good" />
            {t('optionsTry')}
          </p>
        )}
      </div>
      <Facts server={server} policy={policy} />
      <SignIn server={server} />
      <div class="actions">
        <Button look={lost ? 'primary' : 'plain'} onPress={onToken}>
          {t('optionsNewToken')}
        </Button>
        {policy.serverUrl === undefined && <Button onPress={onAddress}>{t('connectChangeAddress')}</Button>}
        <Disconnect server={server} onDisconnected={onDisconnected} />
      </div>
    </>
  );
}

function Facts({ server, policy }: { readonly server: ServerSettings; readonly policy: Policy }) {
  const { url, user, version, keep, tokenEndsAt } = server;
  return (
    <dl class="pairs facts-box">
      <div>
        <dt>{t('optionsServer')}</dt>
        <dd>
          <OutLink href={url}>
            <bdi>{url}</bdi>
          </OutLink>
          {isUnencrypted(new URL(url)) && <span class="mark care">{t('connectUnencrypted')}</span>}
          {policy.serverUrl !== undefined && <Locked />}
        </dd>
      </div>
      <div>
        <dt>{t('optionsVersion')}</dt>
        <dd>
          {version}
          {isNewer(version) && <small class="soft">{t('optionsNewer', NEWEST)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t(user.isBot ? 'optionsBot' : 'optionsUser')}</dt>
        <dd>
          <bdi>{user.displayName}</bdi>
          {user.displayName !== user.name && (
            <span class="mute">
              {' '}
              <bdi>{user.name}</bdi>
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('optionsToken')}</dt>
        <dd>{tokenEnd(tokenEndsAt, Date.now())}</dd>
      </div>
      <div>
        <dt>{t('optionsKept')}</dt>
        <dd>
          {t(keep === 'computer' ? 'connectKeepComputer' : 'connectKeepSession')}
          {policy.tokenStore === keep && <Locked />}
        </dd>
      </div>
    </dl>
  );
}

const Locked = () => <span class="mark">{t('policyLocked')}</span>;

function SignIn({ server }: { readonly server: ServerSettings }) {
  const change = (behindSignIn: boolean): void =>
    void changeSettings((settings) => (settings.server ? { ...settings, server: { ...settings.server, behindSignIn } } : settings));
  return <SignInChoice on={server.behindSignIn} onChange={change} />;
}

function Disconnect({ server, onDisconnected }: { readonly server: ServerSettings; readonly onDisconnected: () => void }) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const turn = (next: boolean): void => {
    turned.current = true;
    setAsked(next);
  };
  useEffect(() => {
    // The pressed button is gone: focus the first button in its place.
    if (turned.current) place.current?.querySelector('button')?.focus();
  }, [asked]);
  const leave = async (): Promise<void> => {
    await disconnect();
    onDisconnected();
  };
  return (
    <div ref={place}>
      {asked ? (
        <div class="note v-care" role="alert">
          <Glyph name="care" />
          <div>
            <b>{richMessage('optionsDisconnectAsk', new URL(server.url).host)}</b>
            <p>{t('optionsDisconnectWhat')}</p>
            <div class="actions">
              <Button onPress={() => void leave()}>{t('optionsDisconnect')}</Button>
              <Button look="quiet" onPress={() => turn(false)}>
                {t('optionsKeepConnected')}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <Button onPress={() => turn(true)}>{t('optionsDisconnect')}</Button>
      )}
    </div>
  );
}
