import type { Parameters } from './parameters.ts';

const DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const TINY = 1e-8;

/** Steps of Adam (Kingma and Ba 2015); rows whose slope is zero throughout are left as they are. */
export function createAdam(parameters: Parameters): (rate: number) => void {
  const moments = Object.values(parameters).map(({ value, slope }) => ({
    values: value.values,
    slopes: slope.values,
    columns: value.columns,
    means: new Float32Array(value.values.length),
    squares: new Float32Array(value.values.length),
  }));
  let steps = 0;
  return (rate) => {
    steps += 1;
    const clip = clipOf(moments);
    const corrected = (rate * Math.sqrt(1 - SQUARE_DECAY ** steps)) / (1 - DECAY ** steps);
    for (const { values, slopes, columns, means, squares } of moments) {
      for (let at = 0; at < values.length; at += columns) {
        if (isZero(slopes, at, columns)) continue;
        for (let i = at; i < at + columns; i += 1) {
          const slope = (slopes[i] as number) * clip;
          const mean = (means[i] as number) * DECAY + slope * (1 - DECAY);
          const square = (squares[i] as number) * SQUARE_DECAY + slope * slope * (1 - SQUARE_DECAY);
          means[i] = mean;
          squares[i] = square;
          (values[i] as number) -= (corrected * mean) / (Math.sqrt(square) + TINY);
          slopes[i] = 0;
        }
      }
    }
  };
}

function isZero(slopes: Float32Array, at: number, columns: number): boolean {
  for (let i = at; i < at + columns; i += 1) if (slopes[i] !== 0) return false;
  return true;
}

/** Slopes longer than five together are shortened to that. */
function clipOf(moments: readonly { readonly slopes: Float32Array }[]): number {
  let sum = 0;
  for (const { slopes } of moments) {
    for (let i = 0; i < slopes.length; i += 1) sum += (slopes[i] as number) ** 2;
  }
  const norm = Math.sqrt(sum);
  return norm > 5 ? 5 / norm : 1;
}
