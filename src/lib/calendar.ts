import ical, { ICalEventTransparency } from 'ical-generator';
import type { EventRecord } from '../content/schemas/event.ts';
import { longDate, span } from './dates.ts';
import { LANE_WORDS } from './timeline.ts';

/**
 * The timeline as a calendar (iCalendar, RFC 5545). Every event lasts whole days and takes up no one's time. One known to
 * the month or the year covers that month or year, and says so. `revised` is the day on which the content last changed;
 * `address` is the timeline's; `host` makes the identifiers unique in the world.
 */
export function calendarText(
  events: { id: string; data: EventRecord }[],
  about: { name: string; description: string; address: string; host: string; revised: string },
): string {
  const calendar = ical({
    name: about.name,
    description: about.description,
    url: about.address,
    prodId: { company: about.host, product: 'timeline', language: 'EN' },
  });
  for (const { id, data } of events) {
    const { precision, firstDay, lastDay } = span(data.date);
    const known = precision === 'day' ? '' : ` The date is known to the ${precision} only: ${longDate(data.date)}.`;
    const inferred = data.inferred ? ' The date is inferred.' : '';
    calendar.createEvent({
      id: `${id}@${about.host}`,
      stamp: new Date(about.revised),
      start: new Date(firstDay),
      // The end of an event is the first day that is no part of it.
      end: new Date(Date.parse(lastDay) + 24 * 60 * 60 * 1000),
      allDay: true,
      summary: data.title,
      description: `${data.text}${known}${inferred}`,
      url: `${about.address}#${id}`,
      categories: [{ name: LANE_WORDS[data.lane] }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
