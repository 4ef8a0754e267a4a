import { describe, expect, test } from '@jest/globals';
import { withHiddenNames } from '../../src/exercise/hidden-names.ts';
import type { Exercise, ExerciseItem } from '../../src/model/exercise.ts';
import { articleOf, place } from '../helpers/articles.ts';

const articles = [
  articleOf({ id: 'a', outlet: 'The Daily Lantern', text: 'One.', author: 'Lantern Reporter' }),
  articleOf({ id: 'b', outlet: 'Ostreva Public Radio', text: 'Two.' }),
  articleOf({ id: 'c', outlet: 'Meridian News Agency', text: 'Three.' }),
  articleOf({ id: 'd', outlet: 'Fair Tarrin', text: 'The Tarrin rose.' }),
  ...['Post', 'Gazette'].map((outlet) =>
    articleOf({
      id: outlet,
      outlet,
      text: 'The Tarrin rose.',
      entities: [{ start: 4, end: 10, type: 'place', name: 'River Tarrin' }],
    }),
  ),
];

const itemAt = (text: string, answer: string): ExerciseItem => ({
  prompt: 'Text A',
  quotes: [{ label: 'Text A', text }],
  choices: [],
  correct: [],
  answer,
  explanation: 'neutral',
  places: [{ passage: 0, ...place(text, answer) }],
});

function exerciseOf(text: string, answers: readonly string[] = []): Exercise {
  return {
    kind: 'mark-the-words',
    form: 'mark',
    title: 'Find the words',
    instruction: 'Circle them.',
    passages: [{ label: 'Text A', text }],
    items: answers.map((answer) => itemAt(text, answer)),
    teacherNote: '',
  };
}

const hidden = (text: string): string =>
  withHiddenNames(exerciseOf(text), articles).passages[0]?.text ?? '';

describe('names of outlets', () => {
  test.each([
    ['One told the Lantern that it rained.', 'One told the [name hidden] that it rained.'],
    ['She told OPR that it rained.', 'She told [name hidden] that it rained.'],
    ['The Daily Lantern’s man asked.', '[name hidden]’s man asked.'],
    ['(Meridian; desk@meridian.example)', '([name hidden]; [name hidden])'],
    ['Ostreva’s public radio', 'Ostreva’s public radio'],
    ['A lantern hung there. OPRAH left.', 'A lantern hung there. OPRAH left.'],
    ['The Tarrin rose.', 'The Tarrin rose.'],
    ['The Lantern Festival began.', 'The Lantern Festival began.'],
    ['Read it at www.lantern.example/a now', 'Read it at [name hidden] now'],
  ])('%s', (text, expected) => expect(hidden(text)).toBe(expected));

  test('marks keep to their words', () => {
    const text = 'She told OPR, and he told the Lantern, that it rained, she claimed.';
    const { items, passages } = withHiddenNames(exerciseOf(text, ['told', 'claimed']), articles);
    const marked = items.flatMap(({ places }) =>
      places.map(({ start, end }) => passages[0]?.text.slice(start, end)),
    );
    expect(marked).toEqual(['told', 'claimed']);
  });

  test('what is itself such a name is no item', () =>
    expect(withHiddenNames(exerciseOf('OPR said so.', ['OPR', 'said']), articles).items).toEqual([
      expect.objectContaining({ answer: 'said' }),
    ]));

  test('articles without names hide nothing', () =>
    expect(
      withHiddenNames(exerciseOf('It rained.'), [articleOf({ id: 'x', outlet: '', text: '' })])
        .passages[0]?.text,
    ).toBe('It rained.'));
});
