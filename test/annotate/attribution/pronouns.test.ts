import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { passageOf } from '../../../src/annotate/attribution/passage.ts';
import { resolvePronouns } from '../../../src/annotate/attribution/pronouns.ts';
import { annotated } from '../../helpers/annotated.ts';

/** "pronoun = name" for each that is resolved. */
function resolved(text: string): string[] {
  const article = annotated(text);
  const passage = passageOf(text, article);
  return [...resolvePronouns(passage, article.entities)].map(
    ([at, { name }]) => `${passage.lower[at]} = ${name}`,
  );
}

describe('a pronoun of the third person', () => {
  test.each([
    [
      'goes to the only person named',
      'Anna Berg leads the council. She spoke on Monday.',
      ['she = Anna Berg'],
    ],
    [
      'goes by the given name',
      'Anna Berg met Peter Lind in Oslo. He thanked her.',
      ['he = Peter Lind', 'her = Anna Berg'],
    ],
    [
      'goes by a title',
      'On Monday Mr Weber met Ms Solberg. He left, and she stayed.',
      ['he = Weber', 'she = Solberg'],
    ],
    [
      'goes to the subject before the object',
      'Boris Klein praised Peter Lind in Oslo. He then left.',
      ['he = Boris Klein'],
    ],
    [
      'is remembered: the name goes by it from then on',
      'Tamsey Quill met Anna Berg. Mr Quill spoke. She answered him.',
      ['she = Anna Berg', 'him = Tamsey Quill'],
    ],
    [
      'as an object is not the subject of its clause',
      'Peter Lind called. Boris Klein thanked him.',
      ['him = Peter Lind'],
    ],
    [
      'stays where two may be meant alike',
      'The council thanked Peter Lind and Boris Klein. He left.',
      [],
    ],
    ['stays where nobody is named', 'The mayor spoke. He left.', []],
    ['stays where somebody unnamed is meant', 'Ms Berg sat. A man came. He left.', []],
    ['stays where it may be many', 'Anna Berg and Peter Lind spoke. They left.', []],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toEqual(expected);
  });
});

test('any text: never throws, and a pronoun never stands before its name', () => {
  const word = fc.constantFrom(
    ...'he she him her his they said Anna Berg Peter Lind Mr . , “ ” who and the man \n\n 😀 \ud800'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const article = annotated(text);
      const passage = passageOf(text, article);
      for (const [at, entity] of resolvePronouns(passage, article.entities)) {
        expect(entity.end).toBeLessThanOrEqual(passage.tokens[at]?.start ?? 0);
      }
    }),
  );
});
