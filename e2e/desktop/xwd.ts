import { crc32, deflateSync } from 'node:zlib';

const BYTES_PER_COLOUR = 12;

/**
 * A PNG from an X window dump, which Xvfb keeps of its screen: a header of 32-bit numbers (XWDFile.h of the X Window System),
 * a color table that 24-bit screens do not use, then rows of four bytes per pixel: blue, green, red, unused.
 */
export function pngOfXwd(dump: Buffer): Buffer {
  const { width, height, bytesPerLine, pixels } = layoutOf(dump);
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1; // the row's filter: none
    for (let x = 0; x < width; x += 1) {
      const from = pixels + y * bytesPerLine + x * 4;
      rows[to] = dump[from + 2] ?? 0;
      rows[to + 1] = dump[from + 1] ?? 0;
      rows[to + 2] = dump[from] ?? 0;
      to += 3;
    }
  }

  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8); // 8 bits, RGB, the only compression and filter methods in PNG, not interlaced
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The color of a pixel, as one number for comparison. */
export function colourAt(dump: Buffer, x: number, y: number): number {
  const { bytesPerLine, pixels } = layoutOf(dump);
  return dump.readUIntLE(pixels + y * bytesPerLine + x * 4, 3);
}

function layoutOf(dump: Buffer) {
  const number = (index: number) => dump.readUInt32BE(index * 4);
  if (number(11) !== 32) throw new Error(`a screen of ${number(11)} bits per pixel, not 32`);
  return { width: number(4), height: number(5), bytesPerLine: number(12), pixels: number(0) + number(19) * BYTES_PER_COLOUR };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
