// Gives the pictures that the tests compare a palette of 16 colours: a third of the bytes, and no more than the tests tolerate.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = join(import.meta.dirname, '../e2e/chromium/pictures');
for (const name of readdirSync(folder).filter((each) => each.endsWith('.png'))) {
  const path = join(folder, name);
  writeFileSync(path, await sharp(readFileSync(path)).png({ palette: true, colours: 16, dither: 0, effort: 10 }).toBuffer());
}
