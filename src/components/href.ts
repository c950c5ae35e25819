import { withBase } from '../lib/address.ts';

/** A path of the site as a link in a page: with the base path of this deployment in front. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
