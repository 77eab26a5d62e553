import { expect, test } from 'vitest';
import { apiReferenceHref, botsHref, tokensHref } from './web-links.ts';

const server = 'https://data.example.com/catalog/';

test.each([
  ['ada', 'users/ada/access-token'],
  ['ada lovelace', 'users/ada%20lovelace/access-token'],
  ['ada.lovelace', 'users/%22ada.lovelace%22/access-token'],
  ['ada/../admin?x#y', 'users/%22ada%2F..%2Fadmin%3Fx%23y%22/access-token'],
  ['', ''],
])('the token page of the user %j is below the server’s path', (user, page) => {
  expect(tokensHref(user, { server })).toBe(server + page);
});

test('the list of bots and the API reference are below the server’s path', () => {
  expect(botsHref({ server })).toBe('https://data.example.com/catalog/settings/bots');
  expect(apiReferenceHref({ server })).toBe('https://data.example.com/catalog/docs');
});
