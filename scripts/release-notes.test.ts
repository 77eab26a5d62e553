import { describe, expect, test } from 'vitest';
import { releaseNotes, requireTracker } from './release-notes.ts';

const CHANGELOG = `# Changelog

For people who use it.

## [Unreleased]

- Not yet.

## [1.2.0] - 2026-12-01

### Added

- A second label.

## [1.1.0] - 2026-11-01

- A label.
`;

describe('release notes', () => {
  test('are the part of the changelog between two headings', () => {
    expect(releaseNotes(CHANGELOG, 'v1.2.0', '1.2.0')).toBe('### Added\n\n- A second label.');
  });

  test('of the oldest version end with the file', () => {
    expect(releaseNotes(CHANGELOG, 'v1.1.0', '1.1.0')).toBe('- A label.');
  });

  test('do not take a version for another one that begins with it', () => {
    expect(() => releaseNotes(CHANGELOG, 'v1.2', '1.2')).toThrow('no heading "## [1.2] - DATE"');
  });

  test('are refused for a tag of another version than package.json', () => {
    expect(() => releaseNotes(CHANGELOG, 'v1.1.0', '1.2.0')).toThrow('The tag is v1.1.0, but package.json says 1.2.0.');
    expect(() => releaseNotes(CHANGELOG, '1.2.0', '1.2.0')).toThrow('The tag is 1.2.0');
  });

  test('are refused while the version is still unreleased', () => {
    expect(() => releaseNotes('## [Unreleased]: 1.3.0\n\n- Soon.\n', 'v1.3.0', '1.3.0')).toThrow('no heading');
  });

  test('are refused when the changelog says nothing about the version', () => {
    expect(() => releaseNotes('## [1.3.0] - 2026-12-02\n\n## [1.2.0] - 2026-12-01\n\n- Text.\n', 'v1.3.0', '1.3.0')).toThrow(
      'says nothing',
    );
  });
});

test('a release is refused while reports of bugs lead to the example address', () => {
  expect(() => requireTracker('https://tracker.example.com/placard/issues')).toThrow('Set "bugs" in package.json');
  expect(() => requireTracker('https://tracker.placard.test/issues')).not.toThrow();
});
