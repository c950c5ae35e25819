import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problems.ts';
import { checkSite } from '../../src/lib/site-check.ts';

const page = (body: string, head = '<title>A</title>') => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const SOUND = page(
  '<h1>A</h1><h2 id="b">B</h2><a href="/other/#c">c</a><a href="#b">b</a><a href="https://elsewhere.example/">x</a><img src="/pic.svg" alt="">',
);
const OTHER = page('<h1>O</h1><p id="c"></p>', '<title>O</title>');
const FILES = new Set(['index.html', 'other/index.html', 'pic.svg']);

function problems(html: string, base = '/'): string {
  return formatProblems(
    checkSite(
      [
        { file: 'index.html', html },
        { file: 'other/index.html', html: OTHER },
      ],
      FILES,
      base,
      'https://site.example',
    ),
  );
}

describe('The built site is refused', () => {
  test('not when it is sound', () => {
    expect(problems(SOUND)).toContain('0 problems');
  });

  test.for([
    ['for a broken link', '<h1>A</h1><a href="/nowhere/">x</a>', 'a link that leads nowhere'],
    ['for a broken anchor', '<h1>A</h1><a href="/other/#d">x</a>', 'an anchor that other/index.html does not have'],
    ['for a broken anchor in the page itself', '<h1>A</h1><a href="#d">x</a>', 'an anchor that index.html does not have'],
    ['for a relative link', '<h1>A</h1><a href="other/">x</a>', 'a relative link'],
    ['for a heading level skipped', '<h1>A</h1><h3>B</h3>', 'a heading level skipped at “B” (after h1)'],
    ['for a page without a heading', '<p>A</p>', 'no heading'],
    ['for an image without alternative text', '<h1>A</h1><img src="/pic.svg">', 'a picture without alternative text: /pic.svg'],
    ['for a picture that is not there', '<h1>A</h1><img src="/gone.svg" alt="">', 'a link that leads nowhere'],
    ['for an identifier used twice', '<h1 id="a">A</h1><p id="a"></p>', 'an identifier used twice'],
    ['for a style attribute', '<h1 style="color:red">A</h1>', 'a style attribute'],
    [
      'for a script from another origin',
      '<h1>A</h1><script src="https://cdn.example/x.js"></script>',
      'something loaded from another origin',
    ],
    ['for a picture from another origin', '<h1>A</h1><img src="//cdn.example/x.png" alt="">', 'something loaded from another origin'],
  ])('%s', ([, body, expected]) => {
    expect(problems(page(body ?? ''))).toContain(expected);
  });

  test('for a page without a title or a language, and for a title used twice', () => {
    expect(problems('<!doctype html><html><body><h1>A</h1></body></html>')).toMatch(/no language[\s\S]*no title/);
    expect(problems(page('<h1>A</h1>', '<title>O</title>'))).toContain('which index.html has too');
  });

  test('for a share card that is not there, under a base path too, but not for one that is elsewhere', () => {
    const card = (address: string) => page('<h1>A</h1>', `<title>A</title><meta property="og:image" content="${address}">`);
    expect(problems(card('https://site.example/gone.png'))).toContain('a share card that is not there: /gone.png');
    expect(problems(card('https://site.example/pic.svg'))).toContain('0 problems');
    expect(problems(card('https://site.example/pic.svg'), '/eight-points')).toContain('a share card that is not there');
    expect(problems(card('https://site.example/eight-points/pic.svg'), '/eight-points')).toContain('0 problems');
    expect(problems(card('https://elsewhere.example/gone.png'))).toContain('0 problems');
  });

  test('for a link that leaves the base path', () => {
    expect(problems(page('<h1>A</h1><a href="/other/">x</a>'), '/eight-points')).toContain('leaves the base path');
    expect(problems(page('<h1>A</h1><a href="/eight-points/other/">x</a>'), '/eight-points')).toContain('0 problems');
  });
});
