import * as v from 'valibot';
import type { Stored } from './migrations.ts';
import { LISTS, type Settings } from './schema.ts';

/**
 * The form in which changed settings are stored: it keeps what this version does not understand, so that the newer Placard that wrote it
 * finds it again. A list that was emptied stays empty.
 */
export function withUnread(changed: Settings, before: Settings, stored: Stored): Stored {
  const names = Object.keys(LISTS) as (keyof typeof LISTS)[]; // the keys of a constant
  const lists = names.map((name) => {
    const raw = stored[name];
    if (changed[name] === before[name]) return [name, raw ?? changed[name]] as const;
    const unread = Array.isArray(raw) && changed[name].length > 0 ? raw.filter((one) => !v.is(LISTS[name], one)) : [];
    return [name, [...changed[name], ...unread]] as const;
  });
  const server = changed.server !== null && changed.server === before.server ? stored.server : changed.server;
  return { ...changed, ...Object.fromEntries(lists), server };
}
