import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { assetOf, NO_ACTIONS } from '../asset.fake.tsx';
import { description } from './description.tsx';
import { questionAbout } from './owners/ask-owners.tsx';

describe('the description', () => {
  test('a search hit has no description section', () => {
    expect(description.when(assetOf())).toBe(true);
    expect(description.when(assetOf({ detail: 'hit' }))).toBe(false);
  });

  test.each(['', '  \n'])('a description that is %j is named as missing', (text) => {
    expect(render(<description.View actions={NO_ACTIONS} asset={assetOf({ description: text })} />)).toContain('No description yet.');
  });

  test('an existing description is not named as missing', () => {
    const html = render(<description.View actions={NO_ACTIONS} asset={assetOf({ description: '<p>One row per order.</p>' })} />);
    expect(html).toContain('One row per order.');
    expect(html).not.toContain('Copy a request');
  });

  test('a missing description can be requested with a prepared text that contains name and link of the asset', () => {
    const asset = assetOf({ description: '' });
    const html = render(<description.View actions={NO_ACTIONS} asset={asset} />);
    expect(html).toMatch(/No description yet\..*Copy a request for a description.*Placard sends nothing\./);
    expect(html).not.toContain('Copy a question');
    expect(questionAbout(asset, 'description')).toEqual({
      subject: 'Description of orders',
      body: expect.stringContaining(`It has no description yet: Table ${asset.fqn}\n${asset.href}\n`),
    });
  });
});
