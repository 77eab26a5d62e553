import type { ComponentChildren } from 'preact';
import { type ConnectFault, FAULTS, type FaultId } from '../../catalog/connect/fault.ts';
import { t } from '../../i18n.ts';
import { day } from '../../ui/age.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';

/** Says what went wrong and what to do. The live region is always present, so that assistive technology announces its content. */
export function FaultNote({
  id,
  fault,
  onAnyway,
  next,
  children,
}: {
  readonly id: string;
  readonly fault: ConnectFault | null;
  /** The user read the warning and goes on anyway. */
  readonly onAnyway: (fault: FaultId) => void;
  /** Replaces the text of the next step. */
  readonly next?: ComponentChildren;
  /** Drawn first, as what to press first. */
  readonly children?: ComponentChildren;
}) {
  return (
    <div id={id} role="alert">
      {fault && (
        <div class={`note ${tone(fault.fault)}`} data-fault={fault.fault}>
          <Glyph name={tone(fault.fault) === 'v-care' ? 'care' : 'bad'} />
          <div>
            <b>{richMessage(FAULTS[fault.fault].what, fault.host, detail(fault))}</b>
            <p>{next ?? richMessage(FAULTS[fault.fault].next, fault.host, detail(fault))}</p>
            <div class="actions">
              {children}
              <Anyway fault={fault.fault} onAnyway={onAnyway} />
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

function Anyway({ fault, onAnyway }: { readonly fault: FaultId; readonly onAnyway: (fault: FaultId) => void }) {
  const words = FAULTS[fault];
  return 'anyway' in words ? <Button onPress={() => onAnyway(fault)}>{t(words.anyway)}</Button> : null;
}

/** A warning that can be accepted is not a failure. */
const tone = (fault: FaultId): 'v-care' | 'v-bad' => ('anyway' in FAULTS[fault] ? 'v-care' : 'v-bad');

const detail = ({ said: text, at }: ConnectFault): string => (at === undefined ? (text ?? '') : day(at));
