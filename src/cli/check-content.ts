/** `npm run check:content [folder]`: says everything that is wrong with the content or breaks the promise of an edition, and ends with 1 if anything is. */
import { checkPromises } from '../content/checks/editions.ts';
import { loadContent } from '../content/load.ts';
import { formatProblems } from '../lib/problems.ts';

const { content, problems: found } = loadContent(process.argv[2] ?? 'content');
const problems = [...found, ...checkPromises(content)];
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { statements, sources, terms, instruments, comparisons, events, countries, actors } = content;
  const cells = comparisons.flatMap(({ data }) => data.cells).length;
  const once = statements.filter(({ rechecked }) => !rechecked).length;
  console.log(
    `The content is sound: ${statements.length} statements (${once} not checked a second time), ${sources.length} sources, ${terms.length} terms, ` +
      `${instruments.length} instruments in ${cells} cells, ${events.length} events, ${countries.length} countries, ${actors.length} persons and bodies.`,
  );
}
