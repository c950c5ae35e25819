import type { Version } from './editions.ts';

/**
 * Where a reader reports an error in a statement, with the message begun: identifier, wording and edition. `contact` is
 * the site's (`mailto:…` or the address of a web form, which gets `title` and `body`, as the forms of code hosts expect);
 * undefined without one.
 */
export function reportAddress(
  contact: string | undefined,
  statement: { id: string; text: string; address: string },
  version: Version,
): string | undefined {
  if (!contact) return undefined;
  const subject = `Statement ${statement.id}: an error`;
  const body = `Statement ${statement.id} (${version.label}), ${statement.address}\n\n“${statement.text}”\n\nWhat is wrong:\n\nThe source that shows it:\n`;
  const names = contact.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
  const query = [subject, body].map((value, index) => `${names[index]}=${encodeURIComponent(value)}`).join('&');
  return `${contact}${contact.includes('?') ? '&' : '?'}${query}`;
}
