import { describe, expect, test } from 'vitest';
import { ASSET_KINDS } from '../../model/kind.ts';
import { assetOf } from '../asset.fake.tsx';
import { setHost } from './curl.ts';
import { LANGUAGES } from './languages.ts';
import { javaEscape, literal, pythonEscape } from './literal.ts';
import { HOSTILE_NAMES } from './names.fake.ts';
import { type Subject, subjectOf } from './subject.ts';

function subject(over: Partial<Omit<Subject, 'api'>> = {}, api: Partial<Subject['api']> = {}): Subject {
  return { kind: 'table', fqn: 'svc.db.sch.t', ...over, api: { ...assetOf().api, ownerField: 'owners', ...api } };
}

const codeIn = (id: string, of: Subject): string | null => LANGUAGES.find((language) => language.id === id)?.code(of) ?? null;

describe('a snippet', () => {
  test.each(LANGUAGES.map(({ id }) => id))('a snippet in %s takes server and token from the environment', (id) => {
    const code = codeIn(id, subject());
    expect(code).toContain('OPENMETADATA_HOST');
    expect(code).toContain('OPENMETADATA_JWT_TOKEN');
    expect(code).toContain('svc.db.sch.t');
  });

  test.each(ASSET_KINDS)('a %s can be read in each language, or has no snippet', (kind) => {
    const codes = LANGUAGES.map(({ id }) => [id, codeIn(id, subject({ kind }))] as const);
    const without = codes.filter(([, code]) => code === null).map(([id]) => id);
    // The sources of the Java client do not mention drives.
    expect(without).toEqual(['directory', 'file', 'spreadsheet', 'worksheet'].includes(kind) ? ['java'] : []);
  });

  test('snippets for releases before 1.5 use the one owner, and Java and Go, whose models lack it, have none', () => {
    const old = subject({}, { release: [1, 4], ownerField: 'owner' });
    expect(codeIn('python', old)).toContain('fields=["owner"]');
    expect(codeIn('typescript', old)).toContain('?fields=owner`');
    expect(codeIn('curl', old)).toContain('?fields=owner"');
    expect([codeIn('java', old), codeIn('go', old)]).toEqual([null, null]);
  });

  test('the Python snippet installs the server’s release, and uses the SDK from 1.12 on', () => {
    expect(codeIn('python', subject({}, { release: [1, 9] }))).toMatch(/openmetadata-ingestion~=1\.9\.0"[\s\S]*hostPort=os\.environ/);
    expect(codeIn('python', subject({}, { release: [1, 12] }))).toMatch(/openmetadata-ingestion~=1\.12\.0"[\s\S]*configure\(\)/);
    expect(codeIn('python', subject({}, { release: [2, 0] }))).toContain('configure()');
    expect(codeIn('python', subject({}, { release: [0, 0] }))).toContain('"openmetadata-ingestion"');
  });

  test('snippets exist only if the release reports owners', () => {
    expect(subjectOf(assetOf())).toMatchObject({ fqn: 'snow_prod.ANALYTICS.FINANCE.orders' });
    expect(subjectOf(assetOf({ api: { ...assetOf().api, ownerField: null } }))).toBeNull();
  });
});

describe('a hostile name', () => {
  test.each(HOSTILE_NAMES)('the hostile name %j shows no invisible character and ends no line', (fqn) => {
    for (const { id } of LANGUAGES) {
      const code = codeIn(id, subject({ fqn })) ?? '';
      expect(code.replaceAll(/[\n\t]/g, ''), id).not.toMatch(/\p{C}|\p{Zl}|\p{Zp}/u);
      expect(code.split('\n'), id).toHaveLength(codeIn(id, subject())?.split('\n').length ?? 0);
    }
  });

  test.each(HOSTILE_NAMES)('the hostile name %j leaves only letters, digits and percent signs for a shell', (fqn) => {
    expect(codeIn('curl', subject({ fqn }))).toMatch(/\/name\/[\w.~%-]+\?fields=owners"\n$/);
  });

  test('half a character in a name is written as servers replace it', () => {
    for (const { id } of LANGUAGES) expect(codeIn(id, subject({ fqn: 'a\ud83db' })), id).toMatch(/a(\ufffd|%EF%BF%BD)b/);
  });

  test('a name is escaped in the syntax of each language', () => {
    expect(literal('"\\', pythonEscape)).toBe(String.raw`"\"\\"`);
    expect(literal('\n\u{e0041}', pythonEscape)).toBe(String.raw`"\u000a\U000e0041"`);
    expect(literal('\n\u202e\u{e0041}', javaEscape)).toBe(String.raw`"\012\u202e\udb40\udc41"`);
  });
});

test('the server’s address, including its path, is one word for a shell', () => {
  const { api } = subject({}, { server: "https://om.example.com/it's/$(id)/" });
  expect(setHost(api)).toBe(`export OPENMETADATA_HOST='https://om.example.com/it'\\''s/$(id)/api'\n`);
});
