import { describe, expect, test } from '@jest/globals';
import { quotedTexts } from '../../src/align/quoted-texts.ts';
import { eventOf } from '../helpers/event-of.ts';

const tied = (versions: Parameters<typeof eventOf>[0]): readonly string[] =>
  quotedTexts(eventOf(versions).articles).map(
    ({ speaker, quoted, retold }) =>
      `${speaker}: ${[...quoted.keys()].toSorted().join(' ')} / ${[...retold.keys()].toSorted().join(' ')}`,
  );

const WHOLE = '“The sluice gate was left open all night by the company,” said Ann Poole.';

describe('quotedTexts', () => {
  test('ties the forms of a quotation, quoted or retold by the same speaker', () =>
    expect(
      tied({
        Post: WHOLE,
        Gazette: 'Ann Poole said the gate “was left open all night”.',
        Echo: 'Ann Poole said that the company had left the sluice gate open at night.',
        Wire: 'Tom Hale said that taxes would rise.',
      }),
    ).toEqual(['Ann Poole: gazette post / echo']));

  test('what one outlet alone has is left out', () =>
    expect(tied({ Post: WHOLE, Wire: 'It rained.' })).toEqual([]));

  test('the order of the articles changes nothing', () => {
    const { articles } = eventOf({ Post: WHOLE, Gazette: WHOLE, Echo: 'Ann Poole spoke.' });
    const speakers = (list: typeof articles): readonly string[] =>
      quotedTexts(list).map(({ longest }) => longest.article.id);
    expect(speakers(articles.toReversed())).toEqual(speakers(articles));
  });

  test('many quotations that begin alike take no long time and stay apart', () => {
    const many = Array.from(
      { length: 400 },
      (_, i) => `“We have said that number ${i} of case ${i * 7} is ours to keep,” said Ann Poole.`,
    ).join('\n\n');
    expect(tied({ Post: many, Gazette: many }).length).toBeGreaterThan(0);
  });
});
