import type { Lane } from '../content/schemas/event.ts';

/** The lanes of the timeline, as the site calls them. */
export const LANE_WORDS: Record<Lane, string> = {
  initiative: 'The initiative',
  reception: 'Reception',
  'china-law': 'Chinese law',
  'us-measure': 'United States',
  'eu-measure': 'Europe',
  'un-process': 'United Nations',
  huawei: 'Huawei',
  incident: 'Incidents',
};

/** Where a date stands on an axis, as years: 2020-09-08 is 2020.68…; a month or a year counts by its middle. */
export function yearFraction(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}
