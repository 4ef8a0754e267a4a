import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createKernel, inPanels, type Kernel, type Matrix } from '../../src/syntax/kernel.ts';
import { dense, rectify, transpose } from '../../src/syntax/matrices.ts';

const fill = (matrix: Matrix, seed: number): Matrix => {
  matrix.values.forEach((_, i) => {
    matrix.values[i] = Math.sin(seed + i * 1.7);
  });
  return matrix;
};

function multiplied(kernel: Kernel, rows: number, columns: number, inner: number): number[] {
  return kernel.scratch(() => {
    const a = fill(kernel.matrix(rows, inner), 1);
    const b = fill(kernel.matrix(inner, columns), 2);
    const c = fill(kernel.matrix(rows, columns), 3);
    kernel.multiply(a, b, c);
    return [...c.values];
  });
}

test('vector instructions and plain code give the same bits', () => {
  const [fast, plain] = [createKernel(1 << 20), createKernel(1 << 20, { plain: true })];
  const size = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(size, size, size, (rows, columns, inner) => {
      expect(multiplied(fast, rows, columns, inner)).toEqual(
        multiplied(plain, rows, columns, inner),
      );
    }),
  );
});

test('a matrix in panels gives the same bits', () => {
  const kernel = createKernel(1 << 20);
  const [a, b] = [fill(kernel.matrix(5, 16), 1), fill(kernel.matrix(16, 40), 2)];
  const [c, d] = [fill(kernel.matrix(5, 40), 3), fill(kernel.matrix(5, 40), 3)];
  kernel.multiply(a, b, c);
  kernel.multiply(a, inPanels(b), d);
  expect([...d.values]).toEqual([...c.values]);
});

test('so does gathering contexts', () => {
  const gathered = [{}, { plain: true }].map((options) => {
    const kernel = createKernel(1 << 20, options);
    const slots = kernel.integers(4);
    slots.values.set([2, 0, 1, 2]);
    const given = fill(kernel.matrix(3, 48), 1);
    const from = { slots, given, column: 8, bias: fill(kernel.matrix(1, 8), 2), reach: 2 };
    const to = kernel.matrix(4, 8);
    for (let word = 0; word < 4; word += 1) kernel.gather(from, word, to.at + word * 32);
    return Array.from(to.values);
  });
  expect(gathered[0]).toEqual(gathered[1]);
  const [first = 0] = gathered[0] ?? [];
  // The first word's own part and those of the two behind it.
  const parts = [2 * 48 + 8 + 16, 8 + 24, 48 + 8 + 32].map((at) => Math.sin(1 + at * 1.7));
  expect(first).toBeCloseTo(
    Math.max(
      0,
      parts.reduce((sum, part) => sum + part, Math.sin(2)),
    ),
    5,
  );
  expect(Math.min(...(gathered[0] ?? []))).toBe(0);
});

test('so does the recurrent unit', () => {
  const [one, other] = [createKernel(1 << 20), createKernel(1 << 20, { plain: true })].map(
    (kernel) => {
      const [below, weights, gates] = [
        fill(kernel.matrix(5, 16), 1),
        fill(kernel.matrix(16, 48), 2),
        fill(kernel.matrix(4, 16), 3),
      ];
      const results = kernel.recur(below, weights, gates);
      return Array.from(results.values);
    },
  );
  expect(one).toEqual(other);
  expect(new Set(one).size).toBeGreaterThan(70);
});

test('scratch gives room back, and new matrices are zero', () => {
  const kernel = createKernel(65_536);
  for (let n = 0; n < 100; n += 1) {
    kernel.scratch(() => {
      const matrix = kernel.matrix(100, 100);
      expect(matrix.values.every((value) => value === 0)).toBe(true);
      matrix.values.fill(7);
    });
  }
  expect(() => kernel.matrix(1000, 1000)).toThrow('out of memory');
});

test('dense, rectify and transpose', () => {
  const kernel = createKernel(65_536);
  const [input, weights, bias] = [kernel.matrix(1, 8), kernel.matrix(8, 8), kernel.matrix(1, 8)];
  input.values.set([1, 2]);
  weights.values.set([3, -4], 0);
  weights.values.set([5, 6], 8);
  bias.values.set([1, -20]);
  const out = dense(kernel, input, weights, bias);
  expect([...out.values.subarray(0, 2)]).toEqual([14, -12]);
  expect([...rectify(out).values.subarray(0, 2)]).toEqual([14, 0]);
  expect([...transpose(kernel, weights).values.subarray(0, 2)]).toEqual([3, 5]);
});
