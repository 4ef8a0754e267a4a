import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/index.ts';
import { readSyntaxModel } from '../../../src/pipeline/syntax-model.ts';
import { articleOf } from '../../helpers/annotated.ts';

const model = readSyntaxModel(join(import.meta.dirname, '../../../models/english'));
const namesIn = (text: string): readonly string[] =>
  annotate(articleOf(text), model).entities.map(
    ({ start, end, type, name }) => `${text.slice(start, end)} = ${type} ${name}`,
  );

describe('names by rules and model together', () => {
  test('are whole as the page prints them', () =>
    expect(namesIn('The North Atlantic Treaty Organization met in the United States.')).toEqual([
      'North Atlantic Treaty Organization = organization North Atlantic Treaty Organization',
      'United States = place United States',
    ]));

  test('have their aliases tied', () =>
    expect(namesIn('Marit Solberg spoke first. Later Ms Solberg left for Bergen.')).toEqual([
      'Marit Solberg = person Marit Solberg',
      'Solberg = person Marit Solberg',
      'Bergen = place Bergen',
    ]));

  test('leave out what is no name', () =>
    expect(namesIn('Yesterday it rained, and nobody came.')).toEqual([]));

  test('leave out words that only count or refer', () =>
    expect(
      namesIn('The race in Bergen saw TWO red flags and FIVE safety cars. Neither was ALL bad.'),
    ).toEqual(['Bergen = place Bergen']));
});
