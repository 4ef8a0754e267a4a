import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const cutOf = (text: string): string =>
  annotated(text)
    .tokens.map(({ start, end }) => text.slice(start, end))
    .join(' ');
const tagsOf = (text: string): string =>
  annotated(text)
    .tokens.map(({ upos, lemma }) => `${lemma}/${upos}`)
    .join(' ');

describe('tokens', () => {
  test.each([
    ['I don’t think it’s Putin’s.', 'I do n’t think it ’s Putin ’s .'],
    ['The workers’ union can’t or cannot.', 'The workers ’ union ca n’t or can not .'],
    [
      'At 5 a.m. Mr. Smith of the U.S. met J. K. Rowling.',
      'At 5 a.m. Mr. Smith of the U.S. met J. K. Rowling .',
    ],
    ['a 15-year, non-Russian US-led e-mail', 'a 15 - year , non-Russian US - led e-mail'],
    ['3,500 troops, 2.5%, US$200 and 1990s.', '3,500 troops , 2.5 % , US $ 200 and 1990s .'],
    [
      'See http://a.b/c?d=e, or write to joe@x.com.',
      'See http://a.b/c?d=e , or write to joe@x.com .',
    ],
    ['AT&T and/or "PG&E"...', 'AT&T and / or " PG&E " ...'],
    ['“Yes,” O’Neill said - rock ’n’ roll!', '“ Yes , ” O’Neill said - rock ’ n ’ roll !'],
  ])('%s', (text, cut) => {
    expect(cutOf(text)).toBe(cut);
  });

  test('lemmas in lower case but for names', () => {
    expect(tagsOf('The spies had been caught, Putin said.')).toBe(
      'the/DET spy/NOUN have/AUX be/AUX catch/VERB ,/PUNCT Putin/PROPN say/VERB ./PUNCT',
    );
    expect(tagsOf('It’s Putin’s.')).toBe('it/PRON be/AUX Putin/PROPN ’s/PART ./PUNCT');
  });
});
