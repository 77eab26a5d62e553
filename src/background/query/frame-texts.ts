import browser from 'webextension-polyfill';
import { type EditorHere, type EditorReading, editorHere } from '../../content/editor-text.ts';
import { type SelectedHere, selectedHere } from '../../content/selected-text.ts';
import { answered } from '../../settings/busy-page.ts';

/** Maximum length (characters) of a selection or a query that is read: one more than that of a query, so that the panel notices a longer one. */
const LONGEST = 200_001;

/** The selected text in a tab's page, or in its focused editor or field; '' = none. `frameId`: where the browser says that it is. */
export async function selectedIn(tabId: number, frameId?: number): Promise<Pick<SelectedHere, 'text' | 'isInEditor'>> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const results = await answered(browser.scripting.executeScript({ target, func: selectedHere, args: [LONGEST] }));
  const read = results.map(({ frameId, result }) => ({
    isTop: frameId === 0,
    text: textIn(result),
    ...{ isInEditor: isSaid(result, 'isInEditor'), isInFrame: isSaid(result, 'isInFrame') },
  }));
  // A frame keeps its selection when the focus leaves it.
  const inOrder = [...read.filter(({ isTop, isInFrame }) => isTop && !isInFrame), ...read.filter(({ isTop }) => !isTop), ...read];
  return inOrder.find(({ text }) => text.trim() !== '') ?? { text: '', isInEditor: false };
}

/** What a tab's page shows of a query: in the frame whose editor has the focus, else in the first with an editor. `text` '' = none. */
export async function editorIn(tabId: number, reading: Omit<EditorReading, 'most'>): Promise<Omit<EditorHere, 'isFocused'>> {
  const args: [EditorReading] = [{ ...reading, most: LONGEST }];
  const results = await answered(browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: editorHere, args }));
  const read = results.map(({ result }) => ({
    text: textIn(result),
    texts: textsIn(result, Object.keys(reading.texts)),
    ...{ isPart: isSaid(result, 'isPart'), isFocused: isSaid(result, 'isFocused') },
  }));
  const shown = read.filter(({ text }) => text.trim() !== '');
  const { text, isPart } = shown.find(({ isFocused }) => isFocused) ?? shown[0] ?? { text: '', isPart: false };
  return { text, isPart, texts: Object.assign({}, ...read.map(({ texts }) => texts)) };
}

// A page's result is untrusted.

const textIn = (result: unknown): string =>
  typeof result === 'object' && result !== null && 'text' in result && typeof result.text === 'string' ? result.text.slice(0, LONGEST) : '';

const isSaid = (result: unknown, name: string): boolean =>
  typeof result === 'object' &&
  result !== null &&
  name in result &&
  Object.entries(result).some(([key, value]) => key === name && value === true);

function textsIn(result: unknown, names: readonly string[]): Readonly<Record<string, string>> {
  const texts = typeof result === 'object' && result !== null && 'texts' in result ? result.texts : null;
  const read = typeof texts === 'object' && texts !== null ? Object.entries(texts) : [];
  return Object.fromEntries(
    read.flatMap(([name, text]) => (names.includes(name) && typeof text === 'string' ? [[name, text.slice(0, LONGEST)]] : [])),
  );
}
