import { describe, expect, test } from 'vitest';
import { fixedText, insideHash, route } from './route.ts';

const dashboard = route<'id'>('/boards/:id{/}?');

describe('route', () => {
  test.each([
    ['at the root', 'https://bi.example.com/boards/7', { base: 'https://bi.example.com', id: '7' }],
    ['behind a prefix, with a port', 'http://h.example.com:8088/a/b/boards/7/', { base: 'http://h.example.com:8088/a/b', id: '7' }],
    ['decodes a part once', 'https://bi.example.com/boards/a%2Fb%2520c', { base: 'https://bi.example.com', id: 'a/b%20c' }],
    ['leaves a prefix as written', 'https://bi.example.com/my%20tools/boards/7', { base: 'https://bi.example.com/my%20tools', id: '7' }],
    ['leaves a lone % alone', 'https://bi.example.com/boards/100%', { base: 'https://bi.example.com', id: '100%' }],
    ['takes the first place that fits', 'https://bi.example.com/boards/boards', { base: 'https://bi.example.com', id: 'boards' }],
    ['drops query, hash and user', 'https://me:pw@bi.example.com/boards/7?token=x#y', { base: 'https://bi.example.com', id: '7' }],
    ['wants the end of the path', 'https://bi.example.com/boards/7/edit', null],
    ['wants whole segments', 'https://bi.example.com/dashboards/7', null],
    ['wants a name', 'https://bi.example.com/boards/', null],
  ])('a route: %s', (_what, address, expected) => {
    expect(dashboard(new URL(address))).toEqual(expected);
  });

  test('an absent optional part of a route is an empty text', () => {
    expect(route<'site'>('{/t/:site}?/views')(new URL('https://h.example.com/views'))).toEqual({ base: 'https://h.example.com', site: '' });
  });
});

test.each([
  ['https://h.example.com/app/#/a/b?c=1', 'https://h.example.com/a/b?c=1'],
  ['https://h.example.com/#!/a/b#column', 'https://h.example.com/a/b#column'],
  ['https://h.example.com/console#data', 'https://h.example.com/data'],
  ['https://h.example.com/#//evil.example.net/x', 'https://h.example.com//evil.example.net/x'],
])('the address inside %s is read', (address, expected) => {
  expect(insideHash(new URL(address))?.href).toBe(expected);
});

test('an address without a hash has none inside', () => {
  expect(insideHash(new URL('https://h.example.com/a'))).toBeNull();
  expect(insideHash(new URL('https://h.example.com/a#'))).toBeNull();
});

test.each([
  ['/boards/:id{/}?', '/boards/'],
  ['{/t/:site}?/views/:book/:sheet{/*}?', '/views/'],
  ['/:word(question|card)/:id(\\d+){-:slug}?{/*}?', '/'],
  ['/projects/:project([\\da-f]{8}(?:-[\\da-f]{4}){3})/:type(dashboards|saved)/:id', '/projects/'],
  ['/a/:b?', '/a'],
  ['/a/:b(\\))?/c', '/a'],
  ['/a/*?', '/a'],
  ['/a/*', '/a/'],
  ['{/a}?', ''],
])('every path that matches %s contains %s', (path, text) => {
  expect(fixedText(path)).toBe(text);
});

test('the address of a file has none inside', () => {
  expect(insideHash(new URL('file:///docs/index.html#!/model/x'))).toBeNull();
});
