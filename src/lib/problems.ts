/**
 * A problem with the content or the built site, told to the person who can mend it.
 * `file` is relative to the project's root; `where` is a line ("line 12") or a field ("date").
 */
export interface Problem {
  file: string;
  where?: string;
  found: string;
  expected: string;
}

/** The problems as text, grouped by file and numbered, the way they are printed when a build stops. */
export function formatProblems(problems: Problem[]): string {
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.file);
  const blocks = [...byFile].map(([file, list]) =>
    [file, ...list.map((p) => `  ${p.where ? `${p.where}: ` : ''}${p.found}\n    → ${p.expected}`)].join('\n'),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${blocks.join('\n\n')}\n\n${count} to mend. Nothing was changed, and what was built before is still there.`;
}

/** By file, then by line, so that an editor can work from top to bottom. */
function sortProblems(problems: Problem[]): Problem[] {
  const line = (problem: Problem) => Number(/^line (\d+)/.exec(problem.where ?? '')?.[1] ?? 0);
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : line(a) - line(b)));
}

/** Thrown when content or site are not fit to publish; the message is the list of problems. */
export class UnfitError extends Error {
  readonly problems: Problem[];
  constructor(heading: string, problems: Problem[]) {
    super(`${heading}\n\n${formatProblems(problems)}`);
    this.name = 'UnfitError';
    this.problems = problems;
    // The list is for editors; a stack of our own functions would only push it off the screen.
    delete this.stack;
  }
}
