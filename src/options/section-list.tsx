import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inPersonsOrder, moved, PRESET } from '../card/section-order.ts';
import { SECTIONS } from '../card/sections/index.ts';
import { t } from '../i18n.ts';
import type { Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { Button, IconButton } from '../ui/button.tsx';

/** The card's sections, for the user to put in order. */
export function SectionList({ settings: { sections: order } }: { readonly settings: Settings }) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<HTMLElement | null>(null);
  const [news, setNews] = useState('');
  const shown = inPersonsOrder(SECTIONS, order);
  // A row that moves loses the focus: return it to the button that was pressed.
  useLayoutEffect(() => held.current?.focus(), [order]);

  const move = async (id: string, by: -1 | 1): Promise<void> => {
    const { activeElement } = document;
    held.current = activeElement instanceof HTMLElement && list.current?.contains(activeElement) ? activeElement : null;
    const { sections } = await changeSettings((settings) => ({ ...settings, sections: [...moved(SECTIONS, settings.sections, id, by)] }));
    const now = inPersonsOrder(SECTIONS, sections);
    const place = now.findIndex((section) => section.id === id);
    const title = now[place]?.title;
    if (title) setNews(t('sectionPlace', t(title), place + 1, now.length));
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = event.altKey && BY[event.key];
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-section]');
    if (!by || !row) return;
    event.preventDefault();
    void move(row.dataset.section ?? '', by);
  };
  const reset = async (): Promise<void> => {
    held.current = null;
    await changeSettings((settings) => ({ ...settings, sections: [...PRESET] }));
    setNews(t('sectionsReset'));
  };

  return (
    <>
      <h1 class="opt-h">{t('optionsCard')}</h1>
      <p class="opt-lede">{t('optionsCardLede')}</p>
      <p class="soft">{t('optionsCardKeys')}</p>
      <p class="said" role="status">
        {news}
      </p>
      <ol class="list" ref={list} onKeyDown={onKey}>
        {shown.map(({ id, title }) => (
          <li class="row" key={id} data-section={id}>
            <span class="row-t">
              <b>{t(title)}</b>
            </span>
            <IconButton icon="up" name={t('sectionUp', t(title))} onPress={() => void move(id, -1)} />
            <IconButton icon="down" name={t('sectionDown', t(title))} onPress={() => void move(id, 1)} />
          </li>
        ))}
      </ol>
      <div class="actions">
        <Button onPress={() => void reset()}>{t('sectionsAsBefore')}</Button>
      </div>
    </>
  );
}

const BY: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };
