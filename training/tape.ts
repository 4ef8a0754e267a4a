import type { Kernel, Matrix } from '../src/syntax/kernel.ts';
import { transpose } from '../src/syntax/matrices.ts';
import { recur, sigmoid } from './recurrence.ts';

/** A matrix and the slope of the loss by each of its numbers. */
export interface Value {
  readonly value: Matrix;
  readonly slope: Matrix;
}

/** Sentences laid end to end: `starts` holds the first row of each and, last, the number of rows. */
export type Starts = readonly number[];

/** What was computed, so that the slopes can be followed back. */
export interface Tape {
  readonly kernel: Kernel;
  readonly random: () => number;
  /** False when measuring: nothing is dropped. */
  readonly learning: boolean;
  readonly back: (() => void)[];
}

export const valueOf = (kernel: Kernel, rows: number, columns: number): Value => ({
  value: kernel.matrix(rows, columns),
  slope: kernel.matrix(rows, columns),
});

/** `input` × `weights` + `bias`. */
export function dense(tape: Tape, input: Value, weights: Value, bias: Value | null): Value {
  const { kernel } = tape;
  const out = valueOf(kernel, input.value.rows, weights.value.columns);
  const width = out.value.columns;
  if (bias !== null) {
    for (let row = 0; row < out.value.rows; row += 1) {
      out.value.values.set(bias.value.values, row * width);
    }
  }
  kernel.multiply(input.value, weights.value, out.value);
  tape.back.push(() => {
    kernel.multiply(out.slope, transpose(kernel, weights.value), input.slope);
    kernel.multiply(transpose(kernel, input.value), out.slope, weights.slope);
    if (bias !== null) addRows(out.slope, bias.slope);
  });
  return out;
}

function addRows(from: Matrix, to: Matrix): void {
  for (let i = 0; i < from.values.length; i += 1) {
    (to.values[i % from.columns] as number) += from.values[i] as number;
  }
}

/** What is below zero becomes zero. */
export function rectify(tape: Tape, input: Value): Value {
  const out = valueOf(tape.kernel, input.value.rows, input.value.columns);
  const [from, to] = [input.value.values, out.value.values];
  for (let i = 0; i < from.length; i += 1) to[i] = Math.max(0, from[i] as number);
  tape.back.push(() => {
    for (let i = 0; i < from.length; i += 1) {
      if ((from[i] as number) > 0) {
        (input.slope.values[i] as number) += out.slope.values[i] as number;
      }
    }
  });
  return out;
}

/** Sets numbers to zero by chance and makes up for it in the rest; in place. */
export function drop(tape: Tape, input: Value, share: number): Value {
  if (!tape.learning || share === 0) return input;
  const { values } = input.value;
  const kept = new Float32Array(values.length);
  for (let i = 0; i < kept.length; i += 1) {
    kept[i] = tape.random() < share ? 0 : 1 / (1 - share);
    (values[i] as number) *= kept[i] as number;
  }
  tape.back.push(() => {
    for (let i = 0; i < kept.length; i += 1) (input.slope.values[i] as number) *= kept[i] as number;
  });
  return input;
}

/** Each row beside its `reach` neighbours on either side within the sentence. */
export function windows(tape: Tape, input: Value, starts: Starts, reach: number): Value {
  const { rows, columns } = input.value;
  const wide = columns * (2 * reach + 1);
  const out = valueOf(tape.kernel, rows, wide);
  const each = (move: (from: number, to: number) => void): void => {
    for (let s = 0; s + 1 < starts.length; s += 1) {
      const [first, end] = [starts[s] as number, starts[s + 1] as number];
      for (let row = first; row < end; row += 1) {
        for (let k = -reach; k <= reach; k += 1) {
          if (row + k >= first && row + k < end) {
            move((row + k) * columns, row * wide + (k + reach) * columns);
          }
        }
      }
    }
  };
  each((from, to) => {
    out.value.values.set(input.value.values.subarray(from, from + columns), to);
  });
  tape.back.push(() => {
    each((from, to) => {
      for (let j = 0; j < columns; j += 1) {
        (input.slope.values[from + j] as number) += out.slope.values[to + j] as number;
      }
    });
  });
  return out;
}

/** The columns of both side by side. */
export function beside(tape: Tape, left: Value, right: Value): Value {
  const [a, b] = [left.value.columns, right.value.columns];
  const out = valueOf(tape.kernel, left.value.rows, a + b);
  for (let row = 0; row < out.value.rows; row += 1) {
    out.value.values.set(left.value.values.subarray(row * a, (row + 1) * a), row * (a + b));
    out.value.values.set(right.value.values.subarray(row * b, (row + 1) * b), row * (a + b) + a);
  }
  tape.back.push(() => {
    for (let row = 0; row < out.value.rows; row += 1) {
      for (let j = 0; j < a; j += 1) {
        (left.slope.values[row * a + j] as number) += out.slope.values[row * (a + b) + j] as number;
      }
      for (let j = 0; j < b; j += 1) {
        (right.slope.values[row * b + j] as number) += out.slope.values[
          row * (a + b) + a + j
        ] as number;
      }
    }
  });
  return out;
}

