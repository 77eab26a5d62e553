import { t } from '../i18n.ts';
import { CopyButton } from './copy-button.tsx';
import { Rest, startOf } from './cut.tsx';

/** Lines as they are, left to right in every language, scrollable by keyboard too. The copy is never cut. `name` says what they are. */
export function CodeBlock({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <>
      <div class="code">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard */}
        <section tabIndex={0} aria-label={name} dir="ltr" translate={false}>
          <pre>{startOf(text)}</pre>
        </section>
        <CopyButton text={text} name={t('codeCopy', name)} />
      </div>
      <Rest of={text} />
    </>
  );
}
