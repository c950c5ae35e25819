import { longDate } from '../dates.ts';
import { type CslItem, edtfDate } from './csl.ts';

/** Scripts in which Wikipedia wants a title under `script-title`, with its language in front. */
const SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/**
 * An item as a template of the English Wikipedia (Citation Style 1): `cite news` for news, `cite journal`, else `cite web`;
 * without an address `cite document`. No day of access is written unless the item has one.
 */
export function wikipedia(item: CslItem): string {
  const language = item.language?.split('-')[0] ?? 'en';
  const template = { 'article-newspaper': 'news', 'article-journal': 'journal' }[item.type as string] ?? (item.URL ? 'web' : 'document');
  const script = language !== 'en' && SCRIPT.test(item.title);
  const parameters: [name: string, value: string | undefined][] = [
    ...authors(item),
    ['date', date(item.issued)],
    script ? ['script-title', `${language}:${item.title}`] : ['title', item.title],
    ['trans-title', item.custom?.['title-en']],
    [template === 'web' ? 'website' : template === 'journal' ? 'journal' : 'work', item['container-title']],
    ['publisher', item.publisher ?? item.authority],
    ['version', item.version],
    ['language', language === 'en' ? undefined : language],
    ['via', template === 'document' ? undefined : item.source],
  ];
  const written = parameters.filter(([, value]) => value).map(([name, value = '']) => `|${name}=${escape(value)}`);
  if (item.URL) written.push(`|url=${item.URL.replace(/[\s|[\]{}<>"]/g, encodeURIComponent)}`);
  if (item.accessed) written.push(`|access-date=${date(item.accessed)}`);
  return `{{cite ${template} ${written.join(' ')}}}`;
}

function authors({ author = [] }: CslItem): [string, string][] {
  return author.flatMap((name, index): [string, string][] => {
    const number = author.length > 1 ? String(index + 1) : '';
    if (name.literal !== undefined) return [[`author${number}`, name.literal]];
    return [
      [`last${number}`, name.family],
      [`first${number}`, [name.given, name.suffix].filter(Boolean).join(' ')],
    ];
  });
}

function date(value: CslItem['issued']): string | undefined {
  const edtf = edtfDate(value);
  return edtf && longDate(edtf);
}

/** What would end a parameter, a template or a link. */
function escape(text: string): string {
  return text.replace(/[|{}[\]<>]/g, (char) => (char === '|' ? '{{!}}' : `&#${char.charCodeAt(0)};`));
}
