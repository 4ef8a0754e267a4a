import { describe, expect, test } from '@jest/globals';
import { studiesOf } from '../../src/align/quotation-studies.ts';
import { eventOf } from '../helpers/event-of.ts';

function lost(whole: string, cut: string): readonly string[] {
  const { articles } = eventOf({ Post: `“${whole},” said Ann Poole.`, Gazette: cut });
  return studiesOf(articles).flatMap(({ text: { longest }, quoted }) =>
    quoted.flatMap(({ losses }) =>
      losses.map(
        ({ class: kind, span }) => `${kind}: ${longest.article.text.slice(span.start, span.end)}`,
      ),
    ),
  );
}
const said = (words: string): string => `“${words},” said Ann Poole.`;

describe('what a cut drops', () => {
  test.each([
    [
      'a condition',
      'We will reopen the old bridge in spring if the money is found',
      said('We will reopen the old bridge in spring'),
      'condition: if the money is found',
    ],
    [
      'a negation',
      'I do not think that the harbour wall will hold this winter',
      said('the harbour wall will hold this winter'),
      'negation: not think that',
    ],
    [
      'a hedge',
      'The harbour wall was probably broken by the ferry last night',
      said('The harbour wall was … broken by the ferry last night'),
      'hedge: probably',
    ],
    [
      'a contrast',
      'The ferry was late that night, but the captain was not to blame',
      said('The ferry was late that night'),
      'contrast: but the captain was not to blame',
    ],
    [
      'what stands before a contrast',
      'We have no proof that the ferry was unsafe, but we cannot rule it out',
      said('We cannot rule it out'),
      'contrast: We have no proof that the ferry was unsafe',
    ],
    [
      'an open question',
      'Whether the steering failed or the order came too late will be known in weeks',
      said('The order came too late'),
      'condition: Whether the steering failed or',
    ],
  ])('%s', (_, whole, cut, loss) => expect(lost(whole, cut)).toEqual([loss]));

  test.each([
    [
      'a clause of its own',
      'The ferry was late that night and we did not hear of it',
      said('The ferry was late that night'),
    ],
    [
      'what the sentence says outside the marks',
      'We will reopen the old bridge in spring if the money is found',
      'If she finds the money, Ann Poole said, “we will reopen the old bridge in spring”.',
    ],
    [
      'a phrase of two or three words',
      'We will not let the old harbour become a dusty museum',
      'Ann Poole spoke of a “dusty museum”.',
    ],
    [
      'a month',
      'The new ferry line will open in May with three ships',
      said('The new ferry line will open … with three ships'),
    ],
  ])('not %s', (_, whole, cut) => expect(lost(whole, cut)).toEqual([]));
});
