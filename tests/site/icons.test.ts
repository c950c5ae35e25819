import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE, BASE_SITE, ROOT_SITE } from '../helpers/build.ts';
import { html } from '../helpers/pages.ts';

interface Manifest {
  name: string;
  start_url: string;
  icons: { src: string; sizes: string }[];
}

/** Width and height as a PNG's own header gives them. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.each([
  ['at a root', ROOT_SITE, ''],
  ['under a path', BASE_SITE, BASE],
])('Someone who keeps the site on a home screen, %s', (_, folder, base) => {
  const here = (path: string) => {
    expect(path.startsWith(`${base}/`), path).toBe(true);
    return join(folder, path.slice(base.length));
  };
  const linked = (rel: string) => new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html('/points/4/', folder))?.[1] ?? 'none';

  test('gets an icon of the size that the device wants', () => {
    expect(pngSize(here(linked('apple-touch-icon')))).toBe('180x180');
  });

  test('gets the name, the address and two more icons from the manifest', () => {
    const manifest = JSON.parse(readFileSync(here(linked('manifest')), 'utf8')) as Manifest;
    expect(manifest).toMatchObject({ name: 'Eight Points', start_url: `${base}/`, display: 'browser' });
    expect(existsSync(join(here(manifest.start_url), 'index.html'))).toBe(true);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, sizes } of manifest.icons) expect(pngSize(here(src)), src).toBe(sizes);
  });

  test('finds an icon that is drawn, not an empty ground', () => {
    expect(readFileSync(join(folder, 'icon-512.png')).length).toBeGreaterThan(2000);
  });
});
