import * as v from 'valibot';
import type { Announcement } from '../model/checks.ts';
import type { AssetName } from '../model/parts.ts';
import { entityLink } from './fqn.ts';
import { need } from './http.ts';
import type { Server } from './open-metadata.ts';
import { isAtLeast } from './release.ts';

const text = v.nullish(v.string());
const moment = v.nullish(v.number());

/** Until 1.13 announcements are threads of the feed; from 2.0 they are things of their own. */
const Threads = v.object({
  data: v.array(v.object({ message: text, announcement: v.nullish(v.object({ description: text, startTime: moment, endTime: moment })) })),
});
const Announcements = v.object({
  data: v.array(v.object({ name: text, displayName: text, description: text, startTime: moment, endTime: moment })),
});

/** What is announced of an asset at this moment; of several the one that ends first. null = nothing is. */
export async function readAnnouncement(to: Server, asset: AssetName, signal?: AbortSignal): Promise<Announcement | null> {
  const about = entityLink(asset.kind, asset.fqn);
  const said = isAtLeast(to.version, 2, 0) ? await announcements(to, about, signal) : await threads(to, about, signal);
  const [soonest] = [...said].sort((one, other) => (one.endsAt ?? Number.POSITIVE_INFINITY) - (other.endsAt ?? Number.POSITIVE_INFINITY));
  return soonest ?? null;
}

async function announcements(to: Server, about: string, signal?: AbortSignal): Promise<readonly Announcement[]> {
  const answer = await need(
    to,
    `announcements?${new URLSearchParams({ entityLink: about, active: 'true', limit: '10' })}`,
    Announcements,
    signal,
  );
  return answer.data.map((one) => ({
    title: one.displayName || one.name || '',
    text: one.description ?? '',
    endsAt: inMs(one.endTime),
  }));
}

async function threads(to: Server, about: string, signal?: AbortSignal): Promise<readonly Announcement[]> {
  const query = new URLSearchParams({ type: 'Announcement', activeAnnouncement: 'true', entityLink: about });
  const answer = await need(to, `feed?${query}`, Threads, signal);
  return answer.data.flatMap(({ message, announcement }) =>
    announcement ? { title: message ?? '', text: announcement.description ?? '', endsAt: inMs(announcement.endTime) } : [],
  );
}

/** Some releases write seconds, some ms: a number of seconds reaches today's ms only in some 50,000 years. */
function inMs(at: number | null | undefined): number | null {
  if (at === null || at === undefined) return null;
  return at < 100_000_000_000 ? at * 1000 : at;
}
