import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';

/** A share card: 1200 × 630, as Open Graph and others show it beside a link. */
export interface Card {
  /** Its file name without ending; `cardName` makes it from a page's path. */
  name: string;
  title: string;
  /** Set large beside the title: the numeral of a point. */
  numeral?: string;
  /** A line above the title: what kind of page it is. */
  kind: string;
}

export const CARD = { width: 1200, height: 630 };

/** Every character of a list of cards, so that the faces can be cut to them. */
export function cardCharacters(cards: Card[]): string {
  return [...new Set([...cards.flatMap(({ title, kind }) => [...title, ...kind]), ...MARK.name, ...MARK.zh])].sort().join('');
}

/** The card of a page, from its path: `/points/4/` → `points-4`, `/` → `site`. */
export function cardName(path: string): string {
  return path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'site';
}

/** The favicon on the light ground, as the picture of an icon: a home screen cuts corners, so it stands well inside. */
export function iconTree(favicon: Buffer, size: number): Node {
  const src = `data:image/svg+xml;base64,${favicon.toString('base64')}`;
  const inner = Math.round(size * 0.76);
  return box({ width: size, height: size, backgroundColor: GROUND, alignItems: 'center', justifyContent: 'center' }, [
    { type: 'image', src, style: { width: inner, height: inner } },
  ]);
}

const GROUND = '#fcfcfb';
const INK = '#15171c';
const SOFT = '#4c515c';
const RED = '#9e1f19';
/** The words that stand on every card. */
const MARK = { name: 'Eight Points', zh: '全球数据安全倡议' };
/** The names under which the renderer knows the faces. */
export const LATIN = 'SourceSerif';
export const CHINESE = 'NotoSerifSC';
const FACES = `${LATIN}, ${CHINESE}`;

/** How much of a statement stands on its card, so that the words can be read when it is small. */
const CARD_TEXT = 200;

/**
 * A statement as it stands on its card: whole, or cut with an ellipsis after a sentence, since half a sentence may say
 * the opposite; only if the first sentence is too long, between words.
 */
export function cardText(text: string): string {
  if (text.length <= CARD_TEXT) return text;
  const sentence = text.slice(0, CARD_TEXT).match(/^.{60,}[.!?]”?(?= \p{Lu})/u)?.[0];
  return `${sentence ?? text.slice(0, text.lastIndexOf(' ', CARD_TEXT)).replace(/[,;:]$/, '')} …`;
}

/** The card as a tree that Takumi draws. Words stay readable when the card is shown 300 pixels wide. */
export function cardTree({ title, numeral, kind }: Card): Node {
  const size = title.length > 150 ? 46 : title.length > 90 ? 54 : title.length > 50 ? 64 : 76;
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      backgroundColor: GROUND,
      padding: 64,
      flexDirection: 'column',
      justifyContent: 'space-between',
      borderTop: `14px solid ${RED}`,
    },
    [
      words(kind, { fontSize: 34, color: SOFT, fontFamily: FACES }),
      box({ flexDirection: 'row', alignItems: 'center', gap: 48 }, [
        ...(numeral ? [words(numeral, { fontSize: 300, lineHeight: 0.8, color: RED, fontFamily: FACES })] : []),
        words(title, { fontSize: size, lineHeight: 1.12, fontWeight: 600, color: INK, fontFamily: FACES, flexShrink: 1 }),
      ]),
      box({ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' }, [
        words(MARK.name, { fontSize: 40, fontWeight: 600, color: INK, fontFamily: FACES }),
        words(MARK.zh, { fontSize: 36, color: RED, fontFamily: FACES }),
      ]),
    ],
  );
}

function box(style: ContainerNode['style'], children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...(style as object) }, children };
}

function words(text: string, style: TextNode['style']): TextNode {
  return { type: 'text', text, style };
}
