import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { takeRuleAddress } from '../../session/rule-address.ts';
import type { Policy } from '../../settings/policy.ts';
import { forgetRule, keepRules } from '../../settings/rules.ts';
import type { Rule, Settings } from '../../settings/schema.ts';
import { forgetAll } from '../../settings/session.ts';
import { faultsOf } from '../../tools/rules/fault.ts';
import { MOST_RULES } from '../../tools/rules/tool-from-rule.ts';
import { Button } from '../../ui/button.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import { type Draft, draftOfAddress, draftOfRule, EMPTY, keepDraft, keptDraft } from './draft.ts';
import { RuleEditor } from './editor.tsx';
import { ShareRules } from './share.tsx';
import './rules.css';

/** The user's rules: a list, replaced by the editor while one is written. */
export function Rules({ settings, policy }: { readonly settings: Settings; readonly policy: Policy }) {
  const { rules } = settings;
  // The organization's rules cannot be changed, and are not exported as the user's own.
  const fixed = new Set(policy.rules?.map(({ id }) => id));
  // undefined = the stored draft is not read yet.
  const [draft, setDraft] = useState<Draft | null | undefined>(undefined);
  const [news, setNews] = useState('');
  const taken = rules.map(({ id }) => id);

  useEffect(() => {
    const take = async (): Promise<void> => {
      const left = await takeRuleAddress();
      const begun = left ? draftOfAddress(left) : await keptDraft();
      if (left) await keepDraft(begun);
      setDraft(begun);
    };
    void take();
  }, []);

  const write = (next: Draft | null): void => {
    setDraft(next);
    void keepDraft(next);
  };
  // Remembered answers may no longer hold under the changed rules.
  const kept = async (changed: readonly Rule[], words: string): Promise<void> => {
    await keepRules(changed);
    await forgetAll();
    setNews(words);
  };
  const save = (rule: Rule): void => void kept([rule], t('rulesSaved', stripBidi(rule.name))).then(() => write(null));
  const remove = async ({ id, name }: Rule): Promise<void> => {
    await forgetRule(id);
    await forgetAll();
    setNews(t('rulesDeleted', stripBidi(name)));
  };

  if (draft === undefined) return null;
  if (draft) return <RuleEditor draft={draft} taken={taken} onDraft={write} onSave={save} onDiscard={() => write(null)} />;
  return (
    <>
      <h1 class="opt-h">{t('optionsRules')}</h1>
      <p class="opt-lede">{t('rulesLede')}</p>
      <p class="said" role="status">
        {news}
      </p>
      {rules.length === 0 && <p class="soft">{t('rulesNone')}</p>}
      <ul class="list">
        {rules.map((rule) => (
          <Row
            key={rule.id}
            rule={rule}
            isFixed={fixed.has(rule.id)}
            onEdit={() => write(draftOfRule(rule))}
            onDelete={() => void remove(rule)}
          />
        ))}
      </ul>
      {rules.length < MOST_RULES ? (
        <div class="actions">
          <Button look="primary" onPress={() => write(EMPTY)}>
            {t('rulesNew')}
          </Button>
        </div>
      ) : (
        <p class="soft">{t('rulesMost', MOST_RULES)}</p>
      )}
      <ShareRules rules={rules} sites={settings.sites} fixed={fixed} onTake={kept} />
    </>
  );
}

interface RowProps {
  readonly rule: Rule;
  readonly isFixed: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function Row({ rule, isFixed, onEdit, onDelete }: RowProps) {
  const about = (
    <span class="sr">
      {' '}
      <bdi>{rule.name}</bdi>
    </span>
  );
  return (
    <li class="row">
      <span class="row-t">
        <b>
          <bdi>{rule.name}</bdi>
        </b>
        <small>
          <bdi dir="ltr">{`${rule.host}${rule.path}`}</bdi>
        </small>
        {faultsOf(rule).length > 0 && <small class="wrong">{t('rulesBroken')}</small>}
      </span>
      {isFixed ? (
        <span class="mute">{t('policyLocked')}</span>
      ) : (
        <>
          <Button onPress={onEdit}>
            {t('rulesEdit')}
            {about}
          </Button>
          <Button onPress={onDelete}>
            {t('rulesDelete')}
            {about}
          </Button>
        </>
      )}
    </li>
  );
}
