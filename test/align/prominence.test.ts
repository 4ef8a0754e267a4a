import { expect, test } from '@jest/globals';
import { rowsOf } from '../../src/align/fact-rows.ts';
import { factsOf } from '../../src/align/facts.ts';
import { prominenceFindings } from '../../src/align/prominence.ts';
import { standingsOf } from '../../src/align/standing.ts';
import { eventOf } from '../helpers/event-of.ts';

const BODY = 'The harbour was closed for the whole day, and no ship could enter or leave it. ';
const event = eventOf({
  Post: {
    text: `${BODY}The strike was led by Peter Harwick.`,
    title: 'Peter Harwick shuts the port',
  },
  Gazette: `${`${BODY.repeat(4)}\n\n`.repeat(4)}The strike was led by Peter Harwick.`,
});

test('tells what is in the headline of one and near the end of another', () => {
  const { articles } = event;
  const rows = rowsOf(standingsOf(factsOf(articles), articles), 2, articles);
  const [finding, ...more] = prominenceFindings(rows, articles);
  expect(finding?.claim).toBe(
    'Peter Harwick: in the headline of Post, only near the end in Gazette.',
  );
  expect(finding?.evidence.map(({ articleId, part }) => [articleId, part])).toEqual([
    ['post', 'headline'],
    ['gazette', undefined],
  ]);
  expect(more).toEqual([]);
  expect(prominenceFindings([], articles)).toEqual([]);
});
