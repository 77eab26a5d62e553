import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { OutLink, pressed } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import type { Section } from '../section.ts';
import { setHost } from '../snippets/curl.ts';
import { LANGUAGES } from '../snippets/languages.ts';
import { type Subject, subjectOf } from '../snippets/subject.ts';
import { chooseByKey } from './choose-by-key.ts';

export const useInCode: Section = {
  id: 'use-in-code',
  title: 'sectionUseInCode',
  when: (asset) => asset.detail === 'whole' && subjectOf(asset) !== null,
  fold: { summary: () => LANGUAGES.map(({ name }) => name).join(', ') },
  View: ({ asset }) => {
    const subject = subjectOf(asset);
    return subject && <Snippets subject={subject} />;
  },
};

function Snippets({ subject }: { readonly subject: Subject }) {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const { name = '', code } = LANGUAGES[chosen] ?? {};
  const text = code?.(subject) ?? null;
  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={t('codeLanguage')}
        onKeyDown={(event) => chooseByKey(event, LANGUAGES.length, setChosen)}
      >
        {LANGUAGES.map((language, index) => (
          <button
            key={language.id}
            type="button"
            role="tab"
            id={`${id}-${language.id}`}
            aria-selected={index === chosen}
            aria-controls={`${id}-code`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={pressed(() => setChosen(index))}
          >
            {language.name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-code`} aria-labelledby={`${id}-${LANGUAGES[chosen]?.id}`}>
        {text === null ? <p class="soft">{t('codeUnknown', name)}</p> : <CodeBlock text={text} name={t('codeOf', name)} />}
      </div>
      <p class="hint">{t('codeHint')}</p>
      <Host api={subject.api} />
    </>
  );
}

function Host({ api }: { readonly api: Subject['api'] }) {
  return (
    <>
      <p class="hint">{t('codeHost')}</p>
      <CodeBlock text={setHost(api)} name={t('codeHostName')} />
      <p class="hint">
        <OutLink href={`${api.server}docs`}>{t('codeReference')}</OutLink>
      </p>
    </>
  );
}
