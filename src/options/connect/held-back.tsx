import { type MessageKey, t } from '../../i18n.ts';
import type { Held } from '../../settings/effective.ts';
import type { Policy } from '../../settings/policy.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { disconnect } from './connecting.ts';

const WHY: Readonly<Record<Held['why'], MessageKey>> = { server: 'policyHeldServer', http: 'policyHeldHttp', keep: 'policyHeldKeep' };

/** A connection that the policy forbids: it is stored but not used, and can be removed here. */
export function HeldBack({ held: { server, why }, policy }: { readonly held: Held; readonly policy: Policy }) {
  return (
    <div class="note v-care" role="status" data-held={why}>
      <Glyph name="care" />
      <div>
        <b>{richMessage('policyHeld', new URL(server.url).host)}</b>
        <p>
          {richMessage(WHY[why], policy.serverUrl ?? server.url)} {t('policyHeldKept')}
        </p>
        <div class="actions">
          <Button onPress={() => void disconnect()}>{t('policyHeldForget')}</Button>
        </div>
      </div>
    </div>
  );
}
