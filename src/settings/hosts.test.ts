import { expect, test } from 'vitest';
import { hostPattern, isLoopback } from './hosts.ts';

test('a permission in Chromium covers one port', () => {
  expect(hostPattern('https://catalog.example.com:8585', false)).toBe('https://catalog.example.com:8585/*');
  expect(hostPattern('https://catalog.example.com', false)).toBe('https://catalog.example.com/*');
});

test('a permission in Firefox covers all ports', () => {
  expect(hostPattern('http://localhost:8585', true)).toBe('http://localhost/*');
  expect(hostPattern('http://[::1]:8585', true)).toBe('http://[::1]/*');
});

test.each([
  ['http://localhost:1', true],
  ['http://om.localhost', true],
  ['http://127.9.0.1', true],
  ['http://[::1]', true],
  ['http://localhost.example.com', false],
  ['http://10.0.0.1', false],
  ['http://0.0.0.0', false],
])('%s is on this computer: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});
