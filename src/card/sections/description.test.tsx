import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { assetOf, NO_ACTIONS } from '../asset.fake.tsx';
import { description } from './description.tsx';

describe('the description', () => {
  test('is shown of a whole asset alone: a hit has none to speak of', () => {
    expect(description.when(assetOf())).toBe(true);
    expect(description.when(assetOf({ detail: 'hit' }))).toBe(false);
  });

  test.each(['', '  \n'])('that is %j is said to be missing', (text) => {
    expect(render(<description.View actions={NO_ACTIONS} asset={assetOf({ description: text })} />)).toContain('No description yet.');
  });

  test('that is there is not said to be missing', () => {
    expect(render(<description.View actions={NO_ACTIONS} asset={assetOf({ description: '<p>One row per order.</p>' })} />)).toContain(
      'One row per order.',
    );
  });
});
