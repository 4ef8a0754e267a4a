import { expect, test } from '@jest/globals';
import { figuresOf } from '../../src/align/figure.ts';
import { dateOfSpan } from '../../src/align/spans-of-time.ts';
import { annotated } from '../helpers/annotated.ts';

const publishedAt = '2026-10-14T08:00:00Z';
const told = (length: string, date: string): string | null => {
  const article = annotated(date, { publishedAt });
  const span = dateOfSpan(article, figuresOf(annotated(length, { publishedAt })));
  return span === undefined ? null : date.slice(span.start, span.end);
};

test.each([
  ['They lived there for five months.', 'They lived there since the ninth of May.', 'ninth of May'],
  ['It has run for 15 years.', 'It has run since 2011.', '2011'],
  ['It must close within 30 days.', 'It must close by mid-November.', 'November'],
  ['It has run for 15 years.', 'It began in 2011.', null],
  ['It has run for 15 years.', 'It has run since 2005.', null],
  ['It has run for 15 miles.', 'It has run since 2011.', null],
])('%s %s', (length, date, expected) => expect(told(length, date)).toBe(expected));
