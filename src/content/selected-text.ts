/** What is selected in one frame of a page. */
export interface SelectedHere {
  /** '' = nothing. Lines are apart, as they are on the page. */
  readonly text: string;
  /** It is selected in an editor or a field, so it may be a part of a query. */
  readonly isInEditor: boolean;
  /** The focus is in a frame inside this one, so the selection is probably there. */
  readonly isInFrame: boolean;
}

/**
 * Reads what is selected here: in the focused editor or field, else in the document. The worker sends this function alone into each frame, so
 * it uses nothing from outside itself. `most`: how many characters are read.
 *
 * Monaco, Ace and CodeMirror 6 draw only the lines in view, and their own input holds a part of the selection or nothing. They are asked for
 * it by an event of ours, to which they answer as to a copy by the user. The browser copies nothing for such an event.
 */
export function selectedHere(most: number): SelectedHere {
  const focusIn = ({ activeElement: at }: DocumentOrShadowRoot): Element | null => (at?.shadowRoot ? (focusIn(at.shadowRoot) ?? at) : at);
  const field = focusIn(document);

  /** Without a selection, Monaco and CodeMirror give the cursor's line, and so does Ace if it is told to. */
  const copied = (input: Element): string => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
    input.dispatchEvent(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (input.matches('.cm-content')) return getSelection()?.isCollapsed ? '' : text;
    if (input.matches('.ace_text-input')) return text.endsWith('\n') && !input.parentElement?.querySelector('.ace_selection') ? '' : text;
    return event.clipboardData?.getData('vscode-editor-data').includes('"isFromEmptySelection":true') ? '' : text;
  };
  // CodeMirror 5 keeps the whole selection in its input.
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && /^(?:text|search)$/.test(field.type));
  const isOwn = field?.matches('.monaco-editor :is(.inputarea, .native-edit-context), .ace_text-input, .cm-content') ?? false;
  const inEditor = field && isOwn ? copied(field) : isText ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : '';
  const text = inEditor || isOwn ? inEditor : (getSelection()?.toString() ?? '');
  return {
    // CodeMirror 5 puts a character without width before the text for the browser's menu.
    text: text.replaceAll('\u200b', '').slice(0, most),
    isInEditor: inEditor.trim() !== '',
    isInFrame: field instanceof HTMLIFrameElement,
  };
}
