import { expect, test } from '@jest/globals';
import { passagesOf, tellingWords } from '../../src/align/telling-words.ts';
import { annotated } from '../helpers/annotated.ts';

const six = annotated('A blaze in the brick kiln injured six workers.');
const nine = annotated('A blaze in the paint shop injured nine workers.');
const asked = (isShared: boolean): readonly string[] =>
  tellingWords(passagesOf(six, six.sentences), passagesOf(nine, nine.sentences), isShared);

test('what both have, and what one alone has', () => {
  expect(asked(true)).toEqual(['blaze', 'injured']);
  expect(asked(false)).toEqual(['brick', 'kiln', 'six workers']);
});
