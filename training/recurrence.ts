/** A sigmoid without an exponential: half of 1 + x/√(1+x²). */
export const sigmoid = (x: number): number => 0.5 + (0.5 * x) / Math.sqrt(1 + x * x);

/** One pass of a two-way simple recurrent unit (Lei et al. 2018, arXiv:1709.02755) over a sentence. */
export interface Recurrence {
  /** `3 * width` wide: what each token proposes, then its forget gates, then its reset gates. */
  readonly proposed: Float32Array;
  /** `width` wide: what came in from below. */
  readonly below: Float32Array;
  /** `2 * width` forget and reset weights of the state, then as many biases. */
  readonly gates: Float32Array;
  /** `width` wide: the states are written here. */
  readonly states: Float32Array;
  /** `width` wide: the results are written here. */
  readonly results: Float32Array;
  /** Even: the lower half of the columns reads forwards, the upper half backwards. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

export function recur(unit: Recurrence): void {
  const half = unit.width >> 1;
  for (let row = unit.from; row < unit.to; row += 1) step(unit, row, row - 1, 0);
  for (let row = unit.to - 1; row >= unit.from; row -= 1) step(unit, row, row + 1, half);
}

/** One token: `before` is the row whose state it goes on from. */
function step(unit: Recurrence, row: number, before: number, from: number): void {
  const { proposed, below, gates, states, results, width } = unit;
  const starts = before < unit.from || before >= unit.to;
  const to = from + (width >> 1);
  const [at, came, wide] = [row * width, before * width, row * width * 3];
  for (let j = from; j < to; j += 1) {
    const state = starts ? 0 : (states[came + j] as number);
    const forget = sigmoid(
      (proposed[wide + width + j] as number) +
        (gates[j] as number) * state +
        (gates[2 * width + j] as number),
    );
    const reset = sigmoid(
      (proposed[wide + 2 * width + j] as number) +
        (gates[width + j] as number) * state +
        (gates[3 * width + j] as number),
    );
    const next = forget * state + (1 - forget) * (proposed[wide + j] as number);
    states[at + j] = next;
    results[at + j] = reset * next + (1 - reset) * (below[at + j] as number);
  }
}
