import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.ts';
import { ROOT_SITE } from './build.ts';
import { serve } from './server.ts';

export interface Site {
  browser: Browser;
  origin: string;
  /** Opens a page of the site in a window of its own; everything it complains of or fetches is kept. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

export interface Visit {
  page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  complaints: string[];
  /** Every address that was fetched. */
  requests: string[];
  close(): Promise<void>;
}

/** A browser and a server for the tests of one file. */
export function useSite(folder = ROOT_SITE, base = ''): Site {
  const site = {} as Site;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const server = await serve(folder, base);
    site.browser = await launch();
    site.origin = server.origin;
    stop = server.close;
  });
  afterAll(async () => {
    await site.browser.close();
    await stop();
  });
  site.open = async (path, options = {}) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const visit: Visit = { page, complaints: [], requests: [], close: () => context.close() };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') visit.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    page.on('request', (request) => visit.requests.push(request.url()));
    await page.goto(`${site.origin}${base}${path}`, { waitUntil: 'load' });
    return visit;
  };
  return site;
}
