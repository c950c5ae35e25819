import type { APIRoute } from 'astro';
import { statementFile, STATEMENT_FORMATS } from '../../../content/files.ts';
import { pagesOfStatements, statementsOf } from '../../../content/queries.ts';
import { pageKey } from '../../../lib/address.ts';

export async function getStaticPaths() {
  const statements = (await Promise.all((await pagesOfStatements()).map(({ page }) => statementsOf(page)))).flat();
  return statements.flatMap(({ id, data }) =>
    STATEMENT_FORMATS.map((format) => ({
      params: { folder: data.page.split('/')[0], page: pageKey(data.page), number: String(data.number), format },
      props: { id, format },
    })),
  );
}

/** A statement in another form, beside its page. */
export const GET: APIRoute = async ({ props }) => new Response(await statementFile(props.id, props.format));
