import type { APIRoute } from 'astro';
import { timelineCalendar } from '../content/feeds.ts';

/** The timeline as a calendar to subscribe to or to open. */
export const GET: APIRoute = async () => new Response(await timelineCalendar());
