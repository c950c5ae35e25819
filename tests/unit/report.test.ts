import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../src/lib/report.ts';

const statement = { id: '4.3', text: 'It says “100 %” & more.', address: 'https://example.org/points/4/3/' };
const version = { edition: '1', label: 'edition 1', anchor: '#e1' };

describe('A reader who reports an error', () => {
  test('finds a message begun, with the identifier, the wording and the edition', () => {
    const url = new URL(reportAddress('mailto:editor@example.org', statement, version) ?? '');
    const query = new URLSearchParams(url.search);
    expect(url.pathname).toBe('editor@example.org');
    expect(query.get('subject')).toBe('Statement 4.3: an error');
    for (const part of ['Statement 4.3 (edition 1)', statement.text, statement.address]) expect(query.get('body')).toContain(part);
    expect(url.search).not.toContain('+');
  });

  test('finds it in a web form too, behind what its address asks already', () => {
    const url = new URL(reportAddress('https://example.org/issues/new?labels=error', statement, version) ?? '');
    expect(url.searchParams.get('labels')).toBe('error');
    expect(url.searchParams.get('title')).toBe('Statement 4.3: an error');
    expect(url.searchParams.get('body')).toContain(statement.text);
  });

  test('is given no address where the site has no contact', () => {
    expect(reportAddress(undefined, statement, version)).toBeUndefined();
  });
});
