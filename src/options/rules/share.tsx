import { useState } from 'preact/hooks';
import { counted, t } from '../../i18n.ts';
import type { Rule, ShownSite } from '../../settings/schema.ts';
import { fileOf, LONGEST_FILE } from '../../tools/rules/file.ts';
import { Button } from '../../ui/button.tsx';
import { FoundRules, RuleFileFault } from './found.tsx';

interface ShareRulesProps {
  readonly rules: readonly Rule[];
  readonly sites: readonly ShownSite[];
  /** Ids of the organization's rules. */
  readonly fixed: ReadonlySet<string>;
  readonly onTake: (rules: readonly Rule[], words: string) => Promise<void>;
}

/** Exports rules to a file, and imports them from one. Placard never fetches rules from an address: the user brings them. */
export function ShareRules({ rules, sites, fixed, onTake }: ShareRulesProps) {
  const own = rules.filter(({ id }) => !fixed.has(id));
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setUnread(false);
    // One character above the limit is enough to say that the file is too long.
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
      {unread && <RuleFileFault words={t('rulesFileUnread')} />}
      {text.trim() !== '' && <FoundRules key={text} text={text} rules={rules} sites={sites} fixed={fixed} onTake={take} />}
    </section>
  );
}

/** Saves by a link that is never shown, which needs no permission. */
function saveAsFile(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = 'placard-rules.json';
  link.click();
  // The browser has read the blob by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
