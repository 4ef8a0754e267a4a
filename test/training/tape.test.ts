import { describe, expect, test } from '@jest/globals';
import { createKernel } from '../../src/syntax/kernel.ts';
import { createRandom } from '../../training/random.ts';
import {
  beside,
  crossEntropy,
  dense,
  rectify,
  recurrent,
  type Tape,
  type Value,
  valueOf,
  windows,
} from '../../training/tape.ts';

const kernel = createKernel(4 * 2 ** 20);

function random(rows: number, columns: number, seed: number): Value {
  const value = valueOf(kernel, rows, columns);
  const next = createRandom(seed);
  value.value.values.forEach((_, i) => {
    value.value.values[i] = 2 * next() - 1;
  });
  return value;
}

const STARTS = [0, 3, 5];
const GOLD = [0, 1, 2, -1, 1];

/** The largest difference between the slopes that the tape gives and those found by small steps. */
function slopeError(inputs: readonly Value[], run: (tape: Tape) => Value): number {
  const loss = (learn: boolean): number => {
    const tape: Tape = { kernel, random: () => 1, learning: true, back: [] };
    const sum = crossEntropy(run(tape), GOLD, { classes: 5, weight: 1 });
    if (learn) for (const back of tape.back.toReversed()) back();
    return sum;
  };
  loss(true);
  let worst = 0;
  for (const { value, slope } of inputs) {
    for (let i = 0; i < value.values.length; i += 1) {
      const before = value.values[i] ?? 0;
      value.values[i] = before + 1e-2;
      const above = loss(false);
      value.values[i] = before - 1e-2;
      const below = loss(false);
      value.values[i] = before;
      worst = Math.max(worst, Math.abs((above - below) / 2e-2 - (slope.values[i] ?? 0)));
    }
  }
  return worst;
}

describe('the slopes are those that small steps show', () => {
  test('dense', () => {
    const [x, w, b] = [random(5, 8, 1), random(8, 8, 2), random(1, 8, 3)];
    expect(slopeError([x, w, b], (tape) => dense(tape, x, w, b))).toBeLessThan(1e-3);
  });
  test('windows and rectify', () => {
    const [x, w] = [random(5, 8, 1), random(24, 8, 2)];
    const run = (tape: Tape): Value =>
      dense(tape, windows(tape, rectify(tape, x), STARTS, 1), w, null);
    expect(slopeError([w, x], run)).toBeLessThan(2e-2);
  });
  test('beside', () => {
    const [x, y, w] = [random(5, 8, 1), random(5, 8, 2), random(16, 8, 3)];
    expect(slopeError([x, y, w], (tape) => dense(tape, beside(tape, x, y), w, null))).toBeLessThan(
      1e-3,
    );
  });
  test('recurrent', () => {
    const [x, weights, gates] = [random(5, 8, 1), random(8, 24, 2), random(4, 8, 3)];
    expect(
      slopeError([x, weights, gates], (tape) => recurrent(tape, x, { weights, gates }, STARTS)),
    ).toBeLessThan(1e-3);
  });
});
