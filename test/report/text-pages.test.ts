import { describe, expect, test } from '@jest/globals';
import { htmlReports } from '../../src/report/html.ts';
import { articleOf } from '../helpers/articles.ts';
import { comparisonFrom, eventFrom } from '../helpers/comparison-fixture.ts';
import { meta } from '../helpers/port-refs.ts';
import { templates } from '../helpers/templates.ts';

const eventOfMany = (count: number) =>
  eventFrom(
    Array.from({ length: count }, (_, at) =>
      articleOf({ id: `id-${at}`, outlet: `Outlet ${at}`, text: `The port of town ${at} closed.` }),
    ),
  );
const isTexts = ({ href }: { readonly href: string }): boolean => href.includes('-texts-');

const pagesOf = (count: number, findings = 1) => {
  const event = eventOfMany(count);
  const finding = {
    outlet: null,
    claim: 'They differ.',
    confidence: 'firm' as const,
    evidence: [{ articleId: `id-${count - 1}`, start: 0, end: 3 }],
  };
  const comparison = comparisonFrom(event, {
    tone: {
      meta: meta('tone', 'Tone', 'How?', 'Look.'),
      status: 'compared',
      findings: Array.from({ length: findings }, () => finding),
      details: [
        {
          kind: 'table',
          title: 'Words that weigh',
          columns: ['Word', 'Outlet'].map((label) => ({ label, align: 'left' })),
          rows: [['closed', 'Outlet 0'].map((text) => ({ text, evidence: finding.evidence }))],
        },
      ],
      marks: [],
    },
  });
  const page = {
    event,
    comparison,
    indexHref: 'index.html',
    jsonHref: null,
    worksheetHref: null,
    href: 'port.html',
  };
  const reports = htmlReports(templates);
  const further = reports.further(page);
  return {
    main: reports.event(page),
    texts: further.filter(isTexts),
    lenses: further.filter((one) => !isTexts(one)),
  };
};

describe('pages of texts', () => {
  test('an event of many texts has them on further pages, and leads there', () => {
    const { main, texts } = pagesOf(50);
    expect(texts.map(({ href }) => href)).toEqual([
      'port-texts-1.html',
      'port-texts-2.html',
      'port-texts-3.html',
    ]);
    expect(main).not.toContain('class="text"');
    expect(main).toContain('>Texts 21–40 of 50: Outlet 20 to Outlet 39</a>');
    expect(main).toContain('href="port-texts-3.html#a-50-0"');
    expect(texts[2]?.html).toContain('id="a-50-0"');
    expect(texts[2]?.html).toContain('href="port.html#d-1"');
    expect(texts[0]?.html).not.toContain('id="a-50"');
  });

  test('an event of some texts has all on one page', () => {
    const { main, texts } = pagesOf(30);
    expect(texts).toEqual([]);
    expect(main).toContain('id="a-30-0"');
    expect(main).toContain('href="#a-30-0"');
  });
});

describe('pages of lenses', () => {
  test('what a lens shows of an event of many texts stands on a page of its own', () => {
    const { main, lenses } = pagesOf(50);
    expect(lenses.map(({ href }) => href)).toEqual(['port-tone.html']);
    expect(main).not.toContain('<table class="table">');
    expect(main).toContain('href="port-tone.html"');
    expect(main).toContain('<li>Words that weigh</li>');
    expect(lenses[0]?.html).toContain('<table class="table">');
    expect(lenses[0]?.html).toContain('href="port-texts-3.html#a-50-0"');
    expect(lenses[0]?.html).toContain('href="port.html#lens-tone"');
  });

  test('of many findings the lens shows the first, and all stand among the differences', () => {
    const { main } = pagesOf(50, 20);
    expect(main).toContain('and 8 more among the');
    expect(main).toContain('id="d-20"');
  });

  test('an event of some texts has all on one page', () => {
    const { main, lenses } = pagesOf(30, 20);
    expect(lenses).toEqual([]);
    expect(main).toContain('<table class="table">');
    expect(main).not.toContain('more among the');
  });
});
