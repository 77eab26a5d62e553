import { expect, test } from 'vitest';
import { typedAtVendor, typedOrigin } from './typed-site.ts';

test.each([
  ['the name alone', 'acme', 'https://acme.preset.io'],
  ['in capitals, with a space after it', 'Acme-EU ', 'https://acme-eu.preset.io'],
  ['the whole host', 'acme.preset.io', 'https://acme.preset.io'],
  ['a host of several parts', '0a1b2c3d.us2a.app.preset.io', 'https://0a1b2c3d.us2a.app.preset.io'],
  ['a pasted page', 'https://acme.preset.io/superset/welcome/?x=1', 'https://acme.preset.io'],
  ['another host', 'bi.example.com', null],
  ['a host that only ends alike', 'acme-preset.io', null],
  ['the vendor’s own host', 'preset.io', null],
  ['a host below which the vendor’s is only named', 'https://preset.io.example.net/', null],
  ['without encryption', 'http://acme.preset.io/', null],
  ['another port', 'acme.preset.io:8443', null],
  ['two words', 'our preset', null],
  ['a star', '*', null],
  ['nothing', ' ', null],
])('the typed address of a customer at a vendor: %s', (_what, typed, origin) => {
  expect(typedAtVendor('preset.io', typed)).toBe(origin);
});

test.each([
  ['a host', 'bi.example.com', 'https://bi.example.com'],
  ['a pasted page with a prefix and a port', 'http://bi.example.com:8088/tools/superset/', 'http://bi.example.com:8088'],
  ['this computer', 'localhost:8088', 'http://localhost:8088'],
  ['two words', 'our superset', null],
  ['another scheme', 'ftp://bi.example.com', null],
  ['nothing', '', null],
])('the typed address of any site: %s', (_what, typed, origin) => {
  expect(typedOrigin(typed)).toBe(origin);
});
