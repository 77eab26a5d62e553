import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The editor libraries of real tools, on stand-in pages. The page's `window.editor` is the editor, for a test's own checks. */
export type EditorName = 'Monaco' | 'Monaco on a text area' | 'Ace' | 'CodeMirror 5' | 'CodeMirror 6' | 'a text area';

/** Path below which a stand-in serves the editors' files. */
export const EDITOR_FILES = '/-/editors/';

const PACKAGES =
  /^(?:monaco-editor|ace-builds|codemirror5?|@codemirror\/\w[\w-]*|@lezer\/\w+|@marijn\/[\w-]+|crelt|style-mod|w3c-keyname)\//;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' };

/** A file of an editor's package, by its path below EDITOR_FILES; null = there is none. */
export async function editorFile(path: string): Promise<{ readonly type: string; readonly bytes: Buffer } | null> {
  if (!PACKAGES.test(path) || path.includes('..')) return null;
  const bytes = await readFile(join(fileURLToPath(new URL('../node_modules', import.meta.url)), path)).catch(() => null);
  return bytes && { type: TYPES[extname(path)] ?? 'application/octet-stream', bytes };
}

/** A page's HTML with an editor of 300 px, for a vendor's host whose files a test also serves. */
export const wholePage = (name: EditorName, text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in page</title>${editorPage(name, text)}`;

/** HTML of an editor of 300 px with this text, at the end of which `window.editor` is set. */
export function editorPage(name: EditorName, text: string): string {
  // `<` would end the script.
  const value = JSON.stringify(text).replaceAll('<', '\\u003c');
  return `<div id="place" style="width: 800px; height: 300px"></div><script>const TEXT = ${value};</script>${SCRIPTS[name]}`;
}

const monaco = (options: string): string => `<script src="${EDITOR_FILES}monaco-editor/min/vs/loader.js"></script>
<script>
  require.config({ paths: { vs: '${EDITOR_FILES}monaco-editor/min/vs' } });
  require(['vs/editor/editor.main'], () => {
    window.editor = monaco.editor.create(document.getElementById('place'), { value: TEXT, language: 'sql', ${options} });
  });
</script>`;

/** Where CodeMirror 6 finds its parts. */
const MODULES = {
  ...Object.fromEntries(
    [
      ...['state', 'view', 'commands', 'language', 'search', 'autocomplete', 'lint', 'streamparser'].map((n) => `@codemirror/${n}`),
      ...['@lezer/common', '@lezer/highlight', '@lezer/lr', 'codemirror'],
    ].map((name) => [name, `${EDITOR_FILES}${name}/dist/index.js`]),
  ),
  crelt: `${EDITOR_FILES}crelt/index.js`,
  'style-mod': `${EDITOR_FILES}style-mod/src/style-mod.js`,
  'w3c-keyname': `${EDITOR_FILES}w3c-keyname/index.js`,
  '@marijn/find-cluster-break': `${EDITOR_FILES}@marijn/find-cluster-break/src/index.js`,
};

const SCRIPTS: Readonly<Record<EditorName, string>> = {
  Monaco: monaco(''),
  // Of older releases, and of those in Firefox.
  'Monaco on a text area': monaco('editContext: false'),
  Ace: `<script src="${EDITOR_FILES}ace-builds/src-min-noconflict/ace.js"></script>
<script>
  ace.config.set('basePath', '${EDITOR_FILES}ace-builds/src-min-noconflict');
  window.editor = ace.edit('place', { mode: 'ace/mode/sql', value: TEXT });
  editor.clearSelection();
</script>`,
  'CodeMirror 5': `<link rel="stylesheet" href="${EDITOR_FILES}codemirror5/lib/codemirror.css">
<script src="${EDITOR_FILES}codemirror5/lib/codemirror.js"></script>
<script>
  window.editor = CodeMirror(document.getElementById('place'), { value: TEXT, lineNumbers: true });
</script>`,
  'CodeMirror 6': `<style>.cm-editor { height: 300px }</style>
<script type="importmap">${JSON.stringify({ imports: MODULES })}</script>
<script type="module">
  import { basicSetup, EditorView } from 'codemirror';
  window.editor = new EditorView({ doc: TEXT, extensions: [basicSetup], parent: document.getElementById('place') });
</script>`,
  'a text area': `<textarea class="sqlarea" rows="12" cols="80"></textarea>
<script>
  window.editor = document.querySelector('textarea');
  editor.value = TEXT;
</script>`,
};

/** What a person clicks to write in the editor. */
export const LINES: Readonly<Record<EditorName, string>> = {
  Monaco: '.view-lines',
  'Monaco on a text area': '.view-lines',
  Ace: '.ace_content',
  'CodeMirror 5': '.CodeMirror-lines',
  'CodeMirror 6': '.cm-content',
  'a text area': 'textarea',
};
