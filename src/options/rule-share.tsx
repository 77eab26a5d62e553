import { useState } from 'preact/hooks';
import { counted, type MessageKey, t } from '../i18n.ts';
import type { Rule } from '../settings/schema.ts';
import { MOST_RULES } from '../tools/custom.ts';
import { type BadRule, fileOf, freeId, LONGEST_FILE, readRuleFile } from '../tools/rule-file.ts';
import { Button } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { said } from '../ui/said.tsx';
import { isSelector } from './rule-draft.ts';
import { faultWords } from './rule-words.ts';

const FILE_FAULTS = {
  long: 'rulesFileLong',
  'no-json': 'rulesFileNoJson',
  'no-rules': 'rulesFileNoRules',
  version: 'rulesFileVersion',
  many: 'rulesFileMany',
} as const satisfies Readonly<Record<string, MessageKey>>;

interface ShareRulesProps {
  readonly rules: readonly Rule[];
  /** Ids of the organisation's rules. */
  readonly fixed: ReadonlySet<string>;
  readonly onTake: (rules: readonly Rule[], words: string) => Promise<void>;
}

/** Rules as a file, and from one. No address is ever asked for rules: what comes in, a person brings. */
export function ShareRules({ rules, fixed, onTake }: ShareRulesProps) {
  const own = rules.filter(({ id }) => !fixed.has(id));
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setUnread(false);
    // One character more than fits is enough to say that it is too long.
    const words = await file
      .slice(0, LONGEST_FILE * 4 + 1)
      .text()
      .catch(() => null);
    setUnread(words === null);
    setText(words ?? '');
  };
  const take = (taken: readonly Rule[]): void =>
    void onTake(taken, counted('rulesTaken', 'rulesTakenMany', taken.length)).then(() => setText(''));
  return (
    <section class="share" aria-labelledby="rules-share">
      <h2 id="rules-share">{t('rulesShare')}</h2>
      <p class="soft">{t('rulesShareLede')}</p>
      {own.length > 0 && (
        <div class="actions">
          <Button onPress={() => saveAsFile(fileOf(own))}>{t('rulesExport')}</Button>
        </div>
      )}
      <h3>{t('rulesImport')}</h3>
      <p class="hint" id="rules-import-hint">
        {t('rulesImportHint')}
      </p>
      <label>
        <span class="label">{t('rulesFile')}</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="rules-import-hint"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <label>
        <span class="label">{t('rulesPaste')}</span>
        <textarea
          class="paste mono"
          rows={5}
          dir="ltr"
          value={text}
          spellcheck={false}
          aria-describedby="rules-import-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {unread && <Fault words={t('rulesFileUnread')} />}
        {text.trim() !== '' && <Found key={text} text={text} rules={rules} fixed={fixed} onTake={take} />}
      </div>
    </section>
  );
}

function Fault({ words }: { readonly words: string }) {
  return (
    <p class="note v-bad">
      <Glyph name="bad" />
      <span>{words}</span>
    </p>
  );
}

interface FoundProps {
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly fixed: ReadonlySet<string>;
  readonly onTake: (rules: readonly Rule[]) => void;
}

/** What is in the file: the good rules, the bad ones with their reasons, and what to do about ids that exist already. */
function Found({ text, rules, fixed, onTake }: FoundProps) {
  const [both, setBoth] = useState<ReadonlySet<string>>(new Set());
  const file = readRuleFile(text, isSelector);
  if ('fault' in file) return <Fault words={t(FILE_FAULTS[file.fault], MOST_RULES)} />;
  const mine = rules.map(({ id }) => id);
  const taken = underOwnIds(file.good, new Set([...both, ...fixed]), mine);
  const added = taken.filter(({ id }) => !mine.includes(id)).length;
  const keep = (id: string, keepsBoth: boolean): void =>
    setBoth(new Set([...both].filter((one) => one !== id).concat(keepsBoth ? id : [])));
  return (
    <>
      <ul class="list">
        {file.good.map(({ id, name, host, path }) => (
          <li key={id} class="row wrap">
            <Glyph name="good" />
            <span class="row-t">
              <b>{said('rulesGood', name)}</b>
              <small>
                <bdi dir="ltr">{`${host}${path}`}</bdi>
              </small>
            </span>
            {mine.includes(id) && !fixed.has(id) && <SameId id={id} both={both.has(id)} onBoth={(keepsBoth) => keep(id, keepsBoth)} />}
          </li>
        ))}
        {file.bad.map((one) => (
          <Bad key={one.at} {...one} />
        ))}
      </ul>
      {rules.length + added > MOST_RULES ? (
        <Fault words={t('rulesMost', MOST_RULES)} />
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

/** The rules of a file, those that are to stand beside one of mine under new ids. */
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
  readonly both: boolean;
  readonly onBoth: (both: boolean) => void;
}

function SameId({ id, both, onBoth }: SameIdProps) {
  return (
    <fieldset class="same-id">
      <legend>{said('rulesSameId', id)}</legend>
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
        <b>{name === '' ? t('rulesBadNameless', at) : said('rulesBad', at, name)}</b>
        {shape !== null && <small>{said('rulesBadShape', shape)}</small>}
        {faults.map((fault) => (
          <small key={fault.field + fault.fault}>{faultWords(fault)}</small>
        ))}
      </span>
    </li>
  );
}

/** By a link that is never shown: no permission is needed to save what a page made itself. */
function saveAsFile(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = 'placard-rules.json';
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
