import { escapeHtml } from './text.ts';

/** The size of an embedded statement, in CSS pixels. */
export const EMBED = { width: 600, height: 260 };

/** A statement as HTML to paste: a `<blockquote>` that names where it is from; `address` carries the edition (`…/4/3/#e1`). */
export function quotationHtml(text: string, address: string, named: string): string {
  const to = escapeHtml(address);
  return `<blockquote cite="${to}"><p>${escapeHtml(text)}</p><footer>${escapeHtml(named)}: <a href="${to}">${to}</a></footer></blockquote>`;
}

/** A frame that shows the embed page of a statement or point. */
export function frameHtml(address: string, title: string): string {
  const size = `width="${EMBED.width}" height="${EMBED.height}"`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" ${size} loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** An oEmbed answer of type “rich” (oEmbed 1.0). */
export function oembed({
  title,
  address,
  frame,
  provider,
  origin,
}: {
  title: string;
  address: string;
  frame: string;
  provider: string;
  origin: string;
}) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: provider,
    provider_name: provider,
    provider_url: origin,
    html: frameHtml(frame, title),
    ...EMBED,
    url: address,
  };
}
