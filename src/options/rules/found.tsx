import { useState } from 'preact/hooks';
import { counted, type MessageKey, t } from '../../i18n.ts';
import type { Rule, ShownSite } from '../../settings/schema.ts';
import { allTools } from '../../tools/all-tools.ts';
import { type BadRule, freeId, readRuleFile } from '../../tools/rules/file.ts';
import { overridesOf } from '../../tools/rules/overrides.ts';
import { MOST_RULES } from '../../tools/rules/tool-from-rule.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { isSelector } from './draft.ts';
import { RulePreview } from './preview.tsx';
import { faultWords } from './words.ts';

const FILE_FAULTS = {
  long: 'rulesFileLong',
  'no-json': 'rulesFileNoJson',
  'no-rules': 'rulesFileNoRules',
  version: 'rulesFileVersion',
  many: 'rulesFileMany',
} as const satisfies Readonly<Record<string, MessageKey>>;

interface FoundProps {
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly sites: readonly ShownSite[];
  /** Ids of the organization's rules. */
  readonly fixed: ReadonlySet<string>;
  readonly onTake: (rules: readonly Rule[]) => void;
}

/** The rules in a file: each valid one with a preview, to be chosen one by one; the invalid ones with their faults. */
export function FoundRules({ text, rules, sites, fixed, onTake }: FoundProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Whether to keep both rules where ids collide, by id.
  const [both, setBoth] = useState<ReadonlyMap<string, boolean>>(new Map());
  const file = readRuleFile(text, isSelector);
  if ('fault' in file) return <RuleFileFault words={t(FILE_FAULTS[file.fault], MOST_RULES)} />;
  const mine = rules.map(({ id }) => id);
  const wanted = file.good.filter(({ id }) => chosen.has(id));
  const kept = [...both].flatMap(([id, keepsBoth]) => (keepsBoth ? id : []));
  const taken = underOwnIds(wanted, new Set([...kept, ...fixed]), mine);
  const replaces = ({ id }: Rule): boolean => mine.includes(id) && !fixed.has(id);
  const isUndecided = wanted.some((rule) => replaces(rule) && !both.has(rule.id));
  const added = taken.filter(({ id }) => !mine.includes(id)).length;
  const there = { tools: allTools(rules), sites, rules };
  return (
    <>
      <p role="status">{counted('rulesFound', 'rulesFoundMany', file.good.length)}</p>
      <ul class="list">
        {file.good.map((rule, at) => (
          <li key={rule.id} class="row wrap">
            <label class="choice">
              <input
                class="check"
                type="checkbox"
                checked={chosen.has(rule.id)}
                aria-describedby={`rule-preview-${at}`}
                onChange={() => setChosen(toggled(chosen, rule.id))}
              />
              <b>{richMessage('rulesTakeOne', rule.name)}</b>
            </label>
            <RulePreview rule={rule} overrides={overridesOf(rule, there, replaces(rule) && !both.get(rule.id))} id={`rule-preview-${at}`} />
            {replaces(rule) && (
              <SameId id={rule.id} both={both.get(rule.id)} onBoth={(keepsBoth) => setBoth(new Map([...both, [rule.id, keepsBoth]]))} />
            )}
          </li>
        ))}
        {file.bad.map((one) => (
          <Bad key={one.at} {...one} />
        ))}
      </ul>
      {rules.length + added > MOST_RULES ? (
        <RuleFileFault words={t('rulesMost', MOST_RULES)} />
      ) : isUndecided ? (
        <p class="soft">{t('rulesUndecided')}</p>
      ) : (
        taken.length > 0 && (
          <div class="actions">
            <Button look="primary" onPress={() => onTake(taken)}>
              {counted('rulesTake', 'rulesTakeMany', taken.length)}
            </Button>
          </div>
        )
      )}
    </>
  );
}

const toggled = (all: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  new Set(all.has(one) ? [...all].filter((other) => other !== one) : [...all, one]);

/** Says why a file cannot be used. */
export function RuleFileFault({ words }: { readonly words: string }) {
  return (
    <p class="note v-bad" role="status">
      <Glyph name="bad" />
      <span>{words}</span>
    </p>
  );
}

/** The rules of a file; those to be kept beside one of the user's get new ids. */
function underOwnIds(good: readonly Rule[], both: ReadonlySet<string>, mine: readonly string[]): readonly Rule[] {
  const ids = [...mine, ...good.map(({ id }) => id)];
  return good.map((rule) => {
    if (!both.has(rule.id)) return rule;
    const id = freeId(rule.name, ids);
    ids.push(id);
    return { ...rule, id };
  });
}

interface SameIdProps {
  readonly id: string;
  /** undefined = not answered yet. */
  readonly both: boolean | undefined;
  readonly onBoth: (both: boolean) => void;
}

function SameId({ id, both, onBoth }: SameIdProps) {
  return (
    <fieldset class="same-id">
      <legend>{richMessage('rulesSameId', id)}</legend>
      {[false, true].map((keepsBoth) => (
        <label key={String(keepsBoth)} class="choice">
          <input class="radio" type="radio" name={`same-${id}`} checked={both === keepsBoth} onChange={() => onBoth(keepsBoth)} />
          <span>{t(keepsBoth ? 'rulesKeepBoth' : 'rulesReplace')}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Bad({ name, at, shape, faults }: BadRule) {
  return (
    <li class="row">
      <Glyph name="bad" />
      <span class="row-t">
        <b>{name === '' ? t('rulesBadNameless', at) : richMessage('rulesBad', at, name)}</b>
        {shape !== null && <small>{richMessage('rulesBadShape', shape)}</small>}
        {faults.map((fault) => (
          <small key={fault.field + fault.fault}>{faultWords(fault)}</small>
        ))}
      </span>
    </li>
  );
}
