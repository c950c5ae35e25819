import type { APIRoute } from 'astro';
import { pageFile, PAGE_FORMATS } from '../../content/files.ts';
import { pagesOfStatements } from '../../content/queries.ts';
import { pageParams } from '../../lib/address.ts';

export async function getStaticPaths() {
  return (await pagesOfStatements()).flatMap(({ page }) =>
    PAGE_FORMATS.map((format) => ({ params: { ...pageParams(page), format }, props: { page, format } })),
  );
}

/** A page of statements in another form, beside it. */
export const GET: APIRoute = async ({ props }) => new Response(await pageFile(props.page, props.format));
