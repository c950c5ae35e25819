import type { APIRoute } from 'astro';
import { llms } from '../content/llms.ts';

/** The site for those who read it through a language model. */
export const GET: APIRoute = async () => new Response(await llms());
