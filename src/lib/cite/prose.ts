import CSL from 'citeproc';
import { type CslItem, isDescribed, publisherOf } from './csl.ts';
import { fullName } from './names.ts';
import apa from './styles/apa.csl?raw';
import bluebook from './styles/bluebook-law-review.csl?raw';
import chicago from './styles/chicago-notes-bibliography.csl?raw';
import locale from './styles/locales-en-US.xml?raw';
import mla from './styles/modern-language-association.csl?raw';

/** The styles that citeproc sets: as an entry of a bibliography, Bluebook as a note, since it has no bibliography. */
const STYLES = { chicago, apa, mla, bluebook };
export type Style = keyof typeof STYLES;

/** Placeholders that no style touches: the English of a title, and a title that is our description. */
const GLOSS = '\uE000';
const DESCRIBED = '\uE001';

const engines = new Map<Style, (item: CslItem) => string>();

/**
 * An item in one of the styles, as plain text with typographic quotation marks, made by citeproc (CSL 1.0.2).
 * An engine is made at its first use (the Chicago one takes most of a second) and serves ever after.
 */
export function prose(item: CslItem, style: Style): string {
  let engine = engines.get(style);
  if (!engine) engines.set(style, (engine = makeEngine(style)));
  const gloss = item.custom?.['title-en'] ?? '';
  // A translated title stands after the quotation marks, a description has none (Chicago 18, 11.9 and 14.58; MLA 9, 5.28).
  return uninverted(engine(adapt(item, style)), item, style)
    .replace(`“${DESCRIBED}`, DESCRIBED)
    .replace(new RegExp(`(${DESCRIBED}(?: \\[${GLOSS}\\])?[.,]?)”`), '$1')
    .replace(new RegExp(` \\[${GLOSS}\\]([.,]?)”`), `” [${GLOSS}]$1`)
    .replace(GLOSS, () => gloss)
    .replace(DESCRIBED, () => item.title)
    .replace('Version Edition', 'Edition') // Chicago and MLA write “Version” before a version; ours is called an edition.
    .replace('Retrieved http', 'http') // APA’s words for a day of access, which nobody gave.
    .trim();
}

/** Chicago and MLA set a comma after a first name that is inverted; citeproc sets it after one that is not, too. */
function uninverted(text: string, { author = [] }: CslItem, style: Style): string {
  const first = author[0]?.literal;
  if (first === undefined || (style !== 'chicago' && style !== 'mla')) return text;
  const spared = text.replace(`${first}, et al.`, `${first} et al.`);
  return author.length === 2 ? spared.replace(`${first}, and `, `${first} and `) : spared;
}

/** What a style needs said otherwise. */
function adapt(item: CslItem, style: Style): CslItem {
  const adapted: CslItem = { ...item };
  adapted.title = (isDescribed(item) ? DESCRIBED : item.title) + (item.custom?.['title-en'] ? ` [${GLOSS}]` : '');
  // As laws and documents the styles would drop who issued them, the day or the address.
  if (item.type === 'legislation' || item.type === 'document') adapted.type = 'webpage';
  if (style === 'bluebook' || (style === 'mla' && item.type === 'legal_case')) adapted.type = 'webpage';
  const publisher = publisherOf(item);
  const selfPublished = item.author?.map(fullName).join(' and ') === publisher;
  if (style === 'mla' || style === 'bluebook') {
    // Both name the site where the others name who is responsible for it.
    delete adapted.publisher;
    delete adapted.authority;
    adapted['container-title'] = publisher;
    // MLA and Bluebook begin with the title where a body is both author and publisher.
    if (selfPublished && item.author?.every(({ literal }) => literal)) delete adapted.author;
    else if (selfPublished) adapted['container-title'] = style === 'bluebook' ? item.source : undefined;
  } else if (selfPublished) {
    delete adapted.publisher;
    delete adapted['container-title'];
  }
  const container = adapted['container-title'];
  // A name that begins small or ends like an address keeps its capitals: eucrim, Law.com.
  if (container && /^\p{Ll}|\.\p{Ll}/u.test(container)) adapted['container-title'] = `<span class="nocase">${container}</span>`;
  return adapted;
}

function makeEngine(style: Style): (item: CslItem) => string {
  let current: CslItem | undefined;
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, forOneItem(STYLES[style]), 'en-US');
  engine.setOutputFormat('text');
  let count = 0;
  return (item) => {
    // A new identifier each time, since the engine keeps what it knows under one.
    const id = `item-${++count}`;
    current = { ...item, id };
    engine.updateItems([id]);
    const bibliography = engine.makeBibliography();
    return bibliography ? (bibliography[1][0] ?? '') : engine.makeCitationCluster([{ id }]);
  };
}

/** A style with a bibliography, without what only many items need: telling citations apart, and sorting. It saves a third of the time. */
function forOneItem(xml: string): string {
  if (!xml.includes('<bibliography')) return xml;
  return xml
    .replace(/<citation[ >][^]*<\/citation>/, '<citation><layout><text variable="title"/></layout></citation>')
    .replace(/(<bibliography[^>]*>\s*)<sort>[^]*?<\/sort>/, '$1');
}
