import { describe, expect, test } from '@jest/globals';
import { foldProblems } from '../../src/commands/folded-problems.ts';

const problem = (source: string, message: string) => ({
  source,
  message,
  hint: 'Mend it.',
  skipped: true,
});

describe('problems that come often', () => {
  test('are told a few times an input, the last with the number left out', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      problem(`a.jsonl#${at}`, `line ${at}: "${at}" is no date`),
    );
    const folded = foldProblems([...many, problem('b.jsonl#1', 'line 1: "x" is no date')]);
    expect(folded.map(({ more }) => more)).toEqual([0, 0, 0, 0, 35, 0]);
    expect(folded.map(({ problem: { source } }) => source)).toContain('b.jsonl#1');
  });

  test('of different kinds are all told', () => {
    const two = [problem('a.txt', 'it is empty'), problem('a.txt', 'it is binary')];
    expect(foldProblems(two)).toHaveLength(2);
  });
});
