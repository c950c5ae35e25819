import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/colors.css', 'utf8');

/** The colours of a block of tokens: the first is the light theme, the second and third the dark one. */
function theme(index: number): Record<string, string> {
  const block = [...css.matchAll(/\{[^{}]*--ground:[^{}]*\}/g)][index]?.[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('Text can be read: contrast of at least 7:1', () => {
  test('the calculation knows black on white, and fails for grey on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#888888', '#ffffff')).toBeLessThan(7);
  });

  test('both ways of choosing the dark theme have the same colours', () => {
    expect(theme(1)).toEqual(theme(2));
  });

  for (const [name, index] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    for (const ground of ['ground', 'wash']) {
      test.for(['ink', 'soft', 'red', 'blue'])(`%s on ${ground}, ${name} theme`, (text) => {
        const colours = theme(index);
        expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(7);
      });
    }
  }
});
