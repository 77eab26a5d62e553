import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { Page } from 'playwright';
import { adminer } from './adminer/adminer.ts';
import { airflow2 } from './airflow2/airflow2.ts';
import { airflow3 } from './airflow3/airflow3.ts';
import { dagster } from './dagster/dagster.ts';
import { datasette } from './datasette/datasette.ts';
import { dbtDocs } from './dbt-docs/dbt-docs.ts';
import { alone, digestOf, IS_NEWEST, installGroup, pythonWith, workFolder } from './environment.ts';
import { greatExpectations } from './great-expectations/great-expectations.ts';
import { jupyterlab } from './jupyterlab/jupyterlab.ts';
import { kedroViz } from './kedro-viz/kedro-viz.ts';
import { marimo } from './marimo/marimo.ts';
import { mlflow } from './mlflow/mlflow.ts';
import { phpmyadmin } from './phpmyadmin/phpmyadmin.ts';
import { prefect } from './prefect/prefect.ts';
import type { Recipe, ToolAsset } from './recipe.ts';
import { answers, type Command, run, type Server, serve } from './server.ts';
import { SHOP_SQL } from './shop.ts';
import { sqliteWeb } from './sqlite-web/sqlite-web.ts';
import { sqlmesh } from './sqlmesh/sqlmesh.ts';
import { superset } from './superset/superset.ts';

/** A running tool, with the same assets in each run. */
interface RealTool<PageName extends string = string, AssetName extends string = string> {
  readonly name: ToolName;
  /** The origin and the prefix, without a trailing slash. */
  readonly url: string;
  /** This run's copy of what the tool was filled with. */
  readonly folder: string;
  /** Addresses of pages by short names: those of all assets, by the names of `assets`, and some without an asset. */
  readonly pages: Readonly<Record<PageName | AssetName, string>>;
  readonly assets: Readonly<Record<AssetName, ToolAsset>>;
  /** Signs the page's browser context in and leaves the page on the tool's first page. Does nothing if the tool needs no sign-in. */
  readonly signIn: (page: Page) => Promise<void>;
  /** Ends the tool with all its processes and removes its files. */
  readonly stop: () => Promise<void>;
}

const RECIPES = {
  superset,
  airflow3,
  airflow2,
  'dbt-docs': dbtDocs,
  datasette,
  dagster,
  prefect,
  mlflow,
  adminer,
  phpmyadmin,
  jupyterlab,
  'sqlite-web': sqliteWeb,
  'kedro-viz': kedroViz,
  sqlmesh,
  'great-expectations': greatExpectations,
  marimo,
};

export type ToolName = keyof typeof RECIPES;

/** A tool with the names of its own pages and assets: `let tool: Started<'superset'>`. */
export type Started<Name extends ToolName> = RealTool<
  keyof (typeof RECIPES)[Name]['pages'] & string,
  keyof ReturnType<(typeof RECIPES)[Name]['assets']> & string
>;

/** Names of all tools. */
export const TOOL_NAMES: readonly string[] = Object.keys(RECIPES);

export const isToolName = (name: string): name is ToolName => TOOL_NAMES.includes(name);

/** What one run has beyond its recipe. */
interface RunOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** The path below which the tool serves everything: '/data'. What tells the tool so is in `argv` or `env`. */
  readonly prefix?: string;
  readonly argv?: readonly string[];
  readonly env?: (url: string) => Command['env'];
  /** Fills the tool for this run alone, with its `env` (and no address), as something outside its folder keeps what it is filled with. */
  readonly filledAnew?: true;
}

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 180_000;

/**
 * Starts a tool on 127.0.0.1, installed from its own package and filled with assets; both are reused from earlier runs.
 * Each start has its own copy of all files that the tool writes.
 * Throws if an install fails three times, or if the tool does not answer within three minutes.
 */
