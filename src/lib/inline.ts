import { escapeHtml, markHan } from './text.ts';

/**
 * A statement's body: inline text only, so that one `toHtml` and one `toText` serve the page,
 * the clipboard, the search index, exports and the hash alike.
 */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'quote'; lang?: string; children: Inline[] }
  | { type: 'term'; id: string; children: Inline[] }
  | { type: 'ref'; to: string; children: Inline[] };

/** The body as plain text, with quotation marks and without any markup. */
export function toText(body: Inline[]): string {
  return body.map(nodeText).join('').replace(/\s+/g, ' ').trim();
}

function nodeText(node: Inline): string {
  if (node.type === 'text') return node.text;
  const inner = node.children.map(nodeText).join('');
  return node.type === 'quote' ? `“${inner}”` : inner;
}

/** The body as HTML; `link` makes the address of what a `Ref` or `Term` points to (`4.3`, `points/4`, `glossary/backdoor`). */
export function toHtml(body: Inline[], link: (target: string) => string): string {
  return body.map((node) => nodeHtml(node, link)).join('');
}

function nodeHtml(node: Inline, link: (target: string) => string, lang?: string): string {
  if (node.type === 'text') return lang ? escapeHtml(node.text) : markHan(node.text);
  const quoted = node.type === 'quote' ? node.lang : lang;
  const inner = node.children.map((child) => nodeHtml(child, link, quoted)).join('');
  const anchor = (target: string, className: string) => `<a class="${className}" href="${escapeHtml(link(target))}">${inner}</a>`;
  switch (node.type) {
    case 'emphasis':
      return `<em>${inner}</em>`;
    case 'quote':
      return node.lang ? `“<span lang="${escapeHtml(node.lang)}">${inner}</span>”` : `“${inner}”`;
    case 'term':
      return anchor(`glossary/${node.id}`, 'term');
    case 'ref':
      return anchor(node.to, 'ref');
  }
}
