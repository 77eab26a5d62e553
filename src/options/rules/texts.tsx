import type { ComponentChildren } from 'preact';
import { t } from '../../i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { Draft } from './draft.ts';
import { RuleGroup } from './field.tsx';

type Texts = Draft['texts'];

interface RuleTextsProps {
  readonly texts: Texts;
  readonly onTexts: (texts: Texts) => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

/** The only parts of a page that a rule reads, each with a name and a selector. */
export function RuleTexts({ texts, onTexts, onLeave, children }: RuleTextsProps) {
  const change = (at: number, part: Partial<Texts[number]>): void =>
    onTexts(texts.map((text, index) => (index === at ? { ...text, ...part } : text)));
  return (
    <div data-field="texts">
      <RuleGroup name="ruleTexts">
        <p class="hint" id="rule-texts-hint">
          {t('ruleTextsHint')}
        </p>
        {texts.map((text, at) => (
          <div key={at} class="text-row">
            <Line
              name={t('ruleTextName', at + 1)}
              hint="table"
              value={text.name}
              onLeave={onLeave}
              onText={(name) => change(at, { name })}
            />
            <Line
              name={t('ruleTextSelector', at + 1)}
              hint="h1.title"
              value={text.selector}
              onLeave={onLeave}
              onText={(selector) => change(at, { selector })}
            />
            <IconButton
              icon="close"
              name={t('ruleTextRemove', at + 1)}
              onPress={() => onTexts(texts.filter((_text, index) => index !== at))}
            />
          </div>
        ))}
        {children}
        <div class="actions">
          <Button onPress={() => onTexts([...texts, { name: '', selector: '', tried: '' }])}>{t('ruleTextAdd')}</Button>
        </div>
      </RuleGroup>
    </div>
  );
}

interface LineProps {
  readonly name: string;
  /** An example that is the same in every language. */
  readonly hint: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

function Line({ name, hint, value, onText, onLeave }: LineProps) {
  return (
    <span class="field">
      <input
        type="text"
        class="mono"
        dir="ltr"
        aria-label={name}
        aria-describedby="rule-texts-fault rule-texts-hint"
        placeholder={hint}
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </span>
  );
}
