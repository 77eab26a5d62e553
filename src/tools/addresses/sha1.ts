/** SHA-1 of a text in UTF-8, in hexadecimal. The browser's own is not to be had without waiting. For names and ids alone, not for secrets. */
export function sha1(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = (bytes.length + 72) >> 6;
  const words = new Uint32Array(blocks * 16);
  for (const [at, byte] of [...bytes, 0x80].entries()) words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  words[words.length - 1] = bytes.length * 8;
  let state: Five = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < blocks; block++) {
    const [a, b, c, d, e] = rounds(state, words.subarray(block * 16, block * 16 + 16));
    state = [state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e];
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

type Five = readonly [number, number, number, number, number];

const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

function rounds(from: Five, block: Uint32Array): Five {
  const words = [...block];
  let [a, b, c, d, e] = from;
  for (let at = 0; at < 80; at++) {
    if (at > 15) words[at] = turned((words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1);
    const quarter = Math.floor(at / 20);
    const mixed = quarter === 0 ? (b & c) | (~b & d) : quarter === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
    const next = (turned(a, 5) + mixed + e + (words[at] ?? 0) + (CONSTANTS[quarter] ?? 0)) | 0;
    [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
  }
  return [a, b, c, d, e];
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
