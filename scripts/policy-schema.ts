// Writes public/managed-schema.json: what Chromium checks a policy against before Placard sees it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GenericSchema } from 'valibot';
import { POLICY } from '../src/settings/policy.ts';

/** Of JSON schema, the part that Chromium reads in every version that Placard supports: with an unknown word no extension loads. */
export interface ManagedSchema {
  readonly type: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  readonly items?: ManagedSchema;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly additionalProperties?: ManagedSchema;
}

/**
 * The types of a schema, and no more: Chromium keeps back a key that its schema refuses without a word to the extension, so whatever
 * has the right type comes through, and Placard tells what is wrong with it.
 *
 * @throws for a kind of schema that a policy cannot have.
 */
export function managedSchema(schema: GenericSchema): ManagedSchema {
  const { type, item, entries, value, wrapped } = parts(schema);
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { type };
    case 'picklist':
    case 'literal':
      return { type: 'string' };
    case 'array':
      return { type, ...(item && { items: managedSchema(item) }) };
    case 'record':
      return { type: 'object', ...(value && { additionalProperties: managedSchema(value) }) };
    case 'object':
      return {
        type,
        properties: Object.fromEntries(Object.entries(entries ?? {}).map(([key, entry]) => [key, managedSchema(entry)])),
      };
    case 'optional':
      if (wrapped) return managedSchema(wrapped);
  }
  throw new Error(`a policy cannot hold a schema of type ${type}`);
}

interface Parts {
  readonly type: string;
  readonly item?: GenericSchema;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly value?: GenericSchema;
  readonly wrapped?: GenericSchema;
}

// Valibot's general type hides what its kinds of schema are made of.
const parts = (schema: GenericSchema): Parts => schema as unknown as Parts;

/** The whole text of public/managed-schema.json. */
export const schemaText = (): string => `${JSON.stringify(managedSchema(POLICY), null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(import.meta.dirname, '../public/managed-schema.json'), schemaText());
