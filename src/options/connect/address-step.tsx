import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundServer } from '../../catalog/connect/connect.ts';
import type { ConnectFault, FaultId } from '../../catalog/connect/fault.ts';
import { t } from '../../i18n.ts';
import { coversAllPorts } from '../../settings/hosts.ts';
import type { Policy } from '../../settings/policy.ts';
import { Icon } from '../../ui/icon.tsx';
import { reach } from './connecting.ts';
import { FaultNote } from './fault-note.tsx';
import { LogIn, signInWords } from './log-in.tsx';
import { SignInChoice } from './sign-in-choice.tsx';
import { StepActions, StepFrame } from './step-frame.tsx';

interface AddressStepProps {
  /** If the policy names a server, that one is asked, whatever was typed. */
  readonly policy: Policy;
  readonly typed: string;
  readonly behindSignIn: boolean;
  readonly onFound: (found: FoundServer, typed: string) => void;
  readonly onCancel?: () => void;
}

/** Asks for the server's address. The click asks for permission for its host before anything is sent. */
export function AddressStep({ policy, typed, behindSignIn: before, onFound, onCancel }: AddressStepProps) {
  const [text, setText] = useState(typed);
  const locked = policy.serverUrl !== undefined;
  const address = policy.serverUrl ?? text;
  const [behindSignIn, setBehindSignIn] = useState(before);
  const [fault, setFault] = useState<ConnectFault | null>(null);
  const [asking, setAsking] = useState(false);
  const [passed, setPassed] = useState<ReadonlySet<FaultId>>(new Set());
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), [fault]);

  const next = async (asked: string, beyond: ReadonlySet<FaultId>): Promise<void> => {
    if (asking) return;
    setAsking(true);
    setFault(null);
    try {
      const found = await reach(asked, beyond, behindSignIn, policy);
      if ('fault' in found) setFault(found);
      else onFound(found, asked);
    } finally {
      setAsking(false);
    }
  };

  const anyway = (warning: FaultId): void => {
    if (warning === 'moved' && fault?.said) {
      setText(fault.said);
      void next(fault.said, passed);
      return;
    }
    const beyond = new Set([...passed, warning]);
    setPassed(beyond);
    void next(address, beyond);
  };

  const edit = (changed: string): void => {
    setText(changed);
    // A warning was accepted only for the address that it was about.
    setPassed(new Set());
  };

  return (
    <StepFrame step={0} title="connectTitle" lede="connectLede">
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void next(address, passed);
        }}
      >
        <div>
          <label class="label" for="address">
            {t('connectAddress')}
          </label>
          <span class={fault ? 'field err' : 'field'}>
            <Icon name="db" small />
            <input
              id="address"
              ref={field}
              type="text"
              inputMode="url"
              dir="ltr"
              value={address}
              readOnly={locked}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-invalid={fault !== null}
              aria-describedby="address-fault address-hint"
              onInput={(event) => edit(event.currentTarget.value)}
            />
          </span>
          <p class="hint" id="address-hint">
            {t(locked ? 'policyLocked' : 'connectAddressHint')}
          </p>
        </div>
        <FaultNote id="address-fault" fault={fault} onAnyway={anyway} {...signInWords(fault, behindSignIn)}>
          {fault?.fault === 'proxy' && behindSignIn && <LogIn at={originOf(address)} onAgain={() => void next(address, passed)} />}
        </FaultNote>
        <SignInChoice on={behindSignIn} onChange={setBehindSignIn} />
        <StepActions next="connectNext" asking={asking} onCancel={onCancel} />
        <p class="soft">{t(coversAllPorts() ? 'connectWillAskHost' : 'connectWillAsk')}</p>
      </form>
    </StepFrame>
  );
}

function originOf(text: string): string {
  const address = text.includes('://') ? text.trim() : `https://${text.trim()}`;
  return URL.canParse(address) ? new URL(address).origin : address;
}
