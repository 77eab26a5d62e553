import { useEffect, useState } from 'preact/hooks';
import type { FoundServer } from '../../catalog/connect/connect.ts';
import type { Effective } from '../../settings/effective.ts';
import type { ReadPolicy } from '../../settings/policy.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { AddressStep } from './address-step.tsx';
import { Connected } from './connected.tsx';
import { renewVersion } from './connecting.ts';
import { Disconnected } from './disconnected.tsx';
import { HeldBack } from './held-back.tsx';
import { TokenStep } from './token-step.tsx';

/** `address`: looking for the server. `token`: it answered, and needs a token. `rest`: shows the connection, or that there is none. */
type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'address'; readonly typed: string }
  | { readonly at: 'token'; readonly found: FoundServer; readonly typed: string }
  | { readonly at: 'disconnected'; readonly from: ServerSettings };

/** The server and its token: one step of connecting at a time, or the connection. */
export function ConnectionPage({ settings: { server }, policy, held }: Effective & ReadPolicy) {
  const [going, setStep] = useState<Step>({ at: 'rest' });
  // A policy that arrives meanwhile leads back to its own server.
  const isElsewhere = going.at === 'token' && policy.serverUrl !== undefined && going.found.server !== policy.serverUrl;
  const step: Step = isElsewhere ? { at: 'rest' } : going;
  const rest = (): void => setStep({ at: 'rest' });
  // A server connected on this page has just told its version.
  useEffect(() => {
    if (server) void renewVersion(server);
  }, []);

  if (step.at === 'disconnected') return <Disconnected from={step.from} onAgain={() => setStep({ at: 'address', typed: '' })} />;
  if (step.at === 'token') {
    const { found, typed } = step;
    return (
      <TokenStep
        policy={policy}
        found={found}
        onConnected={rest}
        onAddress={() => setStep({ at: 'address', typed })}
        {...(server && { onCancel: rest })}
      />
    );
  }
  if (step.at === 'address' || !server) {
    const typed = step.at === 'address' ? step.typed : (held?.server.url ?? '');
    return (
      <>
        {held && <HeldBack held={held} policy={policy} />}
        <AddressStep
          policy={policy}
          typed={typed}
          behindSignIn={server?.behindSignIn ?? held?.server.behindSignIn ?? false}
          onFound={(found, address) => setStep({ at: 'token', found, typed: address })}
          {...(server && { onCancel: rest })}
        />
      </>
    );
  }
  const found: FoundServer = {
    server: server.url,
    host: new URL(server.url).host,
    version: server.version,
    behindSignIn: server.behindSignIn,
  };
  return (
    <Connected
      policy={policy}
      server={server}
      onToken={() => setStep({ at: 'token', found, typed: server.url })}
      onAddress={() => setStep({ at: 'address', typed: server.url })}
      onDisconnected={() => setStep({ at: 'disconnected', from: server })}
    />
  );
}
