import { type Operation, type Operations, plainOperations } from './plain-kernel.ts';
import { kernelModule } from './wasm.ts';

/** A matrix of 32-bit floats in the kernel's memory, row after row; `columns` is a multiple of eight. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Address: bytes from the start of the memory. */
  readonly at: number;
  readonly values: Float32Array;
  /** Eight columns after eight columns instead, each eight row after row: see `inPanels`. */
  readonly isInPanels?: boolean;
}

/** The heavy operations of the networks, and the memory that their matrices live in. */
export interface Kernel {
  /** A matrix of zeros. `columns` is rounded up to a multiple of eight. */
  readonly matrix: (rows: number, columns: number) => Matrix;
  /** Adds the product of `a` and `b` to `c`. */
  readonly multiply: (a: Matrix, b: Matrix, c: Matrix) => void;
  /** Room for as many whole numbers. */
  readonly integers: (count: number) => Integers;
  /** Writes the context of the word at an index to an address. */
  readonly gather: (from: Neighbours, word: number, to: number) => void;
  /** A two-way simple recurrent unit over the rows of a sentence; gives what it makes of `below`. */
  readonly recur: (below: Matrix, weights: Matrix, gates: Matrix) => Matrix;
  /** All matrices made by `use` are given back when it returns. */
  readonly scratch: <T>(use: () => T) => T;
}

/** Whole numbers of 32 bits in the kernel's memory. */
export interface Integers {
  /** Address: bytes from the start of the memory. */
  readonly at: number;
  readonly values: Int32Array;
}

/** What the contexts of a sentence's words are gathered from. */
interface Neighbours {
  /** Row of `given` of each word. */
  readonly slots: Integers;
  /** A row a word; from `column` on, what it gives to the context of each neighbour, one after the other. */
  readonly given: Matrix;
  readonly column: number;
  /** What a context begins with; as wide as it. */
  readonly bias: Matrix;
  /** Neighbours on either side. */
  readonly reach: number;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}
interface Wasm {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
}

const PAGE = 65_536;
/** Columns that the multiplication takes at a time. */
const PANEL = 8;

/**
 * The matrix with its numbers rearranged, in place, as the multiplication reads them: one whose rows
 * are wide is then read without gaps. It may only stand on the right of a multiplication.
 */
export function inPanels(matrix: Matrix): Matrix {
  const { rows, columns, values } = matrix;
  const before = values.slice();
  let at = 0;
  for (let from = 0; from < columns; from += PANEL) {
    for (let row = 0; row < rows; row += 1) {
      const place = row * columns + from;
      values.set(before.subarray(place, place + PANEL), at);
      at += PANEL;
    }
  }
  return { ...matrix, isInPanels: true };
}

/**
 * A kernel over a memory of fixed size. The loops run in WebAssembly where the platform has its
 * vector instructions, else in plain code; both round alike, so that the results are the same to the bit.
 */
export function createKernel(bytes: number, { plain = false } = {}): Kernel {
  const { buffer, operations } = start(Math.ceil(bytes / PAGE), plain);
  let used = 16;
  let dirty = used;
  const matrix = (rows: number, columns: number): Matrix => {
    const wide = (columns + 7) & ~7;
    const at = used;
    used += (rows * wide * 4 + 15) & ~15;
    if (used > buffer.byteLength) throw new RangeError('The kernel is out of memory');
    const values = new Float32Array(buffer, at, rows * wide);
    // What was never used is zero already, and costs the system no memory until it is.
    if (at < dirty) values.fill(0);
    dirty = Math.max(dirty, used);
    return { rows, columns: wide, at, values };
  };
  const multiply: Kernel['multiply'] = (a, b, c) => {
    const [width, inner] = [c.columns, b.rows];
    const part = b.isInPanels === true ? PANEL : width;
    for (let from = 0; from < width; from += part) {
      operations.multiply(
        a.at,
        a.columns * 4,
        b.at + from * inner * 4,
        part * 4,
        c.at + from * 4,
        width * 4,
        c.rows,
        part,
        inner,
      );
    }
  };
  return {
    matrix,
    multiply,
    integers: (count) => {
      const { at } = matrix(1, count);
      return { at, values: new Int32Array(buffer, at, count) };
    },
    gather: (from, word, to) => gatherWith(operations.gather, from, word, to),
    recur: (below, weights, gates) => {
      const proposed = matrix(below.rows, weights.columns);
      multiply(below, weights, proposed);
      // A row of zeros before the first and after the last.
      const states = matrix(below.rows + 2, below.columns);
      const results = matrix(below.rows, below.columns);
      recurOver(operations.step, { proposed, below, gates, states, results });
      return results;
    },
    scratch: (use) => {
      const before = used;
      try {
        return use();
      } finally {
        used = before;
      }
    },
  };
}

function start(pages: number, plain: boolean): { buffer: ArrayBuffer; operations: Operations } {
  const wasm = (globalThis as { WebAssembly?: Wasm }).WebAssembly;
  const module = kernelModule();
  if (plain || wasm?.validate(module) !== true) {
    const buffer = new ArrayBuffer(pages * PAGE);
    return { buffer, operations: plainOperations(new Float32Array(buffer)) };
  }
  const memory = new wasm.Memory({ initial: pages });
  const instance = new wasm.Instance(new wasm.Module(module), { env: { memory } });
  return { buffer: memory.buffer, operations: instance.exports as Operations };
}

function gatherWith(
  operation: Operation,
  { slots, given, column, bias, reach }: Neighbours,
  word: number,
  to: number,
): void {
  operation(
    slots.at,
    slots.values.length,
    word,
    given.at + column * 4,
    given.columns * 4,
    bias.at,
    bias.columns * 4,
    reach,
    to,
  );
}

type Unit = Readonly<Record<'proposed' | 'below' | 'gates' | 'states' | 'results', Matrix>>;

/** The lower half of the columns goes forwards, the upper half backwards. */
function recurOver(step: Operation, { proposed, below, gates, states, results }: Unit): void {
  const wide = below.columns * 4;
  const half = wide / 2;
  const stepAt = (row: number, before: number, side: number): void => {
    step(
      proposed.at + row * wide * 3 + side,
      below.at + row * wide + side,
      gates.at + side,
      states.at + (before + 1) * wide + side,
      states.at + (row + 1) * wide + side,
      results.at + row * wide + side,
      wide,
      half,
    );
  };
  for (let row = 0; row < below.rows; row += 1) stepAt(row, row - 1, 0);
  for (let row = below.rows - 1; row >= 0; row -= 1) stepAt(row, row + 1, half);
}
