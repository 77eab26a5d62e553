import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import project from '../package.json' with { type: 'json' };

// npx tsx scripts/release-notes.ts v1.2.3
// Prints what CHANGELOG.md says about the version of a tag, without its heading.

/** The changelog's part about the version of this tag. Throws if the tag is not of `version`, or if no text is released under it. */
export function releaseNotes(changelog: string, tag: string, version: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json says ${version}.`);
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => text.startsWith(`[${version}] - `));
  if (part === undefined) throw new Error(`CHANGELOG.md has no heading "## [${version}] - DATE".`);
  const notes = part.replace(/^.*\n/, '').trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return notes;
}

/** Throws while the address to which reports of bugs lead is still the example, since those links would lead nowhere. */
export function requireTracker(bugs: string): void {
  if (/(^|\.)example\.com$/.test(new URL(bugs).hostname))
    throw new Error(`Reports of bugs lead to ${bugs}. Set "bugs" in package.json and TRACKER in src/card/outcome/report.ts first.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireTracker(project.bugs);
  console.log(releaseNotes(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), process.argv[2] ?? '', project.version));
}
