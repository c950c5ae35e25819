import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/site.ts';

describe('A deployment', () => {
  test('that sets nothing has a placeholder for an address, no contact, and invents nobody', () => {
    const site = readSite({});
    expect(site).toMatchObject({ url: 'https://eight-points.example', base: '/', publisher: 'Eight Points contributors' });
    expect(site.contact).toBeUndefined();
  });

  test('that sets empty values is one that sets nothing', () => {
    expect(readSite({ SITE_URL: '', BASE_PATH: '', SITE_CONTACT: '' })).toEqual(readSite({}));
  });

  test('sets its address, path, publisher and contact', () => {
    const environment = {
      SITE_URL: 'https://example.org',
      BASE_PATH: '/eight-points',
      SITE_PUBLISHER: 'A Desk',
      SITE_CONTACT: 'mailto:desk@example.org',
    };
    expect(readSite({ ...environment, RELEASE: 'yes' })).toMatchObject({
      url: 'https://example.org',
      base: '/eight-points',
      publisher: 'A Desk',
      contact: 'mailto:desk@example.org',
    });
  });

  test('is told of everything that is wrong at once', () => {
    const wrong = () => readSite({ SITE_URL: 'example.org/path', BASE_PATH: 'eight.points', SITE_CONTACT: 'javascript:alert(1)' });
    expect(wrong).toThrow(/SITE_URL[\s\S]*BASE_PATH[\s\S]*SITE_CONTACT/);
  });

  test('cannot release under the placeholder', () => {
    expect(() => readSite({ RELEASE: 'yes' })).toThrow('no address, in a release');
  });
});
