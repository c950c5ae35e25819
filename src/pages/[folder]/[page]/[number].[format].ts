import type { APIRoute } from 'astro';
import { goneFile, statementFile, STATEMENT_FORMATS } from '../../../content/files.ts';
import { goneStatements, statementsInOrder } from '../../../content/queries.ts';
import { statementParams } from '../../../lib/address.ts';

export async function getStaticPaths() {
  const all = [
    ...(await statementsInOrder()).map(({ id }) => ({ id, gone: undefined })),
    ...(await goneStatements()).map((gone) => ({ id: gone.id, gone })),
  ];
  return all.flatMap(({ id, gone }) =>
    STATEMENT_FORMATS.map((format) => ({ params: { ...statementParams(id), format }, props: { id, gone, format } })),
  );
}

/** A statement in another form, beside its page; of one that is gone, why. */
export const GET: APIRoute = async ({ props: { id, gone, format } }) =>
  new Response(await (gone ? goneFile(gone, format) : statementFile(id, format)));
