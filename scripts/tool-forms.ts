import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, type Recorded } from '../src/tools/recorded.ts';
import type { Tool } from '../src/tools/tool.ts';

/** A tool's part of "Forms": where its recorded addresses are from, and what each shows. */
export function formsOf(tool: Tool, recorded: readonly Recorded[]): string {
  const forms = recorded.map(([what, page]) => {
    const [ref] = tool.recognise(pageOf(page));
    return { what, kind: ref ? ref.kind : 'no asset', isUnverified: ref?.unverified === true };
  });
  const kinds = [...new Set(forms.map(({ kind }) => kind))].sort((one, other) => Number(one === 'no asset') - Number(other === 'no asset'));
  const lines = kinds.map((kind) => {
    const ofKind = forms.filter((form) => form.kind === kind);
    return `- ${wordsOf(kind)}: ${ofKind.map(({ what, isUnverified }) => what + (isUnverified ? ' *(unverified)*' : '')).join(' · ')}`;
  });
  return [`### ${tool.name}`, '', sourceOf(tool), '', ...lines, ''].join('\n');
}

/** `dashboardDataModel` → `data model`, as the card calls it; `databaseSchema` → `schema`. */
export function wordsOf(kind: string): string {
  const plain: Readonly<Record<string, string>> = { dashboardDataModel: 'data model', databaseSchema: 'schema', mlmodel: 'ML model' };
  return plain[kind] ?? kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What the table says of where its addresses are from. @throws {Error} if it says nothing. */
function sourceOf({ id }: Tool): string {
  const table = readFileSync(join(import.meta.dirname, `../src/tools/adapters/${id}.recorded.ts`), 'utf8');
  const [, comment] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const recorded\b/.exec(table) ?? [];
  if (!comment) throw new Error(`The table of ${id} does not say where its addresses are from`);
  return comment
    .replace(/^\s*\*?\s?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
