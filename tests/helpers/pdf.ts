import { getDocumentProxy } from 'unpdf';

export interface PdfLink {
  /** The page it stands on, from 1. */
  page: number;
  /** The name of a place in the document. */
  to?: string;
  /** An address outside it. */
  url?: string;
}

export interface Pdf {
  /** The text of each page. */
  pages: string[];
  links: PdfLink[];
  /** The places that links lead to, and the page of each, from 1. */
  places: Map<string, number>;
  /** The titles of the outline, with what stands under each. */
  outline: string[];
}

interface Annotation {
  subtype: string;
  dest?: string;
  unsafeUrl?: string;
}
interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

/** Reads what a reader of a PDF can see and follow. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  const links: PdfLink[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    for (const { subtype, dest, unsafeUrl } of (await page.getAnnotations()) as Annotation[]) {
      if (subtype === 'Link') links.push({ page: number, to: dest, url: unsafeUrl });
    }
  }
  const places = new Map<string, number>();
  const named = (await document.getDestinations()) as Record<string, [Parameters<typeof document.getPageIndex>[0]]>;
  for (const [name, [reference]] of Object.entries(named)) places.set(name, (await document.getPageIndex(reference)) + 1);
  const flat = (list: OutlineItem[]): string[] => list.flatMap(({ title, items }) => [title, ...flat(items)]);
  return { pages, links, places, outline: flat(((await document.getOutline()) ?? []) as OutlineItem[]) };
}
