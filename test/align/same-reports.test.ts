import { expect, test } from '@jest/globals';
import { sameReports } from '../../src/align/same-reports.ts';
import { eventOf } from '../helpers/event-of.ts';

const QUOTED = '“The harbour wall was mended in June and it will hold,” said Ann Poole.';
const groups = (versions: Parameters<typeof eventOf>[0]): readonly (readonly string[])[] =>
  sameReports(eventOf(versions).articles).map((group) => group.map(({ article }) => article.id));

test('what quotes the same words and what says the same is one statement', () =>
  expect(
    groups({
      Post: QUOTED,
      Gazette: 'Ann Poole claimed that the wall “was mended in June and it will hold”.',
      Echo: 'Ann Poole said that the harbour wall, mended in June, would hold.',
    }),
  ).toEqual([['echo', 'gazette', 'post']]));

test('one outlet alone, or another statement, is none', () =>
  expect(
    groups({ Post: `${QUOTED} ${QUOTED}`, Gazette: 'Ann Poole said that taxes rose.' }),
  ).toEqual([]));
