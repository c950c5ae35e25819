/**
 * Dates are EDTF level 0 strings (Extended Date/Time Format, Library of Congress, 2019):
 * a year "2020", a month "2020-09" or a day "2020-09-08". They stay strings everywhere, since
 * a JavaScript Date would invent a day and turn 30 February into 2 March.
 */
export type EdtfDate = string;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** What is wrong with a date, in words; nothing if it is a year, a month or a day that exists. */
export function dateProblem(date: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return 'not a year (2020), a month (2020-09) or a day (2020-09-08)';
  const [, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return `there is no month ${month}`;
  if (day) {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) < 1 || Number(day) > days) return `${MONTHS[Number(month) - 1]} ${year} has no day ${Number(day)}`;
  }
  return undefined;
}

/** "8 September 2020", "September 2020" or "2020": a date as the site prints it. */
export function longDate(date: EdtfDate): string {
  return printDate(date, MONTHS);
}

/** "8 Sept 2020": a date where space is short, as in the margin. */
export function shortDate(date: EdtfDate): string {
  return printDate(date, SHORT_MONTHS);
}

function printDate(date: EdtfDate, months: string[]): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** How exactly a date is known, and the first and the last day that it covers: 2020-09 is a month, from 1 to 30 September. */
export function span(date: EdtfDate): { precision: 'year' | 'month' | 'day'; firstDay: string; lastDay: string } {
  const [year = '', month, day] = date.split('-');
  if (day) return { precision: 'day', firstDay: date, lastDay: date };
  if (!month) return { precision: 'year', firstDay: `${year}-01-01`, lastDay: `${year}-12-31` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { precision: 'month', firstDay: `${date}-01`, lastDay: `${date}-${days}` };
}
