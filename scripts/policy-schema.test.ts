import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { managedSchema, schemaText } from './policy-schema.ts';

test('public/managed-schema.json is what the code says: npm run policy:schema writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../public/managed-schema.json'), 'utf8')).toBe(schemaText());
});

test('has the types alone, so that Chromium keeps back no more than it must', () => {
  const site = v.object({
    origin: v.pipe(v.string(), v.url()),
    tool: v.optional(v.picklist(['superset'])),
    on: v.boolean(),
    texts: v.record(v.string(), v.string()),
  });
  expect(managedSchema(v.array(site))).toEqual({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        origin: { type: 'string' },
        tool: { type: 'string' },
        on: { type: 'boolean' },
        texts: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
  });
});

test('refuses what no policy can hold', () => {
  expect(() => managedSchema(v.union([v.string(), v.number()]))).toThrow('union');
});
