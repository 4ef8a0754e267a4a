/**
 * The heavy loops, over addresses and sizes in bytes; plainOperations says what each does.
 * Numbers are 32-bit floats, each operation rounded.
 */
export type Operations = Readonly<Record<'multiply' | 'gather' | 'step', Operation>>;
export type Operation = (...sizes: number[]) => void;

/** The most that an operation is given. */
type Sizes = [number, number, number, number, number, number, number, number, number];

/**
 * The kernel's operations in plain code: the same sums in the same order as the vector
 * instructions of wasm.ts, each rounded to 32 bits.
 */
export const plainOperations = (memory: Float32Array): Operations => ({
  /** c += a × b; strides in bytes; rows and columns of c, and the columns of a. */
  multiply: (...sizes) => {
    const [a, aStride, b, bStride, c, cStride, rows, columns, inner] = sizes as Sizes;
    for (let row = 0; row < rows; row += 1) {
      const [left, sums] = [(a + row * aStride) >> 2, (c + row * cStride) >> 2];
      for (let k = 0; k < inner; k += 1) {
        const [factor, right] = [memory[left + k] as number, (b + k * bStride) >> 2];
        for (let column = 0; column < columns; column += 1) {
          const product = Math.fround(factor * (memory[right + column] as number));
          (memory[sums + column] as number) += product;
        }
      }
    }
  },
  /** The context of a word: `bias` and what it and each neighbour give; what is below zero becomes zero. */
  gather: (...sizes) => {
    const [slots, count, word, given, stride, bias, bytes, reach, to] = sizes as Sizes;
    const rows = new Int32Array(memory.buffer, slots, count);
    const end = Math.min(count, word + reach + 1);
    for (let at = 0; at < bytes; at += 4) {
      let total = memory[(bias + at) >> 2] as number;
      for (let place = Math.max(0, word - reach); place < end; place += 1) {
        const row = given + (rows[place] as number) * stride + (place - word + reach) * bytes;
        total = sum(total, memory[(row + at) >> 2] as number);
      }
      memory[(to + at) >> 2] = Math.max(total, 0);
    }
  },
  /**
   * One word of a simple recurrent unit (Lei et al. 2018, arXiv:1709.02755). `proposed` has the
   * proposal, forget gate and reset gate, `gates` their weights for the state before and their
   * biases, each `wide` bytes after the one before it.
   */
  step: (...sizes) => {
    const [proposed, below, gates, before, state, result, wide, bytes] = sizes as Sizes;
    for (let at = 0; at < bytes; at += 4) {
      const get = (address: number): number => memory[(address + at) >> 2] as number;
      const last = get(before);
      const gate = (n: number): number =>
        sigmoid(
          sum(
            sum(get(proposed + n * wide), times(get(gates + (n - 1) * wide), last)),
            get(gates + (n + 1) * wide),
          ),
        );
      const [forget, reset] = [gate(1), gate(2)];
      const next = mix(forget, last, get(proposed));
      memory[(state + at) >> 2] = next;
      memory[(result + at) >> 2] = mix(reset, next, get(below));
    }
  },
});

const sum = (a: number, b: number): number => Math.fround(a + b);
const times = (a: number, b: number): number => Math.fround(a * b);

/** share × a + (1 - share) × b */
const mix = (share: number, a: number, b: number): number =>
  sum(times(share, a), times(sum(1, -share), b));

/** A sigmoid without an exponential: half of 1 + x/√(1+x²). */
function sigmoid(x: number): number {
  const root = Math.fround(Math.sqrt(sum(1, times(x, x))));
  return sum(0.5, Math.fround(times(0.5, x) / root));
}
