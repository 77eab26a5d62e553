import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { until } from '../until.ts';
import { colourAt, pngOfXwd } from './xwd.ts';

/** A window on the desktop; places and sizes in pixels of the screen. */
export interface DesktopWindow {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screen of its own with a window manager, and the hands of a user on it. */
export interface Desktop {
  /** The X display, such as ":7": for DISPLAY of what shall appear here. */
  readonly display: string;
  /** All windows that can be seen, menus and bubbles too. */
  windows(): Promise<readonly DesktopWindow[]>;
  /** The title of the window that keys go to; '' = there is none. */
  focused(): Promise<string>;
  /** The colour of this place of the screen now, as one number to compare. */
  colour(x: number, y: number): Promise<number>;
  /** The colour of this place once it stays. */
  settled(x: number, y: number): Promise<number>;
  /** Does something and waits until the colour of this place is another one and stays, for what is no window of its own. */
  recolours(x: number, y: number, act: () => Promise<void>): Promise<void>;
  /** Does something and waits until it has brought a window that was not there before. */
  opens(act: () => Promise<void>): Promise<DesktopWindow>;
  /** Waits until the window cannot be seen any more. */
  gone(window: DesktopWindow): Promise<void>;
  /** Presses keys one after the other, by X's names: "Tab", "Return", "alt+shift+l". */
  key(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** Clicks a place; button 1 is the left one, 3 the right one. */
  click(x: number, y: number, button?: 1 | 2 | 3): Promise<void>;
  drag(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Promise<void>;
  /** Writes a PNG of the whole screen. */
  screenshot(path: string): Promise<void>;
  /** Ends window manager and screen, and with it what runs there. */
  close(): Promise<void>;
}

const run = promisify(execFile);

/** A colour that stays so long is no step of a fade. Longer, too, than the 500 ms in which nobody can answer a question that Chromium just put. */
const SETTLED_MS = 700;

/** Starts Xvfb on a free display, with openbox. Rejects when one of them, or xdotool, is not installed. */
export async function startDesktop(
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 900 },
): Promise<Desktop> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-desktop-'));
  // Without -noreset, Xvfb throws out its clients when the last one leaves: a first question could so end the window manager.
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

  // Only a window manager answers how many desktops there are.
  await Promise.race([failed, until('the window manager', () => xdotool('get_num_desktops'))]);

  const windows = async (): Promise<readonly DesktopWindow[]> => {
    // xdotool ends with 1 when it finds none.
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
    // It would wait many seconds for a pointer that is there already to get there.
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
      // xdotool ends with 1 when no window is active yet.
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
    // It closed between the two questions.
    return null;
  }
}

async function firstLine(screen: ChildProcess): Promise<string> {
  // A pipe that we only read from.
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