export async function startTool<Name extends ToolName>(name: Name, options: RunOptions = {}): Promise<Started<Name>> {
  const recipe: Recipe = RECIPES[name];
  const work = workFolder(IS_NEWEST ? join('newest', name) : name);
  const seeds = fileURLToPath(new URL(name, import.meta.url));
  if (recipe.group) await installGroup(recipe.group);
  const venv = await pythonWith(recipe.packages, constraintsIn(seeds), work);
  const installed: Installed = { name, recipe, seeds, bin: join(venv, 'bin') };
  const folder = await temporaryFolder(name);
  if (options.filledAnew) await fill(installed, folder, { ...(options.env && { env: options.env }) });
  else await cp(await fillOnce(installed, work), folder, { recursive: true });
  if (IS_NEWEST) await writeRelease(installed);
  const { server, url } = await start(installed, folder, folder, options);

  const assets = recipe.assets(url);
  const { signIn } = recipe;
  const tool: RealTool = {
    name,
    url,
    folder,
    pages: {
      ...Object.fromEntries(Object.entries(recipe.pages).map(([page, path]) => [page, url + path])),
      ...Object.fromEntries(Object.entries(assets).map(([asset, { page }]) => [asset, page])),
    },
    assets,
    signIn: async (page) => signIn?.(page, url),
    stop: server.stop,
  };
  // Object.entries loses the type of the names.
  return tool as Started<Name>;
}

interface Installed {
  readonly name: ToolName;
  readonly recipe: Recipe;
  /** Folder of the tool in this repository. */
  readonly seeds: string;
  /** Folder of the programs in the tool's virtual environment. */
  readonly bin: string;
}

/** The file that says which versions to install: all of them, or the bounds for the newest ones, if there are any. */
function constraintsIn(seeds: string): string | null {
  if (!IS_NEWEST) return join(seeds, 'constraints.txt');
  const bounds = join(seeds, 'newest.txt');
  return existsSync(bounds) ? bounds : null;
}

/** Writes the release of the tool's first package to `test-results/newest/NAME`, for scripts/tools-seen.ts. */
async function writeRelease({ name, recipe, bin }: Installed): Promise<void> {
  const [first] = recipe.packages;
  if (first === undefined) return;
  const folder = fileURLToPath(new URL('../../test-results/newest', import.meta.url));
  await mkdir(folder, { recursive: true });
  const script = 'import importlib.metadata as m, pathlib, sys; pathlib.Path(sys.argv[2]).write_text(m.version(sys.argv[1]))';
  const argv = [join(bin, 'python'), '-c', script, first.replace(/\[.*/, ''), join(folder, name)] as const;
  await run({ argv, env: {}, cwd: folder });
}

const temporaryFolder = (name: ToolName) => mkdtemp(join(tmpdir(), `placard-${name}-`));

/** Returns the folder with the tool's assets, written by its recipe if it is missing. */
async function fillOnce(tool: Installed, work: string): Promise<string> {
  const filled = join(work, `filled-${await digestOf([tool.seeds, SHOP_SQL, ...(tool.recipe.sources ?? [])])}`);
  return alone(work, async () => {
    if (existsSync(filled)) return filled;
    const folder = `${filled}.half`;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await fill(tool, folder, {});
    await rename(folder, filled);
    return filled;
  });
}

const fill = (tool: Installed, folder: string, { env }: Pick<RunOptions, 'env'>): Promise<void> =>
  tool.recipe.fill({
    folder,
    seeds: tool.seeds,
    run: (...argv) => run({ argv, env: { ...envOf(tool, folder), ...env?.('') }, cwd: folder }),
    whileServed: async (use) => {
      const { server, url } = await start(tool, folder, await temporaryFolder(tool.name), env ? { env } : {});
      await use(url).finally(server.stop);
    },
  });

/** `scratch` gets the log and is removed when the server ends. */
async function start(
  tool: Installed,
  folder: string,
  scratch: string,
  { port: wanted, prefix = '', argv = [], env }: RunOptions,
): Promise<{ readonly server: Server; readonly url: string }> {
  const port = wanted ?? (await getPort({ host: HOST }));
  const url = `http://${HOST}:${port}${prefix}`;
  const server = await serve(
    { argv: [...tool.recipe.serve(port), ...argv], env: { ...envOf(tool, folder, port), ...env?.(url) }, cwd: folder },
    { python: join(tool.bin, 'python'), folder: scratch, isReady: () => answers(url + tool.recipe.health), withinMs: READY_WITHIN_MS },
  );
  return { server, url };
}

// The caller's settings could change what a tool shows, and a tool must not write into the caller's home.
const envOf = ({ recipe, bin }: Installed, folder: string, port?: number): Command['env'] => ({
  PATH: [bin, process.env.PATH ?? ''].join(delimiter),
  HOME: folder,
  LANG: 'C.UTF-8',
  ...recipe.env?.(folder, port),
});
