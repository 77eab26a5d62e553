import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Owner } from '../../model/asset.ts';
import { assetOf } from '../asset.fake.ts';
import { owners } from './owners.tsx';

const ada: Owner = {
  type: 'user',
  id: 'u1',
  name: 'Ada Lovelace',
  href: 'https://metadata.example.com/users/ada',
  inherited: false,
  email: 'ada@example.com',
};
const finance: Owner = { type: 'team', id: 't1', name: 'finance', href: 'https://metadata.example.com/teams/finance', inherited: true };
const drawn = (...them: readonly Owner[]): string => render(<owners.View asset={assetOf({ owners: them })} />);

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
    expect(drawn(ada)).toContain('href="mailto:ada@example.com"');
    expect(drawn(finance)).not.toContain('mailto:');
  });

  test.each([
    'ada@example.com?bcc=all@example.com',
    'ada@example.com&cc=x@example.com',
    'a@b\r\nbcc: x@example.com',
    'javascript:alert(1)',
    '@',
  ])('with the address %j get no mail link', (email) => expect(drawn({ ...ada, email })).not.toContain('mailto:'));

  test('that are missing are said to be missing', () => expect(drawn()).toContain('No owner is recorded.'));
});
