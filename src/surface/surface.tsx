import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Actions, ViewContext } from '../card/actions.ts';
import { LookingView, OutcomeView } from '../card/outcome/outcome-view.tsx';
import { browserIn } from '../card/outcome/report.ts';
import { Sections } from '../card/section.ts';
import { PRESET, SectionOrder } from '../card/section-order.ts';
import { type Drawing, LineageDrawing } from '../card/sections/lineage/lineage-drawing.ts';
import { useTrail } from '../card/use-history.ts';
import { PartReader, type ReadPart } from '../card/use-part.ts';
import { t } from '../i18n.ts';
import { type LookUp, requestSection } from '../messages.ts';
import { LONGEST_NAME, type Outcome } from '../model/outcome.ts';
import type { PageQuery } from '../model/page-query.ts';
import { writeRuleFor } from '../session/rule-address.ts';
import { coversAllPorts } from '../settings/hosts.ts';
import { IconButton, LinkButton } from '../ui/button.tsx';
import { SearchField } from '../ui/field.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { Markdown, type ToHtml } from '../ui/markdown-context.ts';
import { richMessage } from '../ui/rich-message.tsx';
import { settlingActions } from './actions.ts';
import { ForeignSettings } from './foreign-settings.tsx';
import { QueryPlace } from './query-place.tsx';
import { Recent } from './recent.tsx';
import { Results } from './results.tsx';
import { SiteBar } from './site-bar.tsx';
import { TokenWarning } from './token-warning.tsx';
import { useHands, useLookUp, useSettled } from './use-look-up.ts';
import { useIsQuery } from './use-query.ts';
import { useSections } from './use-sections.ts';
import { useTools } from './use-tools.ts';
import { LookUpSteps, WhyBar } from './why.tsx';

interface SurfaceProps {
  /** What to look up, besides the typed text; null = nothing. */
  readonly question: LookUp | null;
  /** The page that the question is about, if its address may be known. */
  readonly page?: URL | undefined;
  /** A text to look up first, with its line breaks: a name or a query. */
  readonly asked?: string;
  /** A query whose tables are listed while nothing is typed. */
  readonly query?: PageQuery | undefined;
  /** Drawn above the answer about the page, while nothing is typed. */
  readonly above?: ComponentChild;
  readonly isPrivate: boolean;
  readonly onPanel?: (() => void) | undefined;
}

/** Pause in ms after which typed text is looked up. */
const PAUSE = 200;

