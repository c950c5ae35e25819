import type { APIRoute } from 'astro';
import { statementOembed } from '../../../../content/files.ts';
import { goneStatements, statementsInOrder } from '../../../../content/queries.ts';
import { statementParams } from '../../../../lib/address.ts';

export async function getStaticPaths() {
  return [...(await statementsInOrder()), ...(await goneStatements())].map(({ id }) => ({ params: statementParams(id), props: { id } }));
}

/** The oEmbed answer for a statement. */
export const GET: APIRoute = async ({ props }) => Response.json(await statementOembed(props.id));
