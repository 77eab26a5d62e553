import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { alone, packageAlone, pythonWith, workFolder } from '../tools/environment.ts';
import type { Answered, Model } from './answers.ts';
import { PYTHON_MODELS } from './models.ts';

const FOLDER = workFolder('models');
const HERE = import.meta.dirname;

export interface Read {
  readonly faults: readonly string[];
  readonly read: number;
  /** The models' field names, by "module:Class". */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Parses answers with the strict models of this version of PyPI's `openmetadata-ingestion`, of which only the models are loaded. */
export async function readByModels(version: string, answers: readonly Answered[]): Promise<Read> {
  const lines = answers.map(({ what, model, body }) => JSON.stringify({ what, model: modelNamed(model), body }));
  return JSON.parse(await withModels(version, 'validate.py', lines.join('\n')));
}

/** A release's service types, by kind of service such as `dashboard`, as listed in the same package. */
export async function serviceTypesOf(version: string): Promise<Readonly<Record<string, readonly string[]>>> {
  return JSON.parse(await withModels(version, 'service_types.py', ''));
}

/** The output of one of the scripts here that load the models of a version. */
async function withModels(version: string, script: string, input: string): Promise<string> {
  const venv = await pythonWith(['pydantic', 'email-validator', 'typing-extensions'], join(HERE, 'constraints.txt'), FOLDER);
  return outputOf([join(venv, 'bin', 'python'), join(HERE, script), await ingestion(version, venv)], input);
}

async function ingestion(version: string, venv: string): Promise<string> {
  const folder = join(FOLDER, `openmetadata-ingestion-${version}`);
  await alone(FOLDER, () => packageAlone(`openmetadata-ingestion==${version}`, venv, folder));
  return folder;
}

/** The dependencies that the package's client needs to read an entity; absent/ replaces those that it only imports. */
const CLIENT = [
  ...['antlr4-python3-runtime', 'boto3', 'cached-property', 'cachetools', 'chardet', 'email-validator', 'jinja2', 'jsonpatch'],
  ...[
    'mypy_extensions',
    'networkx',
    'packaging',
    'pydantic',
    'pydantic-settings',
    'python-dateutil',
    'pyyaml',
    'requests',
    'sqlalchemy',
    'sqlparse',
    'tenacity',
  ],
];

/** Runs Python programs one after the other, with the client of that version; resolves to the output of each. */
export async function runInPython(
  version: string,
  programs: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const venv = await pythonWith(CLIENT, join(HERE, 'snippet-constraints.txt'), FOLDER);
  const path = [join(HERE, 'absent'), await ingestion(version, venv)].join(delimiter);
  const argv = [join(venv, 'bin', 'python'), join(HERE, 'run.py')];
  return JSON.parse(await outputOf(argv, JSON.stringify(programs), { ...env, PYTHONPATH: path }));
}

function modelNamed(model: Model): string {
  const named = PYTHON_MODELS[model];
  if (named === undefined) throw new Error(`models.ts does not say which model a ${model} is`);
  return named;
}

/** The JSON Schemas of Maven's `org.open-metadata:openmetadata-spec`, by path: "entity/data/table.json". */
export async function schemasOf(version: string): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const jar = join(FOLDER, `openmetadata-spec-${version}.jar`);
  await alone(FOLDER, async () => {
    if (!existsSync(jar)) await fetchJar(`org.open-metadata:openmetadata-spec:${version}`);
  });
  const files = unzipSync(await readFile(jar), { filter: ({ name }) => /^json\/schema\/.*\.json$/.test(name) });
  return new Map(Object.entries(files).map(([name, bytes]) => [name.slice('json/schema/'.length), JSON.parse(strFromU8(bytes))]));
}

/** Fetches with Maven itself, so that the user's own settings determine the repository. */
async function fetchJar(artifact: string): Promise<void> {
  const copy = ['dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${FOLDER}`, '-Dmdep.useBaseVersion=true'];
  await outputOf(['mvn', '--quiet', '--batch-mode', ...copy], '');
}

async function outputOf(
  [program = '', ...args]: readonly string[],
  input: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'], cwd: FOLDER });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  const text = Buffer.concat(output).toString();
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}: ${text.slice(0, 500)}`);
  return text;
}
