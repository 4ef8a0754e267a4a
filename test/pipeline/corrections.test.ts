import { describe, expect, test } from '@jest/globals';
import type { NamedCorrections } from '../../src/ingest/corrections.ts';
import type { InputProblem } from '../../src/model/input-problem.ts';
import { resolved } from '../../src/pipeline/corrections.ts';

const ARTICLES = [
  { id: 'one', source: 'news/a.txt' },
  { id: 'two', source: 'news/deep/b.html' },
  { id: 'three', source: 'other/harbour-closed.txt' },
];
const file = (together: string[][], apart: string[][] = []): NamedCorrections => ({
  source: 'news/events.json',
  folder: 'news',
  together,
  apart,
});
const resolve = (...files: NamedCorrections[]) => {
  const problems: InputProblem[] = [];
  const corrections = resolved(files, ARTICLES, (problem) => void problems.push(problem));
  return { corrections, told: problems.map(({ message, hint }) => `${message}. ${hint}`) };
};

describe('names in corrections', () => {
  test.each(['two', 'news/deep/b.html', 'deep/b.html', './deep/b.html', 'deep/../deep/b.html'])(
    '%s is an id, a source, or a path as seen from the file',
    (name) => expect(resolve(file([['one', name]])).corrections.together).toEqual([['one', 'two']]),
  );

  test('may lead out of the folder', () =>
    expect(resolve(file([], [['one', '../other/harbour-closed.txt']])).corrections.apart).toEqual([
      ['one', 'three'],
    ]));

  test('that no article has are told with the nearest, and left out', () => {
    const { corrections, told } = resolve(file([['one', 'two', '../other/harbor-closed.txt']]));
    expect(corrections.together).toEqual([['one', 'two']]);
    expect(told).toEqual([
      'entry 1 of "together": there is no article "../other/harbor-closed.txt". Did you mean "other/harbour-closed.txt"?',
    ]);
  });

  test('of several files all count', () =>
    expect(resolve(file([['one', 'two']]), file([['two', 'three']])).corrections.together).toEqual([
      ['one', 'two'],
      ['two', 'three'],
    ]));
});
