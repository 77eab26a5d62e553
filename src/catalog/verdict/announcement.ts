import * as v from 'valibot';
import { called } from '../../model/called.ts';
import type { AssetName } from '../../model/parts.ts';
import type { Announcement } from '../../model/verdict-inputs.ts';
import { optionalMoment } from '../api/bounds.ts';
import { get, need } from '../api/http.ts';
import { isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { entityLink } from '../entity/fqn.ts';

const text = v.nullish(v.string());

/** Until 1.13 announcements are threads of the feed; from 2.0 they are entities. */
const Threads = v.object({
  data: v.array(
    v.object({
      message: text,
      announcement: v.nullish(v.object({ description: text, startTime: optionalMoment, endTime: optionalMoment })),
    }),
  ),
});
const Announcements = v.object({
  data: v.array(v.object({ name: text, displayName: text, description: text, startTime: optionalMoment, endTime: optionalMoment })),
});

/** Maximum number of announcements per asset. */
const MOST = 10;

/** The asset's current announcements, sorted by end, the earliest first; null = none. */
export async function readAnnouncements(
  connection: CatalogConnection,
  asset: AssetName,
  signal?: AbortSignal,
): Promise<readonly Announcement[] | null> {
  const about = entityLink(asset.kind, asset.fqn);
  const own = isAtLeast(connection.version, 2, 0) ? await announcements(connection, about, signal) : null;
  const said = own ?? (await threads(connection, about, signal));
  const lasts = ({ endsAt }: Announcement): number => endsAt ?? Number.MAX_SAFE_INTEGER;
  return said.length > 0 ? [...said].sort((one, other) => lasts(one) - lasts(other)).slice(0, MOST) : null;
}

/** null = the server does not have the route, whatever its version. */
async function announcements(connection: CatalogConnection, about: string, signal?: AbortSignal): Promise<readonly Announcement[] | null> {
  const query = new URLSearchParams({ entityLink: about, active: 'true', limit: String(MOST) });
  const answer = await get(connection, `announcements?${query}`, Announcements, signal);
  if (!answer) return null;
  return answer.data.map((one) => ({
    title: called(one.displayName, one.name),
    text: one.description ?? '',
    endsAt: inMs(one.endTime),
  }));
}

async function threads(connection: CatalogConnection, about: string, signal?: AbortSignal): Promise<readonly Announcement[]> {
  const query = new URLSearchParams({ type: 'Announcement', activeAnnouncement: 'true', entityLink: about });
  const answer = await need(connection, `feed?${query}`, Threads, signal);
  return answer.data.flatMap(({ message, announcement }) =>
    announcement ? { title: called(message), text: announcement.description ?? '', endsAt: inMs(announcement.endTime) } : [],
  );
}

/** Some releases write seconds, some ms. Seconds will reach today's ms only in about 50,000 years. */
function inMs(at: number | null | undefined): number | null {
  if (at === null || at === undefined) return null;
  return at < 100_000_000_000 ? at * 1000 : at;
}
