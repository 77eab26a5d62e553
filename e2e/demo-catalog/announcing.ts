import { refusal } from './errors.ts';
import type { JsonObject } from './json.ts';
import { numberIn, objectIn } from './json.ts';
import { isNull } from './sent.ts';
import type { State } from './state.ts';

/** The announcement of a new thread, in ms; throws if it ends before it begins or overlaps another of the same asset. */
export function newAnnouncement({ about, announcementDetails }: JsonObject, state: State): JsonObject {
  if (announcementDetails === undefined)
    throw isNull(
      'org.openmetadata.schema.type.AnnouncementDetails.getStartTime()',
      'the return value of "org.openmetadata.schema.entity.feed.Thread.getAnnouncement()"',
    );
  const details = objectIn(announcementDetails);
  for (const name of ['startTime', 'endTime']) if (details[name] === undefined) throw refusal(400, `[${name} must not be null]`);
  const [startTime, endTime] = [inMs(numberIn(details.startTime)), inMs(numberIn(details.endTime))];
  if (startTime >= endTime) throw refusal(400, 'Announcement start time must be earlier than the end time');
  const overlaps = state.threads.all().some((thread) => {
    const { startTime: from, endTime: to } = objectIn(thread.announcement);
    return thread.about === about && thread.type === 'Announcement' && numberIn(from) <= endTime && startTime <= numberIn(to);
  });
  if (overlaps) throw refusal(400, 'There is already an announcement scheduled that overlaps with the given start time and end time');
  return { ...details, startTime, endTime };
}

/** Seconds are accepted, too. */
function inMs(moment: number): number {
  return moment < 100_000_000_000 ? moment * 1000 : moment;
}
