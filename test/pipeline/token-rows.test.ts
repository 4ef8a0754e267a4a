import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/index.ts';
import { readSyntaxModel } from '../../src/pipeline/syntax-model.ts';
import { tokenRows } from '../../src/pipeline/token-rows.ts';
import { articleOf } from '../helpers/annotated.ts';

const model = readSyntaxModel(join(import.meta.dirname, '../../models/english'));

describe('tokenRows', () => {
  const text = 'The council blamed the company. It denied the claim.';
  const rows = tokenRows(annotate(articleOf(text), model));
  const words = rows.map(([start, end]) => text.slice(start, end));

  test('gives each token its head in the article and its relation', () => {
    const blamed = words.indexOf('blamed');
    const denied = words.indexOf('denied');
    expect(rows[words.indexOf('council')]?.slice(4)).toEqual([blamed, 'nsubj']);
    expect(rows[words.indexOf('company')]?.slice(4)).toEqual([blamed, 'obj']);
    expect(rows[words.indexOf('It')]?.slice(4)).toEqual([denied, 'nsubj']);
  });

  test('has one root a sentence', () =>
    expect(rows.filter(([, , , , head]) => head === -1)).toHaveLength(2));

  test('has no rows for an article without words', () =>
    expect(tokenRows(annotate(articleOf(''), model))).toEqual([]));
});
