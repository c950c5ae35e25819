import { countHan } from '../../lib/text.ts';
import type { Problem } from '../../lib/problems.ts';
import type { Content, Entry } from '../read.ts';
import { WITNESSES, type LayerRecord } from '../schemas/layer.ts';

/** The wording of each point: all six texts, phrases that are there, a grade that is explained. */
export function checkLayers(content: Content): Problem[] {
  return content.layers.flatMap((layer) => checkLayer(layer, content));
}

function checkLayer(layer: Entry<LayerRecord>, content: Content): Problem[] {
  const problems: Problem[] = [];
  const { file, id, data } = layer;
  const pageUnread = content.unread.includes(`points/${id}`);
  for (const { layer: kind, language } of WITNESSES) {
    const count = data.witnesses.filter((witness) => witness.layer === kind && witness.language === language).length;
    if (count !== 1)
      problems.push({
        file,
        where: 'witnesses',
        found: `the ${kind} in ${language} is listed ${count} times`,
        expected: 'each of the six texts once; what nobody has read has  read: not-read',
      });
  }
  data.witnesses.forEach((witness, index) => {
    const where = `line ${layer.lineOf(['witnesses', index])}`;
    const label = `the ${witness.layer} in ${witness.language}`;
    if (witness.read === 'not-read' && witness.phrases?.length)
      problems.push({
        file,
        where,
        found: `${label} is not read, but phrases are quoted from it`,
        expected: 'how it was read, or no phrases',
      });
    if (witness.read !== 'not-read' && !witness.phrases?.length)
      problems.push({ file, where, found: `${label} has no phrases`, expected: 'at least one short phrase, or  read: not-read' });
    if (witness.read !== 'not-read' && !witness.sources?.length)
      problems.push({ file, where, found: `${label} has no sources`, expected: 'where it was read, like  sources: [wikisource-zh]' });
    witness.phrases?.forEach((phrase, number) => {
      const line = `line ${layer.lineOf(['witnesses', index, 'phrases', number])}`;
      if (phrase.marked && !phrase.text.includes(phrase.marked))
        problems.push({
          file,
          where: line,
          found: `“${phrase.marked}” is not in the phrase “${phrase.text}”`,
          expected: 'marked: a part of the phrase, copied from it',
        });
      if (witness.language === 'zh-Hans' && !phrase.gloss)
        problems.push({
          file,
          where: line,
          found: `the Chinese phrase “${phrase.text}” has no gloss`,
          expected: 'gloss: our English for it',
        });
      if (witness.language === 'zh-Hans' && !countHan(phrase.text))
        problems.push({
          file,
          where: line,
          found: `“${phrase.text}” is not Chinese`,
          expected: 'a phrase in Chinese, since the witness is',
        });
    });
  });
  for (const language of ['en', 'zh-Hans']) {
    const keys = data.witnesses
      .filter((witness) => witness.language === language)
      .flatMap((witness) => witness.phrases ?? [])
      .filter((phrase) => phrase.key);
    if (keys.length > 1) problems.push({ file, found: `${keys.length} key phrases in ${language}`, expected: 'at most one' });
  }
  for (const statement of pageUnread ? [] : data.statements) {
    if (!statement.startsWith(`${id}.`) || !content.statements.some((candidate) => candidate.id === statement)) {
      problems.push({
        file,
        where: `line ${layer.lineOf(['statements'])}`,
        found: `the statement “${statement}” is not on the page of point ${id}`,
        expected: 'the number of a statement of this point that explains the grade',
      });
    }
  }
  if (!pageUnread && !content.points.some((point) => point.id === id))
    problems.push({ file, found: 'there is no page for this point', expected: `a file content/points/${id}.mdx` });
  return problems;
}
