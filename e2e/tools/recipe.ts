import type { Page } from 'playwright';
import type { Command } from './server.ts';

/** An asset that a tool shows, with its names in OpenMetadata after ingestion. */
export interface ToolAsset {
  readonly kind: 'dashboard' | 'chart' | 'dashboardDataModel' | 'pipeline' | 'task' | 'table' | 'databaseSchema' | 'mlmodel';
  /** Names below the service; the fully qualified name is the service's name followed by these, joined by dots. */
  readonly path: readonly [string, ...string[]];
  readonly displayName?: string;
  /** As written by ingestion, which is not always the page's address. Absent if ingestion writes none. */
  readonly sourceUrl?: string;
  /** Address of its page in the tool. */
  readonly page: string;
}

/** The place where a tool is filled or runs. */
export interface Place {
  /** A separate folder, which is the working directory of its programs. */
  readonly folder: string;
  /** Folder of the tool in this repository. */
  readonly seeds: string;
  /** Runs a program in the place's folder, until it ends. */
  readonly run: (...argv: Command['argv']) => Promise<void>;
  /** Keeps the tool running in this place during the work. */
  readonly whileServed: (work: (url: string) => Promise<void>) => Promise<void>;
}

/** How to install, fill and run a tool. */
export interface Recipe {
  /** Python packages; the folder's constraints.txt pins their versions and those of their dependencies. */
  readonly packages: readonly string[];
  /** A group of scripts/install.sh that the tool also needs. */
  readonly group?: 'sql-admin';
  /** Files and folders outside its own that contribute to its assets. */
  readonly sources?: readonly string[];
  /** Environment of the tool's programs. There is no port while it is filled. */
  readonly env?: (folder: string, port?: number) => Command['env'];
  /** Writes the tool's assets into the place's folder. Runs once; each start gets a copy. */
  readonly fill: (place: Place) => Promise<void>;
  readonly serve: (port: number) => Command['argv'];
  /** A path that answers with a 2xx status as soon as the tool is ready. */
  readonly health: string;
  /** Paths of pages without an asset. */
  readonly pages: Readonly<Record<string, string>>;
  readonly assets: (url: string) => Readonly<Record<string, ToolAsset>>;
  readonly signIn?: (page: Page, url: string) => Promise<void>;
}
