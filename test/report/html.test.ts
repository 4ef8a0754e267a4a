import { describe, expect, test } from '@jest/globals';
import { htmlReports } from '../../src/report/html.ts';
import { articleOf } from '../helpers/articles.ts';
import {
  comparisonFrom,
  eventFrom,
  portComparison,
  portEvent,
} from '../helpers/comparison-fixture.ts';
import { meta } from '../helpers/port-refs.ts';
import { templates } from '../helpers/templates.ts';

const reports = htmlReports(templates);
const page = { indexHref: 'index.html', jsonHref: 'e.json', worksheetHref: null };
const html = reports.event({ event: portEvent, comparison: portComparison, ...page });
const idsOf = (text: string): readonly string[] =>
  [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('event page', () => {
  test('is the same for the same input', () => {
    const again = htmlReports(templates).event({
      event: portEvent,
      comparison: portComparison,
      ...page,
    });
    expect(again).toBe(html);
  });

  test('has its parts in the reader’s order', () => {
    const parts = idsOf(html).filter((id) =>
      /^(differences|glance|lens-[\w-]+|articles|method)$/.test(id.replace(/-h$/, '')),
    );
    expect(parts.filter((id) => !id.endsWith('-h'))).toEqual([
      'differences',
      'glance',
      'lens-loaded-terms',
      'lens-attribution-verbs',
      'lens-omissions',
      'lens-tone',
      'lens-quotations',
      'lens-voices',
      'articles',
      'method',
    ]);
  });

  test('numbers the differences from the most telling, each with its evidence', () => {
    const numbers = [...html.matchAll(/<li class="finding" id="d-(\d+)"/g)].map(([, n]) =>
      Number(n),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const findings = html.slice(html.indexOf('id="d-1"'), html.indexOf('id="glance"'));
    expect(findings.match(/<details class="evidence">/g)).toHaveLength(8);
  });

  test('gives every sentence an anchor by article and start', () => {
    for (const [index, { sentences }] of portEvent.articles.entries()) {
      for (const { start } of sentences) expect(html).toContain(`id="a-${index + 1}-${start}"`);
    }
  });

  test('nests a mark of one lens in that of another', () => {
    expect(html).toMatch(/<span class="m k0 t0 d1"><span class="m k1 t1 d0"[^>]*>slammed<\/span>/);
  });

  test('marks words of a headline and quotes it', () => {
    const article = articleOf({
      id: 'h',
      outlet: 'H',
      title: 'Mob storms port',
      text: 'It rained.',
    });
    const event = eventFrom([article]);
    const place = { articleId: 'h', part: 'headline', start: 0, end: 3 } as const;
    const comparison = comparisonFrom(event, {
      words: {
        meta: meta('words', 'Words', 'Which words?', 'Find them.'),
        status: 'compared',
        findings: [{ outlet: 'H', claim: 'Mob.', confidence: 'firm', evidence: [place] }],
        details: [],
        marks: [{ ...place, label: 'a', why: 'b' }],
      },
    });
    const out = reports.event({ event, comparison, ...page });
    expect(out).toMatch(
      /<h3 id="a-1-h"><a class="w" id="m-1-h-0" href="#w-1-1"[^>]*>.*Mob<.*storms port<\/h3>/,
    );
    expect(out).toContain('<a class="back" href="#m-1-h-0"><q>Mob</q>');
    expect(out).toContain('H, headline');
  });

  test('says what failed, what does not apply and what a reader should know', () => {
    expect(html).toContain('Not applicable: Only one quotation');
    expect(html).toContain('This lens failed, which is a defect of the program');
    expect(html).toContain('May be cut short: a paywall notice stood at its end.');
    expect(html).toContain('The outlet is not known: named after the file.');
    expect(html).toContain('May be about another event.');
    expect(html).toContain('too little text to tell');
  });

  test('folds a long matrix and loses no row', () => {
    const { length } = html.match(/class="tally"/g) ?? [];
    expect(length).toBe(25);
    expect(html).toContain('<summary>13 more rows</summary>');
  });

  test('bears an event without lenses, sentences or text', () => {
    const event = eventFrom(
      [
        articleOf({ id: 'x', outlet: 'X', text: '' }),
        articleOf({ id: 'y', outlet: 'X', text: 'One line', sentences: [], paragraphs: [] }),
      ],
      { from: null, to: null },
    );
    const bare = reports.event({ event, comparison: comparisonFrom(event, {}), ...page });
    expect(bare).toContain('Covered by one outlet only');
    expect(bare).toContain('No text.');
    expect(bare).toContain('One line');
    expect(bare).toContain('X (2)');
  });

  test('ties a copy to its first appearance', () => {
    const [first, second] = portEvent.articles;
    const copied = {
      ...portComparison,
      articles: portComparison.articles.map((article) =>
        article.id === second?.id ? Object.assign({}, article, { copyOf: first?.id }) : article,
      ),
    };
    expect(reports.event({ event: portEvent, comparison: copied, ...page })).toContain(
      'A copy or second version of Ellery Chronicle’s text.',
    );
  });
});

const entry = (id: string, from: string | null, articles = portComparison.articles) => ({
  comparison: { ...portComparison, id, title: `Event ${id}`, from, to: from, articles },
  story: id === 'd' ? 'other' : 's',
  href: `${id}.html`,
  worksheetHref: null,
});

describe('index page', () => {
  const index = reports.index({
    title: 'A week',
    events: [
      entry('b', '2032-03-01'),
      entry('a', '2032-02-28'),
      entry('c', null),
      entry('d', '2032-03-01', portComparison.articles.slice(0, 1)),
    ],
    stories: [
      { id: 's', title: 'The port' },
      { id: 'other', title: 'Alone' },
    ],
    skipped: [{ source: 'x.txt', reason: 'empty' }],
    made: [{ label: 'Version', value: '1' }],
  });

  test('parts compared events from those of one outlet', () => {
    const [compared = '', rest = ''] = index.split('id="stories-h"');
    expect([...compared.matchAll(/href="(\w)\.html"/g)].map(([, id]) => id)).toEqual([
      'b',
      'a',
      'c',
    ]);
    expect(rest.slice(rest.indexOf('id="single-h"'))).toContain('href="d.html"');
  });

  test('puts a story in order of time, with the days between, across a leap day', () => {
    const story = index.slice(index.indexOf('class="timeline"'), index.indexOf('id="single-h"'));
    expect([...story.matchAll(/href="(\w)\.html"/g)].map(([, id]) => id)).toEqual(['a', 'b', 'c']);
    expect(story).toContain('2 days later');
    expect(index).not.toContain('Alone');
  });

  test('names what was skipped and how it was made', () => {
    expect(index).toContain('x.txt');
    expect(index).toContain('<dt>Version</dt><dd>1</dd>');
  });
});

describe('an event of many texts', () => {
  const articles = Array.from({ length: 30 }, (_, index) =>
    articleOf({ id: `a${index}`, outlet: `Outlet ${index}`, text: `It rained ${index} days.` }),
  );
  const event = eventFrom(articles);
  const cells = articles.map(({ id }) => ({
    articleId: id,
    state: 'stated' as const,
    evidence: [{ start: 0, end: 2 }],
  }));
  const comparison = comparisonFrom(event, {
    rain: {
      meta: {
        id: 'rain',
        title: 'Rain',
        question: '',
        method: '',
        limits: '',
        task: '',
        requires: [],
      },
      status: 'compared',
      findings: [],
      marks: [],
      details: [
        {
          kind: 'matrix',
          title: 'Rain',
          columns: articles.map(({ id }) => id),
          rows: [{ label: 'Rain', about: 'name', cells }],
        },
        {
          kind: 'table',
          title: 'Days',
          columns: ['Day', ...articles.map(({ outlet }) => outlet)].map((label) => ({
            label,
            align: 'left' as const,
          })),
          rows: [articles.map(({ outlet }) => ({ text: outlet, evidence: [] }))],
        },
      ],
    },
  });
  const many = reports.event({ event, comparison, ...page });

  test('shows a dozen side by side and folds the others, losing none', () => {
    const columns = [
      ...many.matchAll(/<table class="(?:matrix|glance|table)">\n<thead>.*<\/thead>/g),
    ];
    expect(columns).toHaveLength(9);
    for (const [head] of columns) expect(head.split('<th ').length - 2).toBeLessThanOrEqual(12);
    for (const { outlet } of articles) expect(many).toContain(`data-outlet="${outlet}"`);
    expect(many).toMatch(/<summary>Texts 25–30 of 30: Outlet \d+ to Outlet \d+<\/summary>/);
    expect(many).toContain('30 of 30</span>');
  });

  test('names each place once', () => {
    const ids = idsOf(many);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
