// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Owner } from '../../../model/asset.ts';
import type { AssetName, PartAnswer } from '../../../model/parts.ts';
import type { Lead } from '../../../model/people.ts';
import { assetOf, drawnReading, drawnWith, NO_ACTIONS } from '../../asset.fake.tsx';
import type { ReadPart } from '../../use-part.ts';
import { mailTo } from './ask-owners.tsx';
import { owners } from './owners.tsx';

const ada: Owner = {
  type: 'user',
  id: 'u1',
  fqn: 'ada',
  name: 'Ada Lovelace',
  href: 'https://metadata.example.com/users/ada',
  inherited: false,
};
const finance: Owner = {
  type: 'team',
  id: 't1',
  fqn: 'finance',
  name: 'finance',
  href: 'https://metadata.example.com/teams/finance',
  inherited: true,
};
const drawn = (...them: readonly Owner[]): string => render(<owners.View actions={NO_ACTIONS} asset={assetOf({ owners: them })} />);

/** Draws the asset into a document, with these mail addresses as the catalog’s answer. */
const shown = async (mail: Readonly<Record<string, string>>, ...them: readonly Owner[]): Promise<string> =>
  (
    await drawnWith(<owners.View actions={NO_ACTIONS} asset={assetOf({ owners: them })} />, {
      people: { mail, experts: [], leads: [], noneAbove: false },
    })
  ).innerHTML;

