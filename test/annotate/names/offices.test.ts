import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/index.ts';
import { readSyntaxModel } from '../../../src/pipeline/syntax-model.ts';
import { articleOf } from '../../helpers/annotated.ts';

const model = readSyntaxModel(join(import.meta.dirname, '../../../models/english'));
const namesIn = (text: string): readonly string[] =>
  annotate(articleOf(text), model).entities.map(({ start, end }) => text.slice(start, end));

describe('an office before the name of its holder is no part of a name', () => {
  test.each([
    ['The deal was struck by Minister for Foreign Affairs Adela Finch on Monday.', ['Adela Finch']],
    ['Secretary of State Ruth Tillman met Foreign Minister Wang Yi.', ['Ruth Tillman', 'Wang Yi']],
    ['On Monday Minister of Education and Culture Ida Holm resigned.', ['Ida Holm']],
    ['Secretary for Home Affairs Tom Reed said no.', ['Tom Reed']],
    ['Deputy Secretary of State Tom Reed said no.', ['Tom Reed']],
    ['Then Secretary of State Rice left for Bergen.', ['Rice', 'Bergen']],
    ['The vote was meant to block President Donald Holm in March.', ['Donald Holm']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test('of a holder without a name it is whole', () =>
    expect(namesIn('They asked the Secretary of State about it in Bergen.')).toEqual([
      'Secretary of State',
      'Bergen',
    ]));

  test('an organization that somebody heads stays a name', () =>
    expect(namesIn('The director of the Health Department, Ida Holm, left.')).toEqual([
      'Health Department',
      'Ida Holm',
    ]));
});
