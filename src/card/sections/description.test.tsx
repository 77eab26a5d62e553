import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { assetOf, NO_ACTIONS } from '../asset.fake.tsx';
import { description } from './description.tsx';
import { questionAbout } from './owners/ask-owners.tsx';

describe('the description', () => {
  test('is shown of a whole asset alone: a hit has none to speak of', () => {
    expect(description.when(assetOf())).toBe(true);
    expect(description.when(assetOf({ detail: 'hit' }))).toBe(false);
  });

  test.each(['', '  \n'])('that is %j is said to be missing', (text) => {
    expect(render(<description.View actions={NO_ACTIONS} asset={assetOf({ description: text })} />)).toContain('No description yet.');
  });

  test('that is there is not said to be missing', () => {
    const html = render(<description.View actions={NO_ACTIONS} asset={assetOf({ description: '<p>One row per order.</p>' })} />);
    expect(html).toContain('One row per order.');
    expect(html).not.toContain('Copy a request');
  });

  test('that is missing may be asked for by a text that is prepared, with the name and the link of the asset', () => {
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
