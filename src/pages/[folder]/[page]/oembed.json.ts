import type { APIRoute } from 'astro';
import { pageOembed } from '../../../content/files.ts';
import { pagesOfStatements } from '../../../content/queries.ts';
import { pageKey } from '../../../lib/address.ts';

export async function getStaticPaths() {
  return (await pagesOfStatements()).map((page) => ({
    params: { folder: page.page.split('/')[0], page: pageKey(page.page) },
    props: page,
  }));
}

/** The oEmbed answer for a page of statements. */
export const GET: APIRoute = async ({ props }) => Response.json(await pageOembed(props.page, props.title));
