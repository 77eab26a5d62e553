import type { Server } from './schema.ts';

/** Whose answers these are, as one text: equal for the same server and user. */
export const whoseOf = (server: Pick<Server, 'url' | 'user'> | null): string => JSON.stringify([server?.url, server?.user.name]);
