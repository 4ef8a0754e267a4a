import { expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/index.ts';
import { articleOf } from '../helpers/annotated.ts';
import { shippedModel } from '../syntax/model-files.ts';

test('a tree a sentence, an arc a token, one root in each', () => {
  const { parses, sentences, tokens } = annotate(
    articleOf('The mayor spoke. Nobody heard her.\n\nThe end'),
    shippedModel(),
  );
  expect(parses.map(({ start, end }) => ({ start, end }))).toEqual(sentences);
  expect(parses.flatMap(({ arcs }) => arcs)).toHaveLength(tokens.length);
  expect(parses.map(({ arcs }) => arcs.filter(({ head }) => head === -1).length)).toEqual([
    1, 1, 1,
  ]);
});

test('a tree is made once and kept', () => {
  const [parse] = annotate(articleOf('Dogs bark.'), shippedModel()).parses;
  expect(parse?.arcs).toBe(parse?.arcs);
});

test('there are none for an empty text', () => {
  expect(annotate(articleOf(''), shippedModel()).parses).toEqual([]);
});