/** A two-way simple recurrent unit; see recur. */
export function recurrent(
  tape: Tape,
  input: Value,
  parameters: { readonly weights: Value; readonly gates: Value },
  starts: Starts,
): Value {
  const { kernel } = tape;
  const width = input.value.columns;
  const proposed = dense(tape, input, parameters.weights, null);
  const states = kernel.matrix(input.value.rows, width);
  const out = valueOf(kernel, input.value.rows, width);
  const unit = {
    proposed: proposed.value.values,
    below: input.value.values,
    gates: parameters.gates.value.values,
    states: states.values,
    results: out.value.values,
    width,
  };
  for (let s = 0; s + 1 < starts.length; s += 1) {
    recur({ ...unit, from: starts[s] as number, to: starts[s + 1] as number });
  }
  // The tape is followed from its end: this must come after the product's own step.
  tape.back.push(() => {
    const slopes = {
      proposed: proposed.slope.values,
      below: input.slope.values,
      gates: parameters.gates.slope.values,
      results: out.slope.values,
    };
    for (let s = 0; s + 1 < starts.length; s += 1) {
      for (const forwards of [true, false]) {
        unrecur(unit, slopes, { from: starts[s] as number, to: starts[s + 1] as number, forwards });
      }
    }
  });
  return out;
}

interface Unit {
  readonly proposed: Float32Array;
  readonly below: Float32Array;
  readonly gates: Float32Array;
  readonly states: Float32Array;
  readonly width: number;
}
type Slopes = Readonly<Record<'proposed' | 'below' | 'gates' | 'results', Float32Array>>;

/** The slope of `sigmoid` at x. */
const sigmoidSlope = (x: number): number => {
  const square = 1 + x * x;
  return 0.5 / (square * Math.sqrt(square));
};

function unrecur(
  unit: Unit,
  slopes: Slopes,
  order: { readonly from: number; readonly to: number; readonly forwards: boolean },
): void {
  const { proposed, below, gates, states, width } = unit;
  const { from, to, forwards } = order;
  const [low, high] = forwards ? [0, width >> 1] : [width >> 1, width];
  const carried = new Float32Array(width);
  for (let n = 0; n < to - from; n += 1) {
    const row = forwards ? to - 1 - n : from + n;
    const before = forwards ? row - 1 : row + 1;
    const starts = before < from || before >= to;
    const [at, wide] = [row * width, row * width * 3];
    for (let j = low; j < high; j += 1) {
      const state = starts ? 0 : (states[before * width + j] as number);
      const inForget =
        (proposed[wide + width + j] as number) +
        (gates[j] as number) * state +
        (gates[2 * width + j] as number);
      const inReset =
        (proposed[wide + 2 * width + j] as number) +
        (gates[width + j] as number) * state +
        (gates[3 * width + j] as number);
      const [forget, reset] = [sigmoid(inForget), sigmoid(inReset)];
      const slope = slopes.results[at + j] as number;
      const next = states[at + j] as number;
      const [z, x] = [proposed[wide + j] as number, below[at + j] as number];
      const onNext = (carried[j] as number) + slope * reset;
      const onForget = onNext * (state - z) * sigmoidSlope(inForget);
      const onReset = slope * (next - x) * sigmoidSlope(inReset);
      (slopes.below[at + j] as number) += slope * (1 - reset);
      (slopes.proposed[wide + j] as number) += onNext * (1 - forget);
      (slopes.proposed[wide + width + j] as number) += onForget;
      (slopes.proposed[wide + 2 * width + j] as number) += onReset;
      (slopes.gates[j] as number) += onForget * state;
      (slopes.gates[width + j] as number) += onReset * state;
      (slopes.gates[2 * width + j] as number) += onForget;
      (slopes.gates[3 * width + j] as number) += onReset;
      carried[j] =
        onNext * forget + onForget * (gates[j] as number) + onReset * (gates[width + j] as number);
    }
  }
}

/**
 * Cross-entropy of each row's scores over the first `classes` columns with the class named in `gold`
 * (-1: none); adds the slopes at once, times `weight`, and returns the summed loss.
 */
export function crossEntropy(
  scores: Value,
  gold: ArrayLike<number>,
  { classes, weight }: { readonly classes: number; readonly weight: number },
): number {
  const { rows, columns } = scores.value;
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    const right = gold[row] as number;
    if (right < 0) continue;
    const at = row * columns;
    loss += softmaxSlopes(
      scores.value.values.subarray(at, at + classes),
      scores.slope.values.subarray(at, at + classes),
      right,
      weight,
    );
  }
  return loss;
}

/** As crossEntropy, of one row. Scores of -Infinity are left out. */
export function softmaxSlopes(
  scores: Float32Array,
  slopes: Float32Array,
  right: number,
  weight: number,
): number {
  let highest = -Infinity;
  for (let j = 0; j < scores.length; j += 1) highest = Math.max(highest, scores[j] as number);
  let sum = 0;
  for (let j = 0; j < scores.length; j += 1) sum += Math.exp((scores[j] as number) - highest);
  for (let j = 0; j < scores.length; j += 1) {
    const share = Math.exp((scores[j] as number) - highest) / sum;
    (slopes[j] as number) += weight * (share - (j === right ? 1 : 0));
  }
  return Math.log(sum) - ((scores[right] as number) - highest);
}
