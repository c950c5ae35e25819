import type { Problem } from '../../lib/problems.ts';
import { citations } from '../citations.ts';
import type { Content, Entry } from '../read.ts';

/** Source records: names, languages, how they were read, one record for one address, nothing that nobody cites. */
export function checkSources(content: Content): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Entry<unknown>>();
  const read = new Set<string>();
  for (const entry of content.sources) {
    const { language, titleEn, read: how, note, url, otherUrls, publisher, short } = entry.data;
    if (publisher.length > 34 && !short)
      problems.push({
        file: entry.file,
        where: 'short',
        found: 'short is missing, and the publisher’s name is too long for the margin',
        expected: 'a short name of at most 34 characters, like  short: "NPC Standing Committee"',
      });
    if (/^\p{Script=Han}/u.test(short ?? publisher)) {
      problems.push({
        file: entry.file,
        where: 'publisher',
        found: `the publisher “${short ?? publisher}” in Chinese only`,
        expected: 'its name in Latin letters first, like  publisher: "Haiyan Zhiku (海研智库)"',
      });
    }
    if (language[0] !== 'en' && !titleEn)
      problems.push({
        file: entry.file,
        where: 'titleEn',
        found: 'titleEn is missing',
        expected: 'our English for the title, since it is in another language',
      });
    if ((how === 'cited-by-another' || how === 'not-read') && !note)
      problems.push({
        file: entry.file,
        where: 'note',
        found: 'note is missing',
        expected: 'through which source it is known, since nobody has read it',
      });
    if (how === 'in-full' || how === 'in-excerpt') read.add(entry.id);
    for (const address of [url, ...(otherUrls ?? [])].filter((candidate) => candidate !== undefined)) {
      const key = comparable(address);
      const owner = owners.get(key);
      if (owner)
        problems.push({
          file: entry.file,
          where: `line ${entry.lineOf(['url'])}`,
          found: `the address ${address} is that of ${owner.file} too`,
          expected: `one record for one source: cite “${owner.id}” and delete this file`,
        });
      else owners.set(key, entry);
    }
  }
  for (const { page, line, number, sources } of content.statements) {
    const known = sources.filter(({ id }) => content.sources.some((entry) => entry.id === id));
    if (known.length && known.every(({ id }) => !read.has(id))) {
      problems.push({
        file: `content/${page}.mdx`,
        where: `line ${line}`,
        found: `statement ${number} rests only on sources that nobody has read`,
        expected: 'at least one source that was read in full or in excerpt',
      });
    }
  }
  // Where a page could not be read, nobody knows what it cites.
  if (content.unread.length) return problems;
  const cited = new Set(citations(content).flatMap(({ sources }) => sources));
  for (const entry of content.sources) {
    if (!cited.has(entry.id))
      problems.push({
        file: entry.file,
        found: 'nothing on the site rests on this source',
        expected: 'a statement or record that cites it, or no file',
      });
  }
  return problems;
}

/** An address without what does not tell two sources apart: scheme, www, a closing slash. */
function comparable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
