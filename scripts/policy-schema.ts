// Writes public/managed-schema.json: what Chromium checks a policy against before Placard sees it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { POLICY } from '../src/settings/policy.ts';

/**
 * The types of a schema, and no more: Chromium keeps back a key that its schema refuses without a word to the extension, so whatever
 * has the right type comes through, and Placard tells what is wrong with it.
 *
 * @throws for a kind of schema that a policy cannot have.
 */
export function managedSchema(schema: GenericSchema): JsonSchema {
  const { $schema, ...types } = toJsonSchema(schema, {
    // Without an override, the library throws its errors.
    overrideSchema: ({ valibotSchema, jsonSchema, errors }) => (errors ? null : typesOf(jsonSchema, valibotSchema.type)),
    overrideAction: ({ jsonSchema, valibotAction }) => typesOf(jsonSchema, valibotAction.type),
  });
  return types;
}

/** Keeps the words of JSON Schema that Chromium reads in every version that Placard supports: with an unknown one no extension loads. */
function typesOf({ type, items, properties, additionalProperties }: JsonSchema, of: string): JsonSchema {
  if (!type) throw new Error(`a policy cannot hold a schema of type ${of}`);
  return {
    type,
    ...(items && { items }),
    ...(properties && { properties }),
    ...(additionalProperties && { additionalProperties }),
  };
}

/** The whole text of public/managed-schema.json. */
export const schemaText = (): string => `${JSON.stringify(managedSchema(POLICY), null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(import.meta.dirname, '../public/managed-schema.json'), schemaText());
