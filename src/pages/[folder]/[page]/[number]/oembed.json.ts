import type { APIRoute } from 'astro';
import { statementOembed } from '../../../../content/files.ts';
import { pagesOfStatements, statementsOf } from '../../../../content/queries.ts';
import { pageKey } from '../../../../lib/address.ts';

export async function getStaticPaths() {
  const statements = (await Promise.all((await pagesOfStatements()).map(({ page }) => statementsOf(page)))).flat();
  return statements.map(({ id, data }) => ({
    params: { folder: data.page.split('/')[0], page: pageKey(data.page), number: String(data.number) },
    props: { id },
  }));
}

/** The oEmbed answer for a statement. */
export const GET: APIRoute = async ({ props }) => Response.json(await statementOembed(props.id));
