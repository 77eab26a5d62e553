import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LANGUAGES } from '../../src/card/snippets/languages.ts';
import { type Subject, subjectOf } from '../../src/card/snippets/subject.ts';
import { assetOfEntity } from '../../src/catalog/entity/asset-from-wire.ts';
import { ASSET_KINDS } from '../../src/model/kind.ts';
import type { Entity } from '../demo-catalog/entities.ts';
import { fqnOf, idOf, nameOf } from '../demo-catalog/entities.ts';
import { listIn, objectIn, textIn } from '../demo-catalog/json.ts';
import type { Catalog } from '../demo-catalog/server.ts';

/** An asset as the card passes it to the snippets, and the lines that a snippet must print: an owner's name and type. */
export interface Case {
  readonly subject: Subject;
  readonly owners: readonly string[];
}

/** The first owned entity of each kind, and all with names that have a meaning in an address, a shell or a language. */
export function casesOf(catalog: Catalog): readonly Case[] {
  const kinds = new Set<string>();
  return catalog.entities.all().flatMap((entity) => {
    const found = caseOf(entity, catalog);
    if (!found || (kinds.has(entity.kind) && !isOdd(fqnOf(entity)))) return [];
    kinds.add(entity.kind);
    return [found];
  });
}

const isOdd = (fqn: string): boolean => fqn.startsWith('"snowflake.odd.names"');

function caseOf(entity: Entity, { url, version }: Catalog): Case | null {
  const kind = ASSET_KINDS.find((one) => one === entity.kind);
  const owners = listIn(entity.body.owners ?? []).map(objectIn);
  if (!kind || owners.length === 0 || entity.body.deleted === true) return null;
  const pages = { server: url, version };
  const named = { id: idOf(entity), name: nameOf(entity), fullyQualifiedName: fqnOf(entity) };
  const subject = subjectOf(assetOfEntity(kind, named, pages));
  const told = owners.map(({ name, type }) => `${textIn(name)} ${textIn(type)}`);
  return subject && { subject, owners: subject.api.ownerField === 'owner' ? told.slice(0, 1) : told };
}

/** The snippet of a language, as shown in the card. */
export function snippetIn(id: string, subject: Subject): string | null {
  return LANGUAGES.find((language) => language.id === id)?.code(subject) ?? null;
}

/** The output of a program. If the program fails, throws with its error output. */
export async function printed(argv: readonly [string, ...string[]], env: Readonly<Record<string, string>>, input = ''): Promise<string> {
  const [program, ...args] = argv;
  const child = spawn(program, args, { env: { PATH: process.env.PATH ?? '', ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const told: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${Buffer.concat([...told, ...out]).toString()}`);
  return Buffer.concat(out).toString();
}
