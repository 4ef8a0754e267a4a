import { expect, test } from '@jest/globals';
import { wholeNames } from '../../src/align/whole-names.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const namesIn = (text: string): readonly string[] =>
  parsedEventOf({ Post: text }).articles.flatMap((article) =>
    wholeNames(article).map(
      ({ name, start, end }) => `${article.text.slice(start, end)} = ${name}`,
    ),
  );

test('a name that the finder cut at a hyphen is made whole wherever it stands', () =>
  expect(namesIn('President Kim Sun-il met reporters. Mr Kim was calm.')).toEqual([
    'Kim Sun-il = Kim Sun-il',
    'Kim = Kim Sun-il',
  ]));

test('a place with small words between hyphens is whole', () =>
  expect(namesIn('They met in Orrin-upon-Tarr on Monday.')).toEqual([
    'Orrin-upon-Tarr = Orrin-upon-Tarr',
  ]));

test('what is no part of a name stays outside', () =>
  expect(namesIn('The Ann Poole-era rules were kept.').join()).not.toContain('era'));

test('a noun for a person before a full name is no part of it', () =>
  expect(namesIn('Firebrand Orla Finch led the march.')).toEqual(['Orla Finch = Orla Finch']));
