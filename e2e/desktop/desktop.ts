import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { until } from '../until.ts';
import { colourAt, pngOfXwd } from './xwd.ts';

/** A window on the desktop; position and size in screen pixels. */
export interface DesktopWindow {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A separate screen with a window manager, and a user's input on it. */
export interface Desktop {
  /** The X display, such as ":7", for the DISPLAY of programs that should appear here. */
  readonly display: string;
  /** All visible windows, including menus and bubbles. */
  windows(): Promise<readonly DesktopWindow[]>;
  /** The title of the focused window; '' = none. */
  focused(): Promise<string>;
  /** The current color of a pixel, as a number for comparison. */
  colour(x: number, y: number): Promise<number>;
  /** The color of a pixel once it no longer changes. */
  settled(x: number, y: number): Promise<number>;
  /** Acts, and waits until the color of a pixel has changed and is stable, for UI that is not a separate window. */
  recolours(x: number, y: number, act: () => Promise<void>): Promise<void>;
  /** Acts, and waits for a new window. */
  opens(act: () => Promise<void>): Promise<DesktopWindow>;
  /** Waits until the window is no longer visible. */
  gone(window: DesktopWindow): Promise<void>;
  /** Presses keys in order, by their names in X: "Tab", "Return", "alt+shift+l". */
  key(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** Clicks at a position; button 1 is left, 3 is right. */
  click(x: number, y: number, button?: 1 | 2 | 3): Promise<void>;
  drag(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Promise<void>;
  /** Writes a PNG of the whole screen. */
  screenshot(path: string): Promise<void>;
  /** Ends the window manager, the screen and all programs on it. */
  close(): Promise<void>;
}

const run = promisify(execFile);

/** A color that stays this long (in ms) is not a step of a fade. Also longer than the 500 ms for which a new prompt in Chromium ignores input. */
const SETTLED_MS = 700;

/** Starts Xvfb on a free display, with openbox. Rejects if one of them, or xdotool, is not installed. */
export async function startDesktop(
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 900 },
): Promise<Desktop> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-desktop-'));
  // Without -noreset, Xvfb resets when its last client disconnects, so a first query could end the window manager.
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp', '-noreset', '-fbdir', folder],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = `:${await firstLine(screen)}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', ['--sm-disable'], { stdio: 'ignore', env });
  const kill = () => {
    manager.kill();
    screen.kill();
  };
  process.once('exit', kill);
  const failed = new Promise<never>((_, reject) => manager.once('error', reject));
  const xdotool = async (...words: readonly string[]): Promise<string> => (await run('xdotool', [...words], { env })).stdout;

  // Only a window manager answers the number of desktops.
  await Promise.race([failed, until('the window manager', () => xdotool('get_num_desktops'))]);

  const windows = async (): Promise<readonly DesktopWindow[]> => {
    // xdotool exits with 1 if it finds none.
    const ids = await xdotool('search', '--onlyvisible', '--name', '').catch(() => '');
    const found = await Promise.all(
      ids
        .split('\n')
        .filter(Boolean)
        .map((id) => windowOf(id, xdotool)),
    );
    return found.filter((window) => window !== null && window.width > 1 && window.height > 1) as readonly DesktopWindow[];
  };

  const dump = () => readFile(join(folder, 'Xvfb_screen0'));
  const move = async (x: number, y: number) => {
    // xdotool would wait many seconds for a pointer that is already there.
    if ((await xdotool('getmouselocation')).startsWith(`x:${x} y:${y} `)) return;
    await xdotool('mousemove', '--sync', String(x), String(y));
  };

  const colour = async (x: number, y: number) => colourAt(await dump(), x, y);
  const settled = async (x: number, y: number): Promise<number> => {
    let last = await colour(x, y);
    let since = performance.now();
    await until(`the colour at ${x}, ${y} to stay`, async () => {
      const now = await colour(x, y);
      if (now !== last) since = performance.now();
      last = now;
      return performance.now() - since >= SETTLED_MS;
    });
    return last;
  };

  return {
    display,
    windows,
    async opens(act) {
      const before = new Set((await windows()).map(({ id }) => id));
      await act();
      return until('a new window', async () => (await windows()).find(({ id }) => !before.has(id)));
    },
    async focused() {
      // xdotool exits with 1 if no window is active yet.
      return (await xdotool('getactivewindow', 'getwindowname').catch(() => '')).trim();
    },
    colour,
    settled,
    async recolours(x, y, act) {
      const before = await settled(x, y);
      await act();
      await until(`another colour at ${x}, ${y}`, async () => (await colour(x, y)) !== before);
      await settled(x, y);
    },
    async gone(window) {
      await until(`${window.name} to close`, async () => !(await windows()).some(({ id }) => id === window.id));
    },
    async key(...keys) {
      for (const each of keys) await xdotool('key', '--clearmodifiers', each);
    },
    async type(text) {
      await xdotool('type', '--delay', '8', text);
    },
    move,
    async click(x, y, button = 1) {
      await move(x, y);
      await xdotool('click', String(button));
    },
    async drag(from, to) {
      await move(from.x, from.y);
      await xdotool('mousedown', '1');
      await move(to.x, to.y);
      await xdotool('mouseup', '1');
    },
    async screenshot(path) {
      await writeFile(path, pngOfXwd(await dump()));
    },
    async close() {
      process.off('exit', kill);
      await Promise.all([ended(manager), ended(screen)]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function windowOf(id: string, xdotool: (...words: readonly string[]) => Promise<string>): Promise<DesktopWindow | null> {
  try {
    const [geometry, name] = await Promise.all([xdotool('getwindowgeometry', '--shell', id), xdotool('getwindowname', id)]);
    const numbers = Object.fromEntries(geometry.split('\n').map((line) => line.split('=')));
    return {
      id,
      name: name.trim(),
      x: Number(numbers.X),
      y: Number(numbers.Y),
      width: Number(numbers.WIDTH),
      height: Number(numbers.HEIGHT),
    };
  } catch {
    // It closed between the two queries.
    return null;
  }
}

async function firstLine(screen: ChildProcess): Promise<string> {
  // The pipe is only read.
  const pipe = screen.stdio[3] as Readable;
  const failed = new Promise<never>((_, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const line = new Promise<string>((resolve) => pipe.once('data', (bytes: Buffer) => resolve(bytes.toString().trim())));
  return Promise.race([line, failed]);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await end;
}
