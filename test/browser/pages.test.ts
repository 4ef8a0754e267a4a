import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { worksheetHtml } from '../../src/exercise/html.ts';
import { worksheet } from '../../src/exercise/index.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Event } from '../../src/model/event.ts';
import { htmlReports } from '../../src/report/html.ts';
import { closePages, isBrowserTested, launch, open } from '../helpers/browser.ts';
import { portComparison, portEvent } from '../helpers/comparison-fixture.ts';
import { HOSTILE, hostileComparison, hostileEvent } from '../helpers/hostile-fixture.ts';
import { largePage } from '../helpers/large-fixture.ts';
import { templates } from '../helpers/templates.ts';

const reports = htmlReports(templates);
const nowhere = { indexHref: null, jsonHref: null, worksheetHref: null };
const index = (comparison: typeof portComparison, words: string): string =>
  reports.index({
    title: words,
    events: ['a.html', 'b.html'].map((href) => ({
      comparison,
      story: 's',
      href,
      worksheetHref: null,
    })),
    stories: [{ id: 's', title: words }],
    skipped: [{ source: words, reason: words }],
    made: [{ label: words, value: words }],
  });

const event = reports.event({ event: portEvent, comparison: portComparison, ...nowhere });
const drawSheet = worksheetHtml(templates);

/** Of an event of many articles: its own page, the first of its texts, and the first that belongs to a lens. */
function pagesOfMany(some: Event, comparison: Comparison): Readonly<Record<string, string>> {
  const page = largePage(some, comparison);
  const further = reports.further(page);
  const htmlOf = (isWanted: (href: string) => boolean): string =>
    further.find(({ href }) => isWanted(href))?.html ?? '';
  return {
    'large event': reports.event(page),
    texts: htmlOf((href) => href.includes('-texts-')),
    lens: htmlOf((href) => !href.includes('-texts-')),
  };
}

const pages: Readonly<Record<string, string>> = {
  event,
  index: index(portComparison, 'Early March'),
  worksheet: drawSheet(worksheet(portEvent, portComparison)),
  ...pagesOfMany(portEvent, portComparison),
};
const hostilePages: Readonly<Record<string, string>> = {
  event: reports.event({ event: hostileEvent, comparison: hostileComparison, ...nowhere }),
  index: index(hostileComparison, HOSTILE),
  worksheet: drawSheet(worksheet(hostileEvent, hostileComparison)),
  ...pagesOfMany(hostileEvent, hostileComparison),
};

const withBrowser = isBrowserTested ? describe : describe.skip;

withBrowser('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterEach(closePages);
  afterAll(async () => {
    await browser.close();
  });

  describe.each(Object.keys(pages))('%s page', (name) => {
    const html = pages[name] ?? '';
    const hostile = hostilePages[name] ?? '';

    test('asks for nothing and complains of nothing', async () => {
      const { page, complaints, requests } = await open(browser, html);
      expect(await page.locator('h1').first().innerText()).not.toBe('');
      expect([...complaints, ...requests]).toEqual([]);
    }, 60_000);

    test('shows hostile text as text and runs none of it', async () => {
      const { page, complaints, requests } = await open(browser, hostile);
      await page.waitForTimeout(200);
      expect(await page.locator('body').innerText()).toContain('<script>alert(1)</script>');
      expect(await page.locator('body').innerText()).toContain('{{constructor}} {{{this}}}');
      expect(
        await page.locator('img, iframe, [onerror], [onload], a[href^="javascript"]').count(),
      ).toBe(0);
      expect([...complaints, ...requests]).toEqual([]);
    }, 60_000);

    test.each(['light', 'dark'] as const)(
      'has no fault that axe finds, %s',
      async (colorScheme) => {
        const { page } = await open(browser, html, { colorScheme });
        await page.evaluate(axe.source);
        const found: unknown = await page.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary).join(' ; ')))`,
        );
        expect(found).toEqual([]);
      },
      60_000,
    );

    test.each([html, hostile])(
      'does not scroll sideways on a phone',
      async (shown) => {
        const { page } = await open(browser, shown, { viewport: { width: 375, height: 700 } });
        const width: unknown = await page.evaluate('document.documentElement.scrollWidth');
        expect(width).toBe(375);
      },
      60_000,
    );

    test('prints', async () => {
      const { page } = await open(browser, html);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(10_000);
    }, 60_000);
  });

  test.each([true, false])(
    'marks switch off and on, scripts allowed: %s',
    async (javaScriptEnabled) => {
      const { page } = await open(browser, event, { javaScriptEnabled });
      const box = page.locator('#show-0');
      const look = async (): Promise<unknown> =>
        page.evaluate(`getComputedStyle(document.querySelector('.text .t0')).borderBottomColor`);
      const on = await look();
      await box.uncheck();
      expect(await look()).toBe('rgba(0, 0, 0, 0)');
      await box.check();
      expect(await look()).toBe(on);
    },
    60_000,
  );

  test('a figure opens its sentences, and one of them leads to the article, without scripts', async () => {
    const { page } = await open(browser, event, { javaScriptEnabled: false });
    const figure = page.locator('.bars button.fig').first();
    await figure.click();
    const drawer = page.locator('.drawer:popover-open');
    expect(await drawer.locator('blockquote').count()).toBeGreaterThan(1);
    await drawer.locator('a').first().click();
    expect(page.url()).toMatch(/#a-\d+-\d+$/);
    expect(await page.locator('.s:target').count()).toBe(1);
  }, 60_000);

  test('every link within the page leads somewhere', async () => {
    const { page } = await open(browser, event);
    const lost: unknown = await page.evaluate(
      `[...document.querySelectorAll('a[href^="#"], use, [popovertarget]')]
        .map((at) => at.getAttribute('popovertarget') ?? at.getAttribute('href').slice(1))
        .filter((id) => document.getElementById(id) === null)`,
    );
    const doubled: unknown = await page.evaluate(
      `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)`,
    );
    expect([lost, doubled]).toEqual([[], []]);
  }, 60_000);

  test('a marked word says why on focus, and Escape closes it', async () => {
    const { page } = await open(browser, event);
    await page.locator('a.w').first().focus();
    expect(await page.locator('#why').innerText()).toContain('is classed as neutral');
    await page.keyboard.press('Escape');
    expect(await page.locator('#why:popover-open').count()).toBe(0);
  }, 60_000);

  test('a text that is put away comes back when a link leads to it', async () => {
    const { page } = await open(browser, event);
    await page.locator('input[data-text="a-1"]').uncheck();
    expect(await page.locator('#a-1').isVisible()).toBe(false);
    await page.locator('.glance a.fig').first().click();
    expect(await page.locator('#a-1').isVisible()).toBe(true);
    expect(await page.locator('input[data-text="a-1"]').isChecked()).toBe(true);
  }, 60_000);

  test('a sentence reached by its link is lit', async () => {
    const { page } = await open(browser, event);
    await page.locator('.glance a.fig').first().click();
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('.s:target')).backgroundColor`),
    ).not.toBe('rgba(0, 0, 0, 0)');
  }, 60_000);
});
