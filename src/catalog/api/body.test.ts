import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bodyOf, MOST_BYTES } from './body.ts';

/** A server that sends a body of a given size in pieces, and counts what it could send. */
async function sending(bytes: number, headers: Readonly<Record<string, string>> = {}) {
  const sent = { bytes: 0 };
  const piece = Buffer.alloc(64 * 1024, 'a');
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    const more = (): void => {
      while (sent.bytes < bytes) {
        const next = piece.subarray(0, Math.min(piece.length, bytes - sent.bytes));
        sent.bytes += next.length;
        if (!response.write(next)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  return { sent, response: await fetch(`http://127.0.0.1:${port}/`) };
}

test('a body of the maximum size is read completely', async () => {
  const { response } = await sending(MOST_BYTES);
  expect(await bodyOf(response, 'tables')).toHaveLength(MOST_BYTES);
});

test('reading stops in an endless body', async () => {
  const { sent, response } = await sending(Number.POSITIVE_INFINITY);
  await expect(bodyOf(response, 'tables')).rejects.toMatchObject({ why: { reason: 'too-large', where: 'tables' } });
  expect(sent.bytes).toBeLessThan(2 * MOST_BYTES);
});

test('a body whose declared length is too large is not read', async () => {
  const { sent, response } = await sending(MOST_BYTES + 1, { 'content-length': String(MOST_BYTES + 1) });
  await expect(bodyOf(response, 'tables')).rejects.toMatchObject({ why: { reason: 'too-large' } });
  expect(sent.bytes).toBeLessThan(MOST_BYTES);
});

test('an invalid content-length does not disable the size limit', async () => {
  let read = 0;
  const piece = new Uint8Array(1024 * 1024);
  const endless = new ReadableStream({
    pull(to) {
      read += piece.byteLength;
      // Without a limit, reading would never end; here it ends, and the test fails.
      if (read > 3 * MOST_BYTES) to.close();
      else to.enqueue(piece);
    },
  });
  // How browsers join a header that came twice.
  const response = new Response(endless, { headers: { 'content-length': '12, 12' } });
  await expect(bodyOf(response, 'tables').then(({ length }) => length)).rejects.toMatchObject({ why: { reason: 'too-large' } });
  expect(read).toBeLessThan(2 * MOST_BYTES);
});

test('a character split across two pieces is decoded correctly', async () => {
  const pieces = new ReadableStream({
    start(to) {
      for (const byte of new TextEncoder().encode('Verkäufe 訂單')) to.enqueue(Uint8Array.of(byte));
      to.close();
    },
  });
  expect(await bodyOf(new Response(pieces), 'x')).toBe('Verkäufe 訂單');
});

test('a missing body is an empty text', async () => expect(await bodyOf(new Response(null), 'x')).toBe(''));
