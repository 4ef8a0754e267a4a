import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { group } from '../../src/cluster/group.ts';
import type { Fingerprint } from '../../src/model/fingerprint.ts';
import { inventedWord, printOf, redated, reportsOf } from './invented.ts';

const eventCount = (articles: readonly Fingerprint[]): number => group(articles).events.length;
const many = (count: number, textOf: (at: number) => string): readonly Fingerprint[] =>
  Array.from({ length: count }, (_, at) => printOf({ id: `a${at}`, text: textOf(at) }));
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => inventedWord(from + at)).join(' ');

describe('any input is grouped', () => {
  test('none and one', () => {
    expect(group([])).toEqual({ memberships: [], events: [], stories: [], problems: [] });
    expect(group(reportsOf(1, 1)).memberships).toMatchObject([{ certainty: 1, copyOf: null }]);
  });

  test('5,000 copies of one text are one event with one original', () => {
    const { events, memberships } = group(many(5000, () => words(0, 60)));
    expect(events).toHaveLength(1);
    expect(memberships.filter(({ copyOf }) => copyOf === null)).toHaveLength(1);
  });

  test('500 that tell the same in changing words are one event', () => {
    const told = many(
      500,
      (at) => `${words(0, 40)} ${words(1000 + at * 40, 40)} ${words(at % 7, 30)}`,
    );
    expect(eventCount(told)).toBeLessThan(5);
  });

  test('1,000 that share nothing are 1,000 events', () => {
    expect(eventCount(many(1000, (at) => words(at * 9, 9)))).toBe(1000);
  });

  test('stop words only, empty texts, no letters at all', () => {
    expect(group(many(50, () => 'the of and to in a is that it')).memberships).toHaveLength(50);
    expect(eventCount(many(50, () => ''))).toBe(50);
    expect(eventCount(many(50, (at) => '§'.repeat(at)))).toBe(50);
  });

  test('dates centuries apart, broken or absurd', () => {
    const dates = ['0001-01-01', '1789-07-14', '9999-12-31', 'yesterday', '2024-99-99', ''];
    const reports = redated(reportsOf(1, 6), dates);
    expect(group(reports).memberships).toHaveLength(6);
    expect(group(reports.slice(3)).events).toMatchObject([{ from: null, to: null }]);
  });

  test('several articles with one id, each its own member', () => {
    const twice = [...reportsOf(1, 2), ...reportsOf(2, 2)].map((report) =>
      Object.assign({}, report, { id: 'same' }),
    );
    const { memberships, events } = group(twice);
    expect(memberships).toHaveLength(4);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  test('a million characters in one line, lone surrogates, other scripts', () => {
    const texts = [
      'x'.repeat(1e6),
      '\ud800 \udfff '.repeat(1000),
      'سلام عليكم '.repeat(99),
      '新闻'.repeat(9999),
    ];
    expect(group(many(4, (at) => texts[at] ?? '')).memberships).toHaveLength(4);
  });

  test('whatever the text, every article is a member of a known event and story', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 12 }),
        (texts) => {
          const { memberships, events, stories } = group(
            many(texts.length, (at) => texts[at] ?? ''),
          );
          const known = new Set(events.map(({ id, story }) => `${id} ${story}`));
          expect(memberships).toHaveLength(texts.length);
          expect(memberships.every(({ event, story }) => known.has(`${event} ${story}`))).toBe(
            true,
          );
          expect(stories.flatMap((story) => story.events)).toHaveLength(events.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
