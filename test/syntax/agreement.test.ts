import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../src/model/annotation.ts';
import { agree, isPlain } from '../../src/syntax/agreement.ts';

type Found = readonly [words: string, type: EntityType, margin?: number];

/** The names after agreement, as "words/type", sentence by sentence in one list. */
function agreed(...sentences: readonly (readonly [text: string, ...names: Found[]])[]): string[] {
  const read = sentences.map(([text, ...found]) => {
    const forms = text.split(' ');
    const names = found.map(([words, type, margin = 5]) => {
      const size = words.split(' ').length;
      const from = forms.findIndex((_, at) => forms.slice(at, at + size).join(' ') === words);
      return { from, to: from + size, type, margin };
    });
    return { tokens: forms.map((_, at) => ({ start: at, end: at + 1 })), forms, names };
  });
  return agree(read).map(({ tokens, from, to, type }) => {
    const sentence = read.find((other) => other.tokens === tokens);
    return `${sentence?.forms.slice(from, to).join(' ') ?? ''}/${type}`;
  });
}

describe('agree', () => {
  test('a name found once is found everywhere, with the type that has most behind it', () => {
    expect(
      agreed(
        ['yesterday in Minsk they met', ['Minsk', 'place', 9]],
        ['then Minsk was quiet', ['Minsk', 'person', 1]],
        ['they left Minsk again'],
      ),
    ).toEqual(['Minsk/place', 'Minsk/place', 'Minsk/place']);
  });

  test('the surname of a person is that person', () => {
    expect(
      agreed(
        ['then general James Mattis spoke', ['James Mattis', 'person']],
        ['later the aide of Mattis left', ['Mattis', 'place', 8]],
      ),
    ).toEqual(['James Mattis/person', 'Mattis/person']);
  });

  test('a word that only begins sentences and is written small elsewhere is no name', () => {
    expect(
      agreed(
        ['Hope remains among these people', ['Hope', 'person']],
        ['there is still hope today'],
      ),
    ).toEqual([]);
  });

  test('a headline in title case does not make names of its words', () => {
    expect(
      agreed(
        ['Voters Want Hope Again Today', ['Voters', 'organization'], ['Hope', 'person']],
        ['many voters said they still have hope'],
      ),
    ).toEqual([]);
  });
});

test('a headline is not plain', () => {
  expect(isPlain('Voters Want Hope Again Today'.split(' '))).toBe(false);
  expect(isPlain('many voters in Ohio want hope'.split(' '))).toBe(true);
});
