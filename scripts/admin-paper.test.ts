import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { POLICY, understandPolicy } from '../src/settings/policy.ts';
import { TOOLS } from '../src/tools/index.ts';
import { faultsOf } from '../src/tools/rules/fault.ts';

type Settings = Readonly<Record<string, unknown>>;

const paper = readFileSync(join(import.meta.dirname, '../docs/ADMIN.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...paper.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'gms'))].map(([, text = '']) => text);
const isSettings = (value: unknown): value is Settings => typeof value === 'object' && value !== null && !Array.isArray(value);
const keys = Object.keys(POLICY.entries);

/** What a file of this paper gives Placard: below the id of the extension. */
function fromJson(text: string): Settings {
  const { policies, ...file } = JSON.parse(text);
  const found: unknown = policies
    ? policies['3rdparty'].Extensions['placard@placard.invalid']
    : Object.values(file['3rdparty'].extensions)[0];
  return isSettings(found) ? found : {};
}

/** As Chromium reads the registry: a number is yes or no, a list is JSON in a string. */
function fromRegistry(text: string): Settings {
  const [, section = ''] = text.split('\\policy]');
  const values = [...section.matchAll(/^"(\w+)"=(?:dword:(\d+)|"(.*)")$/gm)];
  return Object.fromEntries(
    values.map(([, key = '', number, string = '']) => [key, number === undefined ? unquoted(string) : Number(number) === 1]),
  );
}

function unquoted(string: string): unknown {
  const text = string.replace(/\\(.)/g, '$1');
  return text.startsWith('[') ? JSON.parse(text) : text;
}

/** The inner payload of a profile, without the keys of the profile itself. */
function fromProfile(text: string): Settings {
  const words = text.match(/<(?:true|false)\/>|<\/?(?:dict|array)>|<(?:key|string|integer)>[^<]*/g) ?? [];
  let at = 0;
  const next = (): unknown => {
    const word = words[at++] ?? '';
    if (word === '<array>') {
      const items: unknown[] = [];
      while (words[at] !== '</array>') items.push(next());
      at++;
      return items;
    }
    if (word === '<dict>') {
      const entries: [string, unknown][] = [];
      while (words[at] !== '</dict>') entries.push([(words[at++] ?? '').replace('<key>', ''), next()]);
      at++;
      return Object.fromEntries(entries);
    }
    return /\/>$/.test(word) ? word === '<true/>' : word.replace(/^<\w+>/, '');
  };
  const profile = next();
  const [payload] = isSettings(profile) && Array.isArray(profile.PayloadContent) ? profile.PayloadContent : [];
  return Object.fromEntries(Object.entries(isSettings(payload) ? payload : {}).filter(([key]) => !key.startsWith('Payload')));
}

describe('docs/ADMIN.md', () => {
  const examples: readonly (readonly [string, Settings])[] = [
    ...blocks('json').map((text, at) => [`JSON ${at + 1}`, fromJson(text)] as const),
    ...blocks('reg').map((text) => ['Windows', fromRegistry(text)] as const),
    ...blocks('xml').map((text) => ['macOS', fromProfile(text)] as const),
  ];

  test('has files for each system', () => {
    expect(examples.map(([name]) => name)).toEqual(['JSON 1', 'JSON 2', 'Windows', 'macOS']);
  });

  test.each(examples)('%s sets every key, without a mistake, as the others do', (_name, settings) => {
    expect(Object.keys(settings).sort()).toEqual(keys.toSorted());
    expect(understandPolicy(settings).faults).toEqual([]);
    expect(settings).toEqual(examples[0]?.[1]);
  });

  test('names tools and rules that there are', () => {
    const { sites = [], rules = [] } = understandPolicy(examples[0]?.[1] ?? {}).policy;
    const ids = [...TOOLS.map(({ id }) => id), ...rules.map(({ id }) => `rule:${id}`)];
    for (const { tool } of sites) expect(ids).toContain(tool);
    expect(rules.flatMap((rule) => faultsOf(rule))).toEqual([]);
  });

  test('explains every key, and no other', () => {
    expect([...paper.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key).sort()).toEqual(keys.toSorted());
  });
});
