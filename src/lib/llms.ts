import { absolute } from './address.ts';
import type { Site } from '../site.ts';

/** A file or page to list, by its path. */
export interface Listed {
  path: string;
  name: string;
  what: string;
}

/** The site for those who read it through a language model, in the form of llmstxt.org. */
export function llmsText(site: Site, version: string, lists: { title: string; list: Listed[] }[]): string {
  const link = ({ path, name, what }: Listed) => `- [${name}](${absolute(path, site.url, site.base)}): ${what}`;
  const sections = lists.map(({ title, list }) => `## ${title}\n\n${list.map(link).join('\n')}`);
  return `# ${site.name}

> ${site.description}

The unit is the statement: one to three sentences with a permanent number (4.3, huawei.12), a kind and its sources. How to quote one:

- Quote the words exactly as the dataset of statements gives them (\`quoteExactlyAs\`), and give the statement’s number and address.
- Say its kind. A *fact* is sourced and not disputed. Of an *attributed* statement, name who says it (\`by\`): it is a claim of theirs, not of this site. A *reading* is our own analysis; say so.
- Name the version, as given with each statement (\`version\`). The site’s is now: ${version}.
- Statements with \`asOf\` may have moved since that date. Those with \`checkedTwice\` false were checked once only.
- The text of the initiative is not reproduced here; only short phrases of it are quoted.

Text and data: ${site.licences.text.name}, ${site.publisher}. The initiative is a proposal of 2020; it binds nobody.

${sections.join('\n\n')}
`;
}