/** Popup and panel: a search field, and below it the card or any other outcome of the look-up. */
export function Surface({ question, page, asked = '', query: given, above, isPrivate, onPanel }: SurfaceProps) {
  const [text, setText] = useState(inOneLine(asked));
  // As selected or pasted; valid while the field shows it.
  const [whole, setWhole] = useState(asked);
  // A text that looks like a query, which the user means as a name.
  const [name, setName] = useState<string | null>(null);
  const { at: chosen, walk, back, leave } = useTrail();
  const [choosingTool, setChoosingTool] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [explaining, setExplaining] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const sections = useSections();
  const tools = useTools();
  const context: ViewContext = {
    version: browser.runtime.getManifest().version,
    browser: browserIn(navigator.userAgent),
    toolName: (id) => tools.find((tool) => tool.id === id)?.name,
    allPorts: coversAllPorts(),
  };
  const typed = useSettled(text, PAUSE).trim();
  const lines = inOneLine(whole) === typed ? whole : typed;
  const isQuery = useIsQuery(lines === name ? '' : lines);
  const query = typed === '' ? given : isQuery ? { text: lines, dialect: null, within: [] } : undefined;

  const hands = useHands();
  const ofPage = useLookUp(question, hands);
  const ofText = useLookUp(typed === '' || isQuery !== false ? null : { of: 'text', text: typed, isPrivate }, hands);
  const ofChosen = useLookUp(chosen && { of: 'asset', kind: chosen.kind, id: chosen.id, isPrivate }, hands);
  const take = (lines: string): void => {
    setWhole(lines);
    setText(inOneLine(lines));
  };
  useEffect(() => take(asked), [asked]);
  useEffect(() => field.current?.focus(), []);

  const { told, again } = chosen ? ofChosen : typed === '' ? ofPage : ofText;
  const search = (words: string): void => {
    leave();
    setExplaining(false);
    setText(words);
    field.current?.focus();
  };
  const paste = (words: string): void => {
    leave();
    take(words);
  };
  /** A pressed element may disappear with its card, and the focus must not go with it. */
  const moving = (move: () => void): void => {
    view.current?.focus();
    move();
  };
  const isOfPage = chosen === null && typed === '';
  const isOnPage = isOfPage && question?.of !== 'asset';
  const actions: Actions = {
    ...settlingActions({ key: isOnPage ? (told?.key ?? '') : '', again, isPrivate, onRefused: setRefused }),
    search,
    choose: (asset) => moving(() => walk(asset)),
    ...(page &&
      !isPrivate && {
        teach: () => setChoosingTool(true),
        anotherTool: () => setChoosingTool(true),
        writeRule: () => void writeRuleFor(page),
      }),
  };

  return (
    <div class="surface">
      <h1 class="sr">Placard</h1>
      <div class="searchbar">
        <SearchField
          name={t('searchName')}
          hint={t('searchHint')}
          value={text}
          inputRef={field}
          onText={search}
          onLines={paste}
          onKey={goToResults}
        />
        {onPanel && <IconButton icon="panel" name={t('popupPanel')} onPress={onPanel} />}
        <IconButton icon="sliders" name={t('popupOptions')} onPress={() => void browser.runtime.openOptionsPage()} />
      </div>
      <TokenWarning />
      <ForeignSettings />
      {refused !== null && (
        <p class="said-note v-care" role="status">
          <Glyph name="care" />
          <span>{richMessage('popupRefused', refused)}</span>
        </p>
      )}
      {(chosen || (typed !== '' && (question || given))) && (
        <p class="back">
          <LinkButton onPress={() => (chosen ? moving(back) : search(''))}>{t(chosen ? 'searchBack' : 'searchAll')}</LinkButton>
        </p>
      )}
      {isOfPage && above}
      <div class="middle" ref={view} tabIndex={-1}>
        <PartReader.Provider value={isPrivate ? readPrivately : requestSection}>
          <Markdown.Provider value={loadMarkdown}>
            <LineageDrawing.Provider value={loadDrawing}>
              <Sections.Provider value={sections}>
                <SectionOrder.Provider value={told?.sections ?? PRESET}>{middle()}</SectionOrder.Provider>
              </Sections.Provider>
            </LineageDrawing.Provider>
          </Markdown.Provider>
        </PartReader.Provider>
      </div>
      {told && <WhyBar outcome={told.outcome} open={explaining} onPress={() => moving(() => setExplaining(!explaining))} />}
      {page && !isPrivate && (
        <SiteBar
          page={page}
          tools={tools}
          outcome={ofPage.told?.outcome}
          choosing={choosingTool}
          onChoosing={setChoosingTool}
          onRefused={setRefused}
          onChange={ofPage.again}
        />
      )}
    </div>
  );

  function middle(): ComponentChild {
    if (!query) return single();
    const onAsName = typed !== '' && lines.length <= LONGEST_NAME ? () => setName(lines) : undefined;
    // The list stays while a card covers it, so that the way back leads to the same place.
    return (
      <>
        <QueryPlace key={query.text} isShown={chosen === null} {...{ query, hands, actions, context, onAsName }} />
        {chosen && single()}
      </>
    );
  }

  function single(): ComponentChild {
    if (!told) return question || !isOfPage ? <LookingView /> : <Nothing onChoose={isPrivate ? undefined : actions.choose} />;
    if (explaining) return <LookUpSteps told={told} isPrivate={isPrivate} actions={actions} context={context} />;
    if (!chosen && typed !== '')
      return (
        <Results
          told={told}
          text={typed}
          actions={actions}
          context={context}
          service={serviceOf(ofPage.told?.outcome)}
          isPrivate={isPrivate}
        />
      );
    return <OutcomeView outcome={told.outcome} done={told.done} actions={actions} context={context} />;
  }
}

const readPrivately: ReadPart = (what, onAnswer) => requestSection({ ...what, isPrivate: true }, onAnswer);

const loadMarkdown = async (): Promise<ToHtml> => (await import('../ui/markdown.ts')).toHtml;

const loadDrawing = async (): Promise<Drawing> => (await import('../card/sections/lineage/lineage-graph.tsx')).LineageGraph;

/** The service of the asset that the page shows; null = not known. */
const serviceOf = (outcome: Outcome | undefined): string | null =>
  outcome?.state === 'matched' || outcome?.state === 'likely' ? outcome.asset.service : null;

/** `onChoose`: absent in a private window, where nothing is remembered. */
function Nothing({ onChoose }: { readonly onChoose: Actions['choose'] }) {
  return (
    <div class="state outcome" data-outcome="nothing-asked" data-done="true">
      <div class="results">
        <h2>{t('panelEmpty')}</h2>
        <p class="soft">{t('panelEmptyWhat')}</p>
        {onChoose && <Recent onChoose={onChoose} />}
      </div>
    </div>
  );
}

/** As the field shows it. A text may be a page long, and its beginning is enough to see which one it is. */
const inOneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME + 1);

/** Arrow down or Enter in the search field moves the focus to the first row of the list. */
function goToResults(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  const row = document.querySelector<HTMLElement>('button.asset-row:not([tabindex="-1"])');
  if (!row) return;
  event.preventDefault();
  row.focus();
}
