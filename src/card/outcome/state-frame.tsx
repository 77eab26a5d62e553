import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { age, dateAndTime } from '../../ui/age.ts';
import { IconButton, OutLink } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { Icon, Mark } from '../../ui/icon.tsx';
import { safeAddress } from '../../ui/markup.tsx';
import type { SymbolName } from '../../ui/symbols.ts';
import type { Actions } from '../actions.ts';

interface StateFrameProps {
  readonly symbol: SymbolName;
  /** The heading as plain text, for the article's accessible name. */
  readonly name: string;
  readonly heading: ComponentChildren;
  readonly words?: ComponentChildren;
  /** A text for the user to copy into a report; null = none is offered. */
  readonly report: string | null;
  readonly actions: Actions;
  readonly children?: ComponentChildren;
}

/** The frame of a state without an asset: what happened, then what to do. */
export function StateFrame({ symbol, name, heading, words, report, actions, children }: StateFrameProps) {
  return (
    <article class="card" aria-label={name}>
      <header class="card-head bare">
        <div class="card-top">
          <span class="kind">
            <Mark />
            Placard
          </span>
          <span class="tools">{actions.close && <IconButton icon="close" name={t('cardClose')} onPress={actions.close} />}</span>
        </div>
      </header>
      <div class="card-body">
        <div class="state">
          <div class="big">
            <Glyph name={symbol} />
            <div>
              <h2>{heading}</h2>
              {words && <p>{words}</p>}
            </div>
          </div>
          {children}
        </div>
      </div>
      {report !== null && (
        <footer class="card-foot">
          <span class="grow" />
          <CopyButton text={report} name={t('cardCopyReport')} />
          <IconButton icon="refresh" name={t('cardAgain')} onPress={actions.again} />
        </footer>
      )}
    </article>
  );
}

/** A link that looks like a button; draws nothing unless the address is http, https or mail. */
export function OutButton({
  href,
  look = 'btn primary',
  children,
}: {
  readonly href: string;
  readonly look?: string;
  readonly children: ComponentChildren;
}) {
  const address = safeAddress(href);
  if (address === null) return null;
  return (
    <OutLink look={look} href={address}>
      {children}
      <Icon name="open" small />
    </OutLink>
  );
}

const EVERY_MS = 30_000;

/** The current time in ms since 1970, updated while a view shows an age. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

/** How long ago `at` was, with the full date as a tooltip. Both in ms since 1970. */
export function Age({ at, now }: { readonly at: number; readonly now: number }) {
  return (
    <time class="num" dateTime={new Date(at).toISOString()} title={dateAndTime(at)}>
      {age(at, Math.max(at, now))}
    </time>
  );
}

/** The row of buttons below the text of a state. */
export function Steps({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="indent">
      <div class="actions">{children}</div>
    </div>
  );
}
