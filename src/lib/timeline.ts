import type { Lane } from '../content/schemas/event.ts';

/** The lanes of the timeline, as the site calls them. */
export const LANE_WORDS: Record<Lane, string> = {
  initiative: 'China’s initiatives',
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

/**
 * Moves marks that would cover each other apart, up and down in turn. `places` are positions along the lane, in order;
 * what comes out is how far each mark is moved across it. More than five in one spot lie on each other again.
 */
export function spread(places: number[], size: number): number[] {
  const steps = [0, -1, 1, -2, 2];
  const last = steps.map(() => -Infinity);
  return places.map((place) => {
    const free = steps.findIndex((_, index) => place - (last[index] ?? 0) >= size);
    const row = free === -1 ? 0 : free;
    last[row] = place;
    return (steps[row] ?? 0) * size;
  });
}
