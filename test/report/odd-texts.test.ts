import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { worksheetHtml } from '../../src/exercise/html.ts';
import { worksheet } from '../../src/exercise/index.ts';
import { worksheetMarkdown } from '../../src/exercise/markdown.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Event } from '../../src/model/event.ts';
import type { Mark } from '../../src/model/lens.ts';
import { htmlReports } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { articleOf } from '../helpers/articles.ts';
import { comparisonFrom, eventFrom } from '../helpers/comparison-fixture.ts';
import { meta } from '../helpers/port-refs.ts';
import { templates } from '../helpers/templates.ts';

const reports = htmlReports(templates);
const drawSheet = worksheetHtml(templates);

function caseOf(text: string, spans: readonly (readonly [number, number])[]): [Event, Comparison] {
  const event = eventFrom([
    articleOf({ id: 'a', outlet: 'A', title: text, text }),
    articleOf({ id: 'b', outlet: 'B', title: 'b', text: `${text} and more.` }),
  ]);
  const marks: readonly Mark[] = spans.map(([start, length]) => ({
    articleId: 'a',
    start: Math.min(start, text.length),
    end: Math.min(start + length, text.length),
    label: 'x',
    why: text.slice(0, 9),
  }));
  const evidence = marks.slice(0, 1);
  const comparison = comparisonFrom(event, {
    x: {
      meta: meta('x', 'X', '?', '!'),
      status: 'compared',
      findings: [{ outlet: 'A', claim: 'c', confidence: 'firm', evidence }],
      details: [],
      marks,
    },
  });
  return [event, comparison];
}

function all([event, comparison]: [Event, Comparison]): readonly string[] {
  const sheet = worksheet(event, comparison);
  const nowhere = { indexHref: null, jsonHref: null, worksheetHref: null };
  return [
    reports.event({ event, comparison, ...nowhere }),
    renderTerminal(event, comparison, { width: 80, colour: false }),
    renderMarkdown(event, comparison),
    drawSheet(sheet),
    worksheetMarkdown(sheet),
  ];
}

describe('no text is too odd to report', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 8 });
  test.each(['binary', 'grapheme'] as const)('%s', (unit) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), spans, (text, marked) => {
        expect(all(caseOf(text, marked)).every((written) => written.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a million characters in one line with ten thousand marks', () => {
    const text = `${'word '.repeat(200_000)}\uD83D`;
    const marks = Array.from({ length: 10_000 }, (_, index): [number, number] => [index * 50, 9]);
    const [page = '', summary = ''] = all(caseOf(text, marks));
    expect(page.match(/class="w"/g)).toHaveLength(10_000);
    expect(summary.length).toBeLessThan(4000);
  }, 30_000);
});
