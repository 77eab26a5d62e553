import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { direction, language } from '../i18n.ts';
import type { LookUp } from '../messages.ts';
import type { Dialect } from '../model/dialect.ts';
import { PANEL_QUESTION } from '../session/panel-request.ts';
import { Surface } from '../surface/surface.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();

const common = {
  at: v.number(),
  /** Asked in a private window, whose page of the extension may have opened elsewhere. */
  isPrivate: v.optional(v.boolean(), false),
};
const Question = v.variant('of', [
  v.object({ ...common, of: v.literal('tab'), tabId: v.number() }),
  v.object({ ...common, of: v.literal('asset'), kind: v.string(), id: v.string() }),
  v.object({ ...common, of: v.literal('text'), text: v.string() }),
  v.object({
    ...common,
    of: v.literal('query'),
    query: v.object({
      text: v.string(),
      // Only our own worker writes it.
      dialect: v.nullable(v.custom<Dialect>((name) => typeof name === 'string')),
      within: v.array(v.string()),
      service: v.exactOptional(v.string()),
      partly: v.exactOptional(v.literal(true)),
    }),
  }),
]);
type Question = v.InferOutput<typeof Question>;

function Panel({ incognito }: { readonly incognito: boolean }) {
  const question = useQuestion();
  const isPrivate = incognito || question?.isPrivate === true;
  return (
    <Surface
      // A new question starts afresh, without what was typed or chosen for the previous one.
      key={question?.at}
      isPrivate={isPrivate}
      question={question && lookUpOf(question, isPrivate)}
      asked={question?.of === 'text' ? question.text : ''}
      query={question?.of === 'query' ? question.query : undefined}
    />
  );
}

/** What the panel shows under its search field; null = nothing, as for a text, which is typed into the field, and a query. */
function lookUpOf(question: Question, isPrivate: boolean): LookUp | null {
  if (question.of === 'tab') return { of: 'tab', tabId: question.tabId };
  return question.of === 'asset' ? { of: 'asset', kind: question.kind, id: question.id, isPrivate } : null;
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
