import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundServer } from '../../catalog/connect/connect.ts';
import type { ConnectFault, FaultId } from '../../catalog/connect/fault.ts';
import { tokensHref } from '../../catalog/entity/web-links.ts';
import { t } from '../../i18n.ts';
import { isUnencrypted } from '../../settings/hosts.ts';
import type { Policy } from '../../settings/policy.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { Button, LinkButton, OutLink } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { connect } from './connecting.ts';
import { FaultNote } from './fault-note.tsx';
import { KeepChoice } from './keep-choice.tsx';
import { LogIn, signInWords } from './log-in.tsx';
import { StepActions, StepFrame } from './step-frame.tsx';
import { TokenField } from './token-field.tsx';
import { TokenHelp } from './token-help.tsx';

interface TokenStepProps {
  readonly policy: Policy;
  readonly found: FoundServer;
  readonly onConnected: () => void;
  readonly onAddress: () => void;
  readonly onCancel?: () => void;
}

/** The server has answered; this step asks for the token. Nothing is stored before the server has accepted it. */
export function TokenStep({ policy, found, onConnected, onAddress, onCancel }: TokenStepProps) {
  const [text, setText] = useState('');
  const [keep, setKeep] = useState<ServerSettings['keep']>('computer');
  const [fault, setFault] = useState<ConnectFault | null>(null);
  const [asking, setAsking] = useState(false);
  const [passed, setPassed] = useState<ReadonlySet<FaultId>>(new Set());
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), [fault]);

  const next = async (beyond: ReadonlySet<FaultId>): Promise<void> => {
    if (asking) return;
    setAsking(true);
    setFault(null);
    try {
      const wrong = await connect(found, text, beyond, keep);
      if (wrong) return setFault(wrong);
      setText('');
      onConnected();
    } finally {
      setAsking(false);
    }
  };

  const anyway = (warning: FaultId): void => {
    const beyond = new Set([...passed, warning]);
    setPassed(beyond);
    void next(beyond);
  };

  const edit = (pasted: string): void => {
    setText(pasted);
    // A warning was accepted only for the token that it was about.
    setPassed(new Set());
  };

  return (
    <StepFrame step={1} title="connectTokenTitle" lede="connectTokenLede">
      <p class="answers">
        <Glyph name="good" />
        <span>{richMessage('connectAnswers', found.version, found.server)}</span>
        {isUnencrypted(new URL(found.server)) && <span class="mark care">{t('connectUnencrypted')}</span>}
      </p>
      {policy.serverUrl === undefined ? (
        <div class="actions">
          <LinkButton onPress={onAddress}>{t('connectChangeAddress')}</LinkButton>
        </div>
      ) : (
        <p class="hint">{t('policyLocked')}</p>
      )}
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void next(passed);
        }}
      >
        <TokenHelp found={found} />
        <TokenField text={text} wrong={fault !== null} inputRef={field} onText={edit} />
        <FaultNote id="token-fault" fault={fault} onAnyway={anyway} {...stayWords(fault)} {...signInWords(fault, found.behindSignIn)}>
          <FirstStep
            fault={fault}
            found={found}
            onAgain={() => void next(passed)}
            onPaste={() => {
              field.current?.focus();
              field.current?.select();
            }}
          />
        </FaultNote>
        <KeepChoice keep={keep} onKeep={setKeep} set={policy.tokenStore} />
        <StepActions next="connectConnect" asking={asking} onCancel={onCancel} />
      </form>
    </StepFrame>
  );
}

/** Says that an earlier connection, if there was one, is still in place. */
const stayWords = (fault: ConnectFault | null): { readonly next?: string } =>
  fault?.fault === 'storage-full' && fault.said !== undefined ? { next: t('faultStorageFullConnected', fault.said) } : {};

interface FirstStepProps {
  readonly fault: ConnectFault | null;
  readonly found: FoundServer;
  readonly onAgain: () => void;
  readonly onPaste: () => void;
}

/** What to press first, for faults that need more than pasting again. */
function FirstStep({ fault, found: { server, behindSignIn }, onAgain, onPaste }: FirstStepProps) {
  switch (fault?.fault) {
    case 'bot-token':
      return (
        <Button look="primary" onPress={onPaste}>
          {t('faultPasteAnother')}
        </Button>
      );
    case 'identity-provider':
    case 'no-keys':
      return (
        <OutLink href={server} look="btn primary">
          {t('faultMakeToken')}
        </OutLink>
      );
    case 'expired-token':
    case 'revoked-token':
    case 'other-server':
      return (
        <OutLink href={tokensHref(fault.said ?? '', { server })} look="btn">
          {t('faultOpenTokens')}
        </OutLink>
      );
    case 'proxy':
      return behindSignIn ? <LogIn at={server} onAgain={onAgain} /> : null;
    default:
      return null;
  }
}
