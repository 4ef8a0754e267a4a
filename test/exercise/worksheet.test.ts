import { describe, expect, test } from '@jest/globals';
import { exerciseKinds, worksheet } from '../../src/exercise/index.ts';
import { comparisonFrom, portComparison, portEvent } from '../helpers/comparison-fixture.ts';

const sheet = worksheet(portEvent, portComparison);
const ofKind = (kind: string) => sheet.exercises.filter((exercise) => exercise.kind === kind);
const wordsIn = (text: string): number => text.split(/\s+/).length;

const seeded = (seed: number): string =>
  JSON.stringify(worksheet(portEvent, portComparison, { seed }));

describe('worksheet', () => {
  test('has every kind, and marking once for each lens that marks', () => {
    expect(sheet.exercises.map(({ kind }) => kind)).toEqual([
      'mark-the-words',
      'mark-the-words',
      'compare-the-wording',
      'find-the-cut',
      'complete-the-matrix',
      'match-the-outlet',
    ]);
    expect(Object.keys(exerciseKinds)).toEqual([
      ...new Set(sheet.exercises.map(({ kind }) => kind)),
    ]);
  });

  test('is the same for the same seed and another for another', () => {
    expect(seeded(7)).toBe(seeded(7));
    expect(new Set([1, 2, 3, 4].map(seeded)).size).toBeGreaterThan(1);
  });

  test('keeps to the kinds that are asked for', () => {
    const { exercises } = worksheet(portEvent, portComparison, { kinds: ['match-the-outlet'] });
    expect(exercises.map(({ kind }) => kind)).toEqual(['match-the-outlet']);
  });

  test('says so where there is nothing to work on', () => {
    const bare = worksheet(portEvent, comparisonFrom(portEvent, {}), { kinds: ['mark-the-words'] });
    expect(bare.exercises).toEqual([]);
    expect(bare.introduction).toContain('too little text');
  });

  test('leaves copies out', () => {
    const copied = {
      ...portEvent,
      members: portEvent.members.map((member, index) =>
        Object.assign({}, member, { copyOf: index === 0 ? 'wire-22' : null }),
      ),
    };
    expect(worksheet(copied, portComparison).sources).toHaveLength(3);
  });

  test('has short passages of whole sentences', () => {
    for (const { passages } of sheet.exercises) {
      for (const { text } of passages) {
        expect(wordsIn(text)).toBeLessThanOrEqual(150);
        expect(text).toMatch(/[.!?]["”]?$/);
      }
    }
  });
});

describe('mark-the-words', () => {
  test('each answer stands where the key says', () => {
    for (const { items, passages } of ofKind('mark-the-words')) {
      for (const { answer, places, explanation, quotes } of items) {
        const found = places.map(({ passage, start, end }) =>
          passages[passage]?.text.slice(start, end),
        );
        expect(found).toEqual([answer]);
        expect(explanation).not.toBe('');
        expect(quotes[0]?.text).toContain(answer);
      }
    }
  });
});

describe('complete-the-matrix', () => {
  const [exercise] = ofKind('complete-the-matrix');
  test('each row tells the passages apart, and what is ticked is there', () => {
    for (const { choices, correct, places } of exercise?.items ?? []) {
      expect(correct.length).toBeGreaterThan(0);
      expect(correct.length).toBeLessThan(choices.length);
      expect(places.map(({ passage }) => passage)).toEqual(correct);
    }
  });
  test('what is not ticked is not there', () => {
    const figures = (exercise?.items ?? []).filter(({ prompt }) =>
      /^\d|^[A-Z][a-z]+ [A-Z]/.test(prompt),
    );
    for (const { prompt, choices, correct } of figures) {
      for (const index of choices.keys()) {
        const isThere = exercise?.passages[index]?.text.includes(prompt) ?? false;
        expect(correct.includes(index) || !isThere).toBe(true);
      }
    }
  });
});

describe('match-the-outlet', () => {
  const [exercise] = ofKind('match-the-outlet');
  test('hides the outlets and has one right headline a passage', () => {
    const text = JSON.stringify(exercise?.passages);
    for (const { outlet } of portEvent.articles) expect(text).not.toContain(outlet);
    const right = (exercise?.items ?? []).flatMap(({ correct }) => correct);
    expect(right.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    for (const { choices, correct, answer } of exercise?.items ?? []) {
      expect(choices[correct[0] ?? -1]).toBe(answer);
    }
  });
});

describe('compare-the-wording', () => {
  test('sets versions of one thing side by side', () => {
    const [exercise] = ofKind('compare-the-wording');
    expect(exercise?.items.map(({ quotes }) => quotes.length)).toEqual([3, 3, 3]);
    expect(exercise?.items[0]?.answer).toContain('Text A: “stopped work”');
  });
});
