import { connect, type Socket } from 'node:net';

/** Firefox's error for a command: WebDriver's name for it, and its message. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
  readonly reason: string;

  constructor(command: string, reason: string, message: string) {
    super(`${command}: ${reason}: ${message}`);
    this.reason = reason;
  }
}

/** A connection to Firefox's built-in remote control. Answers come in the order of the commands. */
export interface Marionette {
  /** Rejects with a MarionetteError if Firefox refuses, with an Error if the connection is gone. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly command: string;
  resolve(value: unknown): void;
  reject(cause: Error): void;
}

const PROTOCOL = 3;

/** Connects to a Firefox started with `--marionette`; `port` is the content of MarionetteActivePort in its profile. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let gone: Error | undefined;

  const greeting = new Promise<unknown>((resolve, reject) => {
    waiting.set(0, { command: 'connect', resolve, reject });
  });

  const lose = (cause: Error) => {
    gone ??= cause;
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  socket.on('error', lose);
  socket.on('close', () => lose(new Error('Firefox closed the connection')));
  socket.on(
    'data',
    framed((message) => {
      if (!Array.isArray(message)) {
        waiting.get(0)?.resolve(message);
        waiting.delete(0);
        return;
      }
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new MarionetteError(asked.command, error.error, error.message));
      else asked?.resolve(result);
    }),
  );

  const hello = await greeting;
  if (!isRecord(hello) || hello.marionetteProtocol !== PROTOCOL)
    throw new Error(`not Marionette protocol ${PROTOCOL}: ${JSON.stringify(hello)}`);

  return {
    send(command, parameters = {}) {
      if (gone) return Promise.reject(gone);
      lastId += 1;
      const id = lastId;
      const frame = Buffer.from(JSON.stringify([0, id, command, parameters]));
      return new Promise((resolve, reject) => {
        waiting.set(id, { command, resolve, reject });
        socket.write(Buffer.concat([Buffer.from(`${frame.length}:`), frame]));
      });
    },
    close: () => socket.destroy(),
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => resolve(socket.off('error', reject)));
    socket.once('error', reject);
  });
}

/** Splits the byte stream into messages: the length in bytes in decimal, a colon, JSON. */
function framed(receive: (message: unknown) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      receive(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
