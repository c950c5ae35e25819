import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { pageKey } from '../lib/address.ts';

type Element = {
  type: 'mdxJsxFlowElement';
  name: string;
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children: any[];
};

/**
 * Gives the flat text of a point or a background page its shape before it is compiled: what follows a heading
 * goes into a `<Section>` (##) or a `<Part>` (###), and each `<Statement>` is reduced to its identifier, since the
 * statement is drawn from the collection, like everywhere else. An editor writes headings and statements only.
 */
export const sections = defineMdastPlugin({
  name: 'sections',
  before(root, context) {
    const file = context.fileURL ? fileURLToPath(context.fileURL).replaceAll('\\', '/') : '';
    const page = /content\/((?:points|background)\/[^/]+)\.mdx$/.exec(file)?.[1];
    if (!page) return;
    const out: any[] = [];
    let section: Element | undefined;
    let part: Element | undefined;
    for (const node of root.children as any[]) {
      if (node.type === 'heading' && node.depth === 2) {
        part = undefined;
        section = element('Section', { title: context.textContent(node), page });
        out.push(section);
      } else if (node.type === 'heading' && node.depth === 3) {
        part = element('Part', { title: context.textContent(node), section: title(section), page });
        (section?.children ?? out).push(part);
      } else if (node.name === 'Statement') {
        const number = node.attributes.find((attribute: { name: string }) => attribute.name === 'n')?.value;
        ((part ?? section)?.children ?? out).push(element('Statement', { id: `${pageKey(page)}.${number}` }));
      } else {
        ((part ?? section)?.children ?? out).push(node);
      }
    }
    context.replaceNode(root, { type: 'root', children: out });
  },
});

function element(name: string, attributes: Record<string, string>): Element {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

function title(section: Element | undefined): string {
  return section?.attributes.find((attribute) => attribute.name === 'title')?.value ?? '';
}
