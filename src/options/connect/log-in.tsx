import type { ComponentChildren } from 'preact';
import type { ConnectFault } from '../../catalog/connect/fault.ts';
import { t } from '../../i18n.ts';
import { Button, OutLink } from '../../ui/button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';

/** Help for a server behind a login page. Logging in helps only if the browser's cookies are sent along, so it is offered only then. */
export function LogIn({ at, onAgain }: { readonly at: string; readonly onAgain: () => void }) {
  return (
    <>
      <OutLink href={at} look="btn primary">
        {t('faultLogIn')}
      </OutLink>
      <Button onPress={onAgain}>{t('faultTryAgain')}</Button>
    </>
  );
}

/** Replaces the next step for a server that the user said is behind a sign-in page. */
export function signInWords(fault: ConnectFault | null, behindSignIn: boolean): { readonly next?: ComponentChildren } {
  return fault?.fault === 'proxy' && behindSignIn ? { next: richMessage('faultProxySignIn', fault.host) } : {};
}