describe('owners', () => {
  test('owners are told apart as person or team by shape and word', () => {
    const html = drawn(ada, finance);
    expect(html).toMatch(/class="avatar"[^>]*>AL<[\s\S]*>Person</);
    expect(html).toMatch(/class="avatar team"[^>]*>F<[\s\S]*>Team · inherited</);
  });

  test('the asset’s own owners come before inherited ones', () => {
    const html = drawn(finance, ada);
    expect(html.indexOf('Ada Lovelace')).toBeLessThan(html.indexOf('finance</bdi>'));
  });

  test('owners link to their page and to a mail', () => {
    expect(drawn(ada)).toContain('href="https://metadata.example.com/users/ada"');
  });

  test('owners link to their card if it can be opened, otherwise they show only the name', async () => {
    const gone: AssetName[] = [];
    const root = await drawnWith(
      <owners.View actions={{ ...NO_ACTIONS, choose: (to) => gone.push(to) }} asset={assetOf({ owners: [ada] })} />,
    );
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    root.querySelector('.who button')?.dispatchEvent(click);
    expect(gone).toEqual([{ kind: 'user', id: 'u1', fqn: 'ada' }]);
    expect(
      (await drawnWith(<owners.View actions={NO_ACTIONS} asset={assetOf({ owners: [ada] })} />)).querySelector('.who button'),
    ).toBeNull();
  });

  test('the people of a person are not read', () => {
    expect([owners.when(assetOf({ kind: 'user' })), owners.when(assetOf({ kind: 'team' }))]).toEqual([false, true]);
  });

  test('owners link to a mail once the address has been read', async () => {
    expect(drawn(ada)).not.toContain('mailto:');
    const html = await shown({ u1: 'ada@example.com' }, ada, finance);
    expect(html.match(/href="mailto:[^"?]*"/g)).toEqual(['href="mailto:ada@example.com"']);
  });

  test.each([
    'ada@example.com?bcc=all@example.com',
    'ada@example.com&cc=x@example.com',
    'a@b\r\nbcc: x@example.com',
    'javascript:alert(1)',
    '@',
  ])('an owner with the address %j gets no mail link', async (email) => expect(await shown({ u1: email }, ada)).not.toContain('mailto:'));

  test.each(['********@masked.com', '*@example.com', 'ada@masked.com', '********'])(
    'an owner whose mail address the server masks as %s gets no mail link and no copy of the address, and the card says why',
    async (mask) => {
      const html = await shown({ u1: mask, t1: 'finance@example.com' }, ada, finance);
      expect(html).not.toContain(mask);
      expect(html).toContain('The catalog hides email addresses from you.');
      expect(html.match(/mailto:[^"?]*/g)).toEqual(['mailto:finance@example.com', 'mailto:finance@example.com']);
      const masked = await shown({ u1: mask }, ada);
      expect(masked).not.toContain('mailto:');
      expect(masked).toContain('Copy a question');
      expect(await shown({ u1: 'ada@example.com' }, ada)).not.toContain('hides mail');
    },
  );

  test('missing owners are named as missing if the server reports owners', () => {
    expect(drawn()).toContain('No owner is recorded.');
    const asset = assetOf({ owners: [], api: { ...assetOf().api, ownerField: null } });
    const html = render(<owners.View actions={NO_ACTIONS} asset={asset} />);
    expect(html).toContain('does not say who owns this');
    expect(html).not.toContain('No owner');
  });

  test('owners stay while more is read and if that fails, which offers a retry', async () => {
    const fails: ReadPart = (_what, onAnswer) => {
      onAnswer({ say: 'failed', outcome: { state: 'unreachable', cause: 'timeout', server: 'https://metadata.example.com/' }, done: true });
      return () => undefined;
    };
    const root = await drawnReading(<owners.View actions={NO_ACTIONS} asset={assetOf({ owners: [ada] })} />, fails);
    expect(root.textContent).toMatch(/Ada Lovelace.*This could not be loaded.*Try again/);
    expect(drawn(ada)).not.toContain('skeleton');
    expect(drawn()).toContain('skeleton');
  });

  test('deleted owners are marked as gone', () => {
    expect(drawn({ ...ada, deleted: true })).toContain('no longer in the catalog');
    expect(drawn(ada)).not.toContain('no longer');
  });

  test('owners can be asked by a prepared mail with name and link of the asset', async () => {
    const html = await shown({ u1: 'ada@example.com' }, ada);
    const link = /href="(mailto:[^"]*subject[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { pathname, searchParams } = new URL(link);
    expect(decodeURIComponent(pathname)).toBe('ada@example.com');
    expect(searchParams.get('subject')).toBe('Question about orders');
    expect(searchParams.get('body')).toContain(`snow_prod.ANALYTICS.FINANCE.orders\r\n${assetOf().href}`);
    expect(html).toContain('Ask the owner<');
    expect(await shown({ u1: 'ada@example.com', t1: 'finance@example.com' }, ada, finance)).toContain('Ask the owners<');
    expect(await shown({}, ada)).not.toContain('subject=');
    expect(await shown({}, ada)).toContain('Copy a question');
  });

  test('owners can be asked before and without their addresses, in a row that does not move when the mail is added', async () => {
    const view = <owners.View actions={NO_ACTIONS} asset={assetOf({ owners: [ada] })} />;
    let say: (answer: PartAnswer) => void = () => undefined;
    const root = await drawnReading(view, (_what, onAnswer) => {
      say = onAnswer;
      return () => undefined;
    });
    const row = (): readonly (string | null)[] => [...root.querySelectorAll('.ask > :not(.sr)')].map(({ textContent }) => textContent);
    const asked = ['Ask the owner', 'Copy a question', 'Placard sends nothing.'];
    expect(row()).toEqual(asked);
    expect(root.querySelector('.ask button:disabled')?.textContent).toBe('Ask the owner');
    const part = { mail: { u1: 'ada@example.com' }, experts: [], leads: [], noneAbove: false };
    await act(() => say({ say: 'part', part, seenAt: Date.now(), done: true }));
    expect(row()).toEqual(asked);
    expect(root.querySelector('.ask a')?.textContent).toBe('Ask the owner');

    const failing = await drawnReading(view, (_what, onAnswer) => {
      onAnswer({ say: 'failed', outcome: { state: 'unreachable', cause: 'timeout', server: 'https://metadata.example.com/' }, done: true });
      return () => undefined;
    });
    expect(failing.querySelector('.ask')?.textContent).toContain('Copy a question');
    const known = <owners.View actions={NO_ACTIONS} asset={assetOf({ owners: [ada], detail: 'hit' })} />;
    expect((await drawnWith(known)).querySelector('.ask')).toBeNull();
  });

  test('an asset without owners shows leads with their reasons, none of them as an owner', async () => {
    const leads: readonly Lead[] = [
      { person: finance, because: 'schema-owner', of: 'FINANCE' },
      { person: ada, because: 'last-editor', of: '' },
    ];
    const view = <owners.View actions={NO_ACTIONS} asset={assetOf({ owners: [] })} />;
    const { textContent } = await drawnWith(view, { people: { mail: {}, experts: [], leads, noneAbove: false } });
    expect(textContent).toMatch(
      /No owner is recorded.*May know more.*finance.*owns the schema FINANCE.*Ada Lovelace.*last edited the entry/,
    );
    expect(textContent).not.toContain('Ask the owner');
    const none = await drawnWith(view, { people: { mail: {}, experts: [], leads: [], noneAbove: true } });
    expect(none.textContent).toContain('schema FINANCE and database ANALYTICS have none either');
    const unread = await drawnWith(view, { people: { mail: {}, experts: [], leads: [], noneAbove: false } });
    expect(unread.textContent).toBe('No owner is recorded.');
  });
});

test('experts of a domain without owner come before the last editor', async () => {
  const people = { mail: {}, experts: [finance], leads: [{ person: ada, because: 'last-editor', of: '' }], noneAbove: false } as const;
  const view = <owners.View actions={NO_ACTIONS} asset={assetOf({ kind: 'domain', owners: [] })} />;
  expect((await drawnWith(view, { people })).textContent).toMatch(/No owner is recorded.*Experts.*finance.*May know more.*Ada Lovelace/);
});

test('a mail link that would be too long is not offered', () => {
  const question = { subject: 'a', body: 'b'.repeat(2_000) };
  expect(mailTo(['ada@example.com'], question)).toBeNull();
  expect(mailTo(['ada@example.com', 'b@example.com'], { ...question, body: 'one\ntwo' })).toBe(
    'mailto:ada@example.com,b@example.com?subject=a&body=one%0D%0Atwo',
  );
});
