import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `$CHROMIUM`, or where systems usually keep it; null where there is none. */
const chromiumPath: string | null =
  [process.env['CHROMIUM'] ?? '', ...USUAL].find((path) => path !== '' && existsSync(path)) ?? null;

/** False where there is no Chromium, unless $PARALLAX_REQUIRE_BROWSER asks for a failure then. */
export const isBrowserTested =
  chromiumPath !== null || process.env['PARALLAX_REQUIRE_BROWSER'] === '1';

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS, headless: true });

/** A page opened from a file, with all that it tried to do and should not. */
export interface Opened {
  readonly page: Page;
  /** Script errors, console messages, policy violations. */
  readonly complaints: string[];
  /** Addresses asked for, but for the page itself. */
  readonly requests: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-pages-'));
let opened = 0;
const contexts: BrowserContext[] = [];

/** Closes what is open: pages that nobody looks at any more would slow the next ones. */
export const closePages = async (): Promise<void> => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
};

/** Opens this HTML as a reader would: from a file on disk. */
export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  opened += 1;
  const path = join(folder, `page-${opened}.html`);
  writeFileSync(path, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const own = pathToFileURL(path).href;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) requests.push(request.url());
  });
  await page.goto(own);
  return { page, complaints, requests };
}
