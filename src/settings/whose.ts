import type { ServerSettings } from './schema.ts';

/** Whose answers these are, as one text: equal for the same server and user. */
export const whoseOf = (server: Pick<ServerSettings, 'url' | 'user'> | null): string => JSON.stringify([server?.url, server?.user.name]);
