import { statementPath } from '../lib/address.ts';
import { ourCsl, type CslItem } from '../lib/cite.ts';
import { publicAddress, site } from '../site.ts';
import { latestVersion, versionOf, type StatementEntry } from './queries.ts';

/** Our own pages as records to cite; how a source is cited is in lib/cite.ts. */

/** "edition 1" as it stands in a record: "Edition 1"; nothing before an edition. */
const edition = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

/** A statement as a record to cite: its edition is in its address, so that its page can answer whether it has changed. */
export async function statementCsl({ id }: StatementEntry, pageTitle: string): Promise<CslItem> {
  const version = await versionOf(id);
  const url = publicAddress(`${statementPath(id)}${version.anchor}`);
  return ourCsl({ id, title: pageTitle, statement: id, url, issued: version.date, edition: edition(version.label) }, site);
}

/** A page, or the site itself (`/`), as a record to cite. `issued` is when its wording last changed. */
export async function pageCsl(path: string, title: string, issued?: string): Promise<CslItem> {
  const version = await latestVersion();
  const id = path.replace(/^\/|\/$/g, '') || 'eight-points';
  return ourCsl({ id, title, url: publicAddress(path), issued: issued ?? version.date, edition: edition(version.label) }, site);
}
