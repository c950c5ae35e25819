import type { APIRoute } from 'astro';
import { statementFile, STATEMENT_FORMATS } from '../../../content/files.ts';
import { statementsInOrder } from '../../../content/queries.ts';
import { statementParams } from '../../../lib/address.ts';

export async function getStaticPaths() {
  return (await statementsInOrder()).flatMap(({ id }) =>
    STATEMENT_FORMATS.map((format) => ({ params: { ...statementParams(id), format }, props: { id, format } })),
  );
}

/** A statement in another form, beside its page. */
export const GET: APIRoute = async ({ props }) => new Response(await statementFile(props.id, props.format));
