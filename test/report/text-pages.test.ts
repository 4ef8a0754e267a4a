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
const pagesOf = (count: number) => {
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
      findings: [finding],
      details: [],
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
  return { main: reports.event(page), texts: reports.texts(page) };
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
