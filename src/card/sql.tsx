import { t } from '../i18n.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Rest, startOf } from '../ui/cut.tsx';

/** From this many lines on, a statement is folded. */
const LONG = 12;

/** A statement as it is written, to read and to copy; the copy is never cut. `name` is its accessible name. */
export function Sql({ text, name }: { readonly text: string; readonly name: string }) {
  const code = (
    <>
      <div class="statement">
        <pre>
          <code>{startOf(text)}</code>
        </pre>
        <CopyButton text={text} name={t('sqlCopy', name)} />
      </div>
      <Rest of={text} />
    </>
  );
  const lines = text.split('\n').length;
  if (lines <= LONG) return code;
  return (
    <details class="sql">
      <summary>{t('sqlLines', lines)}</summary>
      {code}
    </details>
  );
}
