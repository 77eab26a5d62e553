import { join } from 'node:path';
import { expect, test } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { sbom } from './sbom.ts';

test('the list of packages holds each one that ships, with its version, and no other', () => {
  const { metadata, components } = JSON.parse(sbom(join(import.meta.dirname, '..')));
  const listed = components.map(({ name, version }: { name: string; version: string }) => [name, version]);
  expect(Object.fromEntries(listed)).toEqual(project.dependencies);
  expect(metadata.component).toMatchObject({ name: project.name, version: project.version, type: 'application' });
});
