import { describe, expect, test } from '@jest/globals';
import { findTheCut } from '../../src/exercise/find-the-cut.ts';
import { materialOf } from '../../src/exercise/material.ts';
import { quotations } from '../../src/lenses/quotations.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { comparisonFrom } from '../helpers/comparison-fixture.ts';
import { eventOf } from '../helpers/event-of.ts';

function exercisesOf(versions: Parameters<typeof eventOf>[0]): readonly Exercise[] {
  const event = eventOf(versions);
  const result = { meta: quotations.meta, ...quotations.run(event) };
  const comparison = comparisonFrom(event, { quotations: result });
  return findTheCut(materialOf(event, comparison, null));
}

const WHOLE = '“The new road is safe, provided that lorries keep off the bridge,” said Ann Poole.';

describe('find the cut', () => {
  test('asks whose quotation is cut; the key says what was lost and why it matters', () => {
    const [exercise] = exercisesOf({
      Post: `It rained. ${WHOLE}`,
      Gazette: '“The new road is safe,” said Ann Poole. It rained.',
    });
    expect(exercise?.form).toBe('open');
    const [item] = exercise?.items ?? [];
    expect(item?.prompt).toBe('Ann Poole');
    expect(item?.quotes).toEqual([
      { label: 'Text A', text: WHOLE },
      { label: 'Text B', text: '“The new road is safe,” said Ann Poole.' },
    ]);
    expect(item?.answer).toBe('Text B leaves out “provided that lorries keep off the bridge,”');
    expect(item?.explanation).toBe(
      'In full: Text A. Text B: The cut drops a condition: “provided that lorries keep off the bridge”.',
    );
  });

  test('where every version is whole there is nothing to find', () =>
    expect(exercisesOf({ Post: WHOLE, Gazette: WHOLE })).toEqual([]));
});
