// Gives the pictures that the tests compare a palette of few colors: a third of the bytes, and no more than the tests tolerate.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import gifenc from 'gifenc';

const COLORS = 16;

const folder = join(import.meta.dirname, '../e2e/chromium/pictures');
for (const name of readdirSync(folder).filter((each) => each.endsWith('.png'))) {
  const path = join(folder, name);
  const { width, height, data, channels, palette: earlier } = decode(readFileSync(path));
  if (earlier) continue;
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++)
    rgba.set([data[pixel * channels] ?? 0, data[pixel * channels + 1] ?? 0, data[pixel * channels + 2] ?? 0, 255], pixel * 4);
  const palette = gifenc.quantize(rgba, COLORS);
  const indexes = gifenc.applyPalette(rgba, palette);
  writeFileSync(path, encode({ width, height, data: indexes, channels: 1, depth: 8, palette }, { zlib: { level: 9 } }));
}
