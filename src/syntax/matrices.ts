import type { Kernel, Matrix } from './kernel.ts';

/** Some rows of a matrix, in the same memory. */
export const rowsOf = (matrix: Matrix, from: number, to: number): Matrix => ({
  rows: to - from,
  columns: matrix.columns,
  at: matrix.at + from * matrix.columns * 4,
  values: matrix.values.subarray(from * matrix.columns, to * matrix.columns),
});

/** `input` × `weights`, each row begun with `bias`. */
export function dense(kernel: Kernel, input: Matrix, weights: Matrix, bias: Matrix): Matrix {
  const out = kernel.matrix(input.rows, weights.columns);
  for (let row = 0; row < out.rows; row += 1) out.values.set(bias.values, row * out.columns);
  kernel.multiply(input, weights, out);
  return out;
}

/** What is below zero becomes zero; in place. */
export function rectify(matrix: Matrix): Matrix {
  const { values } = matrix;
  for (let i = 0; i < values.length; i += 1) if ((values[i] as number) < 0) values[i] = 0;
  return matrix;
}

export function transpose(kernel: Kernel, a: Matrix): Matrix {
  const turned = kernel.matrix(a.columns, a.rows);
  for (let row = 0; row < a.rows; row += 1) {
    for (let column = 0; column < a.columns; column += 1) {
      turned.values[column * turned.columns + row] = a.values[row * a.columns + column] as number;
    }
  }
  return turned;
}
