import { useState } from 'preact/hooks';
import { KINDS } from '../../card/kinds.ts';
import { counted, t } from '../../i18n.ts';
import { PAGE_KINDS } from '../../model/kind.ts';
import type { Rule } from '../../settings/schema.ts';
import type { RuleFieldName as Field } from '../../tools/rules/fault.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../heading.tsx';
import { type Draft, faultsOfDraft, ruleOf, triedTexts } from './draft.ts';
import { Faults, RuleGroup, RuleInput } from './field.tsx';
import { RuleTexts } from './texts.tsx';
import { TrialView } from './try-it.tsx';

interface RuleEditorProps {
  readonly draft: Draft;
  /** Ids of the existing rules. */
  readonly taken: readonly string[];
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (rule: Rule) => void;
  readonly onDiscard: () => void;
}

/** The form for one rule, which is tried on an address while it is written. */
export function RuleEditor({ draft, taken, onDraft, onSave, onDiscard }: RuleEditorProps) {
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const [tried, setTried] = useState(false);
  const faults = faultsOfDraft(draft, taken);
  const rule = ruleOf(draft, taken);
  // A field shows its faults once the user has left it or has tried to save.
  const shown = faults.filter(({ field }) => tried || left.has(field));
  const set = (change: Partial<Draft>): void => onDraft({ ...draft, ...change });
  const field = (name: Field & keyof Draft) => ({
    id: `rule-${name}`,
    value: String(draft[name] ?? ''),
    faults: shown.filter((fault) => fault.field === name),
    onText: (text: string) => set({ [name]: text }),
    onLeave: () => setLeft(new Set([...left, ...(draft[name] === '' ? [] : [name])])),
  });

  const save = (form: HTMLFormElement): void => {
    setTried(true);
    const [fault] = faults;
    if (!fault) onSave(rule);
    else form.querySelector<HTMLElement>(`#rule-${fault.field}, [data-field="${fault.field}"] input`)?.focus();
  };

  return (
    <>
      <Heading name={draft.id === null ? 'ruleTitleNew' : 'ruleTitle'} />
      <div class="split">
        <form
          class="form"
          noValidate
          onMouseDown={stayInField}
          onSubmit={(event) => {
            event.preventDefault();
            save(event.currentTarget);
          }}
        >
          <RuleInput label="ruleName" hint="ruleNameHint" code={false} {...field('name')} />
          <RuleInput label="ruleHost" hint="ruleHostHint" {...field('host')} />
          <RuleInput label="rulePath" hint="rulePathHint" {...field('path')} />
          <RuleInput label="ruleQuery" hint="ruleQueryHint" {...field('query')} />
          <RuleInput label="ruleHash" hint="ruleHashHint" {...field('hash')} />
          <KindChoice kind={draft.kind} onKind={(kind) => set({ kind })} />
          <RuleGroup name="ruleBy">
            {(['names', 'number'] as const).map((by) => (
              <label key={by} class="choice">
                <input class="radio" type="radio" name="rule-by" checked={draft.by === by} onChange={() => set({ by })} />
                <span>{t(by === 'names' ? 'ruleByNames' : 'ruleByNumber')}</span>
              </label>
            ))}
          </RuleGroup>
          {draft.by === 'names' ? (
            <RuleInput label="ruleNames" hint="ruleNamesHint" {...field('names')} />
          ) : (
            <RuleInput label="ruleNumber" hint="ruleNumberHint" {...field('number')} />
          )}
          <RuleInput label="ruleServiceType" hint="ruleServiceTypeHint" {...field('serviceType')} />
          <RuleInput label="ruleService" hint="ruleServiceHint" {...field('service')} />
          <RuleTexts texts={draft.texts} onTexts={(texts) => set({ texts })} onLeave={() => setLeft(new Set([...left, 'texts']))}>
            <Faults id="rule-texts-fault" faults={shown.filter(({ field: name }) => name === 'texts')} />
          </RuleTexts>
          <div class="actions">
            <button type="submit" class="btn primary">
              {t('ruleSave')}
            </button>
            <Button look="quiet" onPress={onDiscard}>
              {t('ruleDiscard')}
            </Button>
            <span class="mute" role="status">
              {tried && faults.length > 0 && counted('ruleNotSaved', 'ruleNotSavedMany', faults.length)}
            </span>
          </div>
        </form>
        <section class="help-box try" aria-labelledby="rule-try">
          <h2 id="rule-try">{t('trialTitle')}</h2>
          <RuleInput
            id="rule-address"
            label="trialAddress"
            hint="trialHint"
            value={draft.address}
            faults={[]}
            onText={(address) => set({ address })}
            onLeave={() => undefined}
          />
          <TrialTexts draft={draft} onDraft={onDraft} />
          <TrialView rule={rule} faults={faults} address={draft.address} texts={triedTexts(draft)} />
        </section>
      </div>
    </>
  );
}

/** Keeps the focus in the field on a press: leaving the field may show a fault and move the pressed button away. */
function stayInField(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}

function KindChoice({ kind, onKind }: { readonly kind: Draft['kind']; readonly onKind: (kind: Draft['kind']) => void }) {
  const choose = (value: string): void => {
    const found = PAGE_KINDS.find((one) => one === value);
    if (found) onKind(found);
  };
  return (
    <div>
      <label class="label" for="rule-kind">
        {t('ruleKind')}
      </label>
      <select
        id="rule-kind"
        class="select"
        value={kind}
        aria-describedby="rule-kind-hint"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {PAGE_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(KINDS[one].word)}
          </option>
        ))}
      </select>
      <p class="hint" id="rule-kind-hint">
        {t('ruleKindHint')}
      </p>
    </div>
  );
}

/** Sample texts of the page, typed by hand: the editor reads no page. */
function TrialTexts({ draft, onDraft }: { readonly draft: Draft; readonly onDraft: (draft: Draft) => void }) {
  return (
    <>
      {draft.texts.map(({ name, selector, tried }, at) => (
        <label key={at}>
          <span class="label">{name || selector ? t('trialText', name || selector) : t('trialTextUnnamed', at + 1)}</span>
          <span class="field">
            <input
              type="text"
              dir="auto"
              value={tried}
              autocomplete="off"
              onInput={(event) => {
                const text = event.currentTarget.value;
                onDraft({ ...draft, texts: draft.texts.with(at, { name, selector, tried: text }) });
              }}
            />
          </span>
        </label>
      ))}
    </>
  );
}
