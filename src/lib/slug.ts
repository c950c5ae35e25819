/** A heading as an anchor: "Says, does not say, contested" → "says-does-not-say-contested". */
export function slug(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
