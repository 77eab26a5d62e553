import { expect, test } from 'vitest';
import { botsPage, tokensPage } from './server-pages.ts';

const server = 'https://data.example.com/catalog/';

test.each([
  ['ada', 'users/ada/access-token'],
  ['ada.lovelace', 'users/%22ada.lovelace%22/access-token'],
  ['ada/../admin?x#y', 'users/%22ada%2F..%2Fadmin%3Fx%23y%22/access-token'],
  ['', ''],
])('the tokens of %j are below the server’s path', (user, page) => {
  expect(tokensPage(server, user)).toBe(server + page);
});

test('the bots too', () => {
  expect(botsPage(server)).toBe('https://data.example.com/catalog/settings/bots');
});
