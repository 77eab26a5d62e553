import type { ComponentChildren } from 'preact';
import type { ConnectFault } from '../../catalog/connect/fault.ts';
import { t } from '../../i18n.ts';
import { Button, OutLink } from '../../ui/button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';

/** Before a login page: helps only where the browser's cookies go along, so it is offered nowhere else. */
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

/** Other words for the login page of a server that is said to stand behind one. */
export function signInWords(fault: ConnectFault | null, behindSignIn: boolean): { readonly next?: ComponentChildren } {
  return fault?.fault === 'proxy' && behindSignIn ? { next: richMessage('faultProxySignIn', fault.host) } : {};
}
