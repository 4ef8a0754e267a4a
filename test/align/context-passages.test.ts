import { describe, expect, test } from '@jest/globals';
import { contextPassages } from '../../src/align/context-passages.ts';
import { eventOf } from '../helpers/event-of.ts';

const NEWS = 'The council of Arlen closed the harbour bridge on Tuesday after cracks were found.';
const OLD = 'The bridge was built in 1911 with money from the quarries.';
const publishedAt = '2031-03-04';

describe('contextPassages', () => {
  test('runs of sentences of another time, with what shows it and who shares them', () => {
    const { articles } = eventOf({
      Post: { text: `${NEWS}\n\n${OLD} It cost nine thousand pounds.`, publishedAt },
      Gazette: { text: `${NEWS}\n\n${OLD}`, publishedAt },
    });
    const [one, other] = contextPassages(articles);
    expect(one?.article.id).toBe('gazette');
    expect(other?.article.text.slice(other.start, other.end)).toBe(
      `${OLD} It cost nine thousand pounds.`,
    );
    expect(other?.signs).toEqual(['a date long before the event']);
    expect([...(other?.sharedBy ?? [])]).toEqual(['Gazette']);
  });

  test('without any date of publication a year still lies back', () => {
    const { articles } = eventOf({ Post: `${NEWS}\n\n${OLD}`, Gazette: NEWS });
    expect(contextPassages(articles)).toHaveLength(1);
  });

  test('one passage over two paragraphs', () => {
    const { articles } = eventOf({
      Post: { text: `${NEWS}\n\n${OLD}\n\nIts first stones had been laid in 1904.`, publishedAt },
      Gazette: { text: NEWS, publishedAt },
    });
    expect(contextPassages(articles)).toHaveLength(1);
  });
});
