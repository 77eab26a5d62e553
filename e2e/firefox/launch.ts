import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { until } from '../until.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export type Prefs = Readonly<Record<string, boolean | number | string>>;

export interface Running {
  readonly process: ChildProcess;
  readonly marionette: Marionette;
}

/** Preferences for a Firefox without prompts and first-run pages. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'xpinstall.signatures.required': false,
};

/** Starts Firefox on the profile and connects. Rejects if Firefox ends or does not listen in time. */
export async function launch(
  profile: string,
  { prefs, headless, display }: { readonly prefs: Prefs; readonly headless: boolean; readonly display?: string | undefined },
): Promise<Running> {
  const lines = Object.entries({ ...QUIET, ...prefs }).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));

  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const firefox = spawn(
    firefoxPath(),
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : [])],
    { stdio: 'ignore', env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) } },
  );
  process.once('exit', () => firefox.kill('SIGKILL'));
  const port = await until('Firefox to open its remote control', async () => {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}`);
    return existsSync(portFile) && Number(await readFile(portFile, 'utf8'));
  });
  const marionette = await connectMarionette(Number(port));
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } } });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 30_000, implicit: 0 });
  return { process: firefox, marionette };
}

/** Quits Firefox as its own menu does, so that it saves the profile; resolves when the process is gone. */
export async function quit({ process: firefox, marionette }: Running): Promise<void> {
  const ended = new Promise((resolve) => {
    if (firefox.exitCode === null) firefox.once('exit', resolve);
    else resolve(undefined);
  });
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
  await ended;
  marionette.close();
}

/** The Firefox to test with: PLACARD_FIREFOX, or the first on PATH. Throws if there is none. */
export function firefoxPath(): string {
  const named = process.env.PLACARD_FIREFOX;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error('no Firefox found: set PLACARD_FIREFOX to its path');
  return found;
}
