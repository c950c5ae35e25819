import type { APIRoute } from 'astro';
import { pageOembed } from '../../../content/files.ts';
import { pagesOfStatements } from '../../../content/queries.ts';
import { pageParams } from '../../../lib/address.ts';

export async function getStaticPaths() {
  return (await pagesOfStatements()).map((page) => ({ params: pageParams(page.page), props: page }));
}

/** The oEmbed answer for a page of statements. */
export const GET: APIRoute = async ({ props }) => Response.json(await pageOembed(props.page, props.title));
