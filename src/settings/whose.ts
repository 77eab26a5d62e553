import type { ServerSettings } from './schema.ts';

/** Identifies server and user in one text, so that answers of different ones are kept apart. */
export const whoseOf = (server: Pick<ServerSettings, 'url' | 'user'> | null): string => JSON.stringify([server?.url, server?.user.name]);
