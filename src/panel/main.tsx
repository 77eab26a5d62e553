import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { direction, language } from '../i18n.ts';
import type { LookUp } from '../messages.ts';
import { LONGEST_NAME } from '../model/outcome.ts';
import { PANEL_QUESTION } from '../session/panel-request.ts';
import { Surface } from '../surface/surface.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();

const Question = v.object({
  at: v.number(),
  of: v.picklist(['text', 'tab', 'asset']),
  text: v.optional(v.string()),
  tabId: v.optional(v.number()),
  kind: v.optional(v.string()),
  id: v.optional(v.string()),
  /** Asked in a private window, whose page of the extension may have opened elsewhere. */
  isPrivate: v.optional(v.boolean(), false),
});
type Question = v.InferOutput<typeof Question>;

function Panel({ incognito }: { readonly incognito: boolean }) {
  const question = useQuestion();
  const { text = '' } = question ?? {};
  const isPrivate = incognito || question?.isPrivate === true;
  return (
    <Surface
      // A new question starts afresh, without what was typed or chosen for the previous one.
      key={question?.at}
      isPrivate={isPrivate}
      question={question && lookUpOf(question, isPrivate)}
      // A selection may be a page long: its beginning is still too long for a name, which the view says.
      asked={
        question?.of === 'text'
          ? text
              .replace(/\s+/g, ' ')
              .trim()
              .slice(0, LONGEST_NAME + 1)
          : ''
      }
    />
  );
}

/** What the panel shows under its search field; null = nothing, as for a text, which is typed into the field. */
function lookUpOf({ of, tabId, kind, id }: Question, isPrivate: boolean): LookUp | null {
  if (of === 'tab' && tabId !== undefined) return { of, tabId };
  return of === 'asset' && kind !== undefined && id !== undefined ? { of, kind, id, isPrivate } : null;
}

/** What the menu, a keyboard shortcut or a label asked the panel to show. Read at the start, and watched while the panel is open. */
function useQuestion(): Question | null {
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => {
    const take = (left: unknown): void => {
      const read = v.safeParse(Question, left);
      if (!read.success) return;
      setQuestion(read.output);
      void browser.storage.session.remove(PANEL_QUESTION);
    };
    const onChanged = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
      if (area === 'session' && PANEL_QUESTION in changes) take(changes[PANEL_QUESTION]?.newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    void browser.storage.session.get(PANEL_QUESTION).then((stored) => take(stored[PANEL_QUESTION]));
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return question;
}

const place = document.getElementById('panel');
const { incognito } = await browser.windows.getCurrent();
if (place) render(<Panel incognito={incognito} />, place);
