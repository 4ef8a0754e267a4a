import { describe, expect, test } from '@jest/globals';
import { quotes, textsOf, whereOf, wordsOfQuote } from '../../src/report/texts.ts';
import { articleOf, shows } from '../helpers/articles.ts';
import { eventFrom } from '../helpers/comparison-fixture.ts';

const article = articleOf({ id: 'a', outlet: 'A', text: 'One two three. Four five.' });
const long = articleOf({
  id: 'l',
  outlet: 'A',
  text: `${'x '.repeat(400)}here${' y'.repeat(400)}`,
});
const texts = textsOf(eventFrom([article, long]));

describe('quotes', () => {
  test('show a sentence once with all the words that matter in it', () => {
    const found = quotes(texts, [
      shows(article, 'three'),
      shows(article, 'One'),
      shows(article, 'Four'),
    ]);
    expect(
      found.map(({ parts }) => parts.filter(({ isShown }) => isShown).map(({ words }) => words)),
    ).toEqual([['One', 'three'], ['Four']]);
    expect(found.map(wordsOfQuote)).toEqual(['One two three.', 'Four five.']);
  });
  test('cut a long sentence around the words', () => {
    const [found] = quotes(texts, [shows(long, 'here')]);
    const words = found === undefined ? '' : wordsOfQuote(found);
    expect(words).toMatch(/^….*here.*…$/);
    expect(words.length).toBeLessThan(500);
  });
  test('show a headline once, apart from the text', () => {
    const titled = articleOf({ id: 't', outlet: 'T', title: 'One two', text: 'One two three.' });
    const found = quotes(textsOf(eventFrom([titled])), [
      { articleId: 't', part: 'headline', start: 4, end: 7 },
      shows(titled, 'One'),
      { articleId: 't', part: 'headline', start: 0, end: 3 },
    ]);
    expect(found.map((quote) => [whereOf(quote), wordsOfQuote(quote)])).toEqual([
      ['T, headline', 'One two'],
      ['T', 'One two three.'],
    ]);
  });
  test('leave out an article that is not there', () => {
    expect(quotes(texts, [{ articleId: 'z', start: 0, end: 1 }])).toEqual([]);
  });
});

test('outlets with several articles are numbered', () => {
  expect([...texts.values()].map(({ label, letter }) => `${letter} ${label}`)).toEqual([
    'A A (1)',
    'B A (2)',
  ]);
});
