// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Owner } from '../../model/asset.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { owners } from './owners.tsx';

const ada: Owner = {
  type: 'user',
  id: 'u1',
  name: 'Ada Lovelace',
  href: 'https://metadata.example.com/users/ada',
  inherited: false,
};
const finance: Owner = { type: 'team', id: 't1', name: 'finance', href: 'https://metadata.example.com/teams/finance', inherited: true };
const drawn = (...them: readonly Owner[]): string => render(<owners.View actions={NO_ACTIONS} asset={assetOf({ owners: them })} />);

/** Drawn in a document, with the mail addresses that the catalog tells. */
const shown = async (mail: Readonly<Record<string, string>>, ...them: readonly Owner[]): Promise<string> =>
  (await drawnWith(<owners.View actions={NO_ACTIONS} asset={assetOf({ owners: them })} />, { people: { mail } })).innerHTML;

describe('owners', () => {
  test('are told apart as person and team, by shape and by word', () => {
    const html = drawn(ada, finance);
    expect(html).toMatch(/class="avatar"[^>]*>AL<[\s\S]*>Person</);
    expect(html).toMatch(/class="avatar team"[^>]*>F<[\s\S]*>Team · inherited</);
  });

  test('of the asset itself come before inherited ones', () => {
    const html = drawn(finance, ada);
    expect(html.indexOf('Ada Lovelace')).toBeLessThan(html.indexOf('finance</bdi>'));
  });

  test('lead to their page and to a mail', () => {
    expect(drawn(ada)).toContain('href="https://metadata.example.com/users/ada"');
  });

  test('lead to a mail, once the catalog told the address', async () => {
    expect(drawn(ada)).not.toContain('mailto:');
    const html = await shown({ u1: 'ada@example.com' }, ada, finance);
    expect(html.match(/href="mailto:[^"]*"/g)).toEqual(['href="mailto:ada@example.com"']);
  });

  test.each([
    'ada@example.com?bcc=all@example.com',
    'ada@example.com&cc=x@example.com',
    'a@b\r\nbcc: x@example.com',
    'javascript:alert(1)',
    '@',
  ])('with the address %j get no mail link', async (email) => expect(await shown({ u1: email }, ada)).not.toContain('mailto:'));

  test('that are missing are said to be missing', () => expect(drawn()).toContain('No owner is recorded.'));
});
