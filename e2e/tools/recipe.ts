import type { Page } from 'playwright';
import type { Command } from './server.ts';

/** One asset that a tool shows, with the names that OpenMetadata's ingestion gives it. */
export interface ToolAsset {
  readonly kind: 'dashboard' | 'chart' | 'dashboardDataModel' | 'pipeline' | 'task' | 'table' | 'databaseSchema' | 'mlmodel';
  /** Names below the service; the fully qualified name is the service's name and these, joined by dots. */
  readonly path: readonly [string, ...string[]];
  readonly displayName?: string;
  /** As ingestion writes it, which is not always the address of the page. Absent where ingestion writes none. */
  readonly sourceUrl?: string;
  /** Address of the tool's page of it. */
  readonly page: string;
}

/** Where a tool is filled or runs. */
export interface Place {
  /** Folder of its own, and working directory of its programs. */
  readonly folder: string;
  /** Folder of the tool in this repository. */
  readonly seeds: string;
  /** Runs one program to its end, in the place's folder. */
  readonly run: (...argv: Command['argv']) => Promise<void>;
  /** Keeps the tool running in this place while the work is done. */
  readonly whileServed: (work: (url: string) => Promise<void>) => Promise<void>;
}

/** What a tool's own folder says about it. */
export interface Recipe {
  /** Python packages; their versions and those of all they need are in the folder's constraints.txt. */
  readonly packages: readonly string[];
  /** What scripts/install.sh brings besides. */
  readonly group?: 'sql-admin';
  /** Files and folders outside its own that it is filled from. */
  readonly sources?: readonly string[];
  /** Settings of the tool's programs. Without a port while it is filled. */
  readonly env?: (folder: string, port?: number) => Command['env'];
  /** Writes what the tool is to show into the place's folder. Done once, then copied for each start. */
  readonly fill: (place: Place) => Promise<void>;
  readonly serve: (port: number) => Command['argv'];
  /** Path that answers with a 2xx status as soon as the tool is ready. */
  readonly health: string;
  /** Paths of pages that are no asset's. */
  readonly pages: Readonly<Record<string, string>>;
  readonly assets: (url: string) => Readonly<Record<string, ToolAsset>>;
  readonly signIn?: (page: Page, url: string) => Promise<void>;
}
