import { t } from '../i18n.ts';
import { CopyButton } from './copy-button.tsx';

/** Longer texts are shown cut; the copy is whole. Characters. */
const LONGEST = 20_000;

/** Lines as they are, left to right in any language; what is too wide is scrolled to, by keyboard too. `name` says what they are. */
export function CodeBlock({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <div class="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section tabIndex={0} aria-label={name} dir="ltr" translate={false}>
        <pre>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</pre>
      </section>
      <CopyButton text={text} name={t('codeCopy', name)} />
    </div>
  );
}
