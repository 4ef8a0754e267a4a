import { expect, test } from '@jest/globals';
import { nearSentences } from '../../src/align/near-sentences.ts';
import { sentencesOf } from '../../src/align/sentences.ts';
import { eventOf } from '../helpers/event-of.ts';

test('gives the sentences of all articles that are like enough, the most like first', () => {
  const { articles } = eventOf({
    Post: 'The sluice gate stayed open. The mayor slept.',
    Gazette: 'A gate stayed open.',
  });
  const [gate] = articles.flatMap(sentencesOf);
  if (gate === undefined) throw new Error('no sentence');
  const near = nearSentences(articles)(gate.profile, 0.2);
  expect(near.map(({ sentence }) => sentence.article.id)).toEqual(['post', 'gazette']);
  expect(near[0]?.score).toBeCloseTo(1);
});
