/** A sparse vector: numbers of terms, ascending, and the weight of each. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  return few.terms.length * FAR_MORE < many.terms.length
    ? leapingDot(few, many)
    : steppingDot(few, many);
}

/** From here on it pays to leap over the longer one’s terms rather than to step through them. */
const FAR_MORE = 6;

/** Which of the two goes on is reckoned from the sign: as a branch it would be mispredicted half of the time. */
function steppingDot(a: Vector, b: Vector): number {
  const [x, y] = [a.terms, b.terms];
  const [inX, inY] = [x.length, y.length];
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < inX && j < inY) {
    const difference = ((x[i] ?? 0) - (y[j] ?? 0)) | 0;
    if (difference === 0) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else {
      const isBehind = difference >>> 31;
      i += isBehind;
      j += 1 - isBehind;
    }
  }
  return sum;
}

/** Looks each of the few up, from where the last was found. */
function leapingDot(few: Vector, many: Vector): number {
  const { terms, weights } = many;
  let sum = 0;
  let at = 0;
  for (let place = 0; place < few.terms.length && at < terms.length; place += 1) {
    const term = few.terms[place] ?? 0;
    at = firstFrom(terms, at, term);
    if (terms[at] === term) sum += (few.weights[place] ?? 0) * (weights[at] ?? 0);
  }
  return sum;
}

/** The first place from `from` on with `term` or a higher one: by doubling steps, then by halves. */
function firstFrom(terms: Int32Array, from: number, term: number): number {
  let step = 1;
  while ((terms[from + step - 1] ?? Infinity) < term) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step - 1, terms.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? Infinity) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function add(a: Vector, b: Vector): Vector {
  const [x, y] = [a.terms, b.terms];
  const terms = new Int32Array(x.length + y.length);
  const weights = new Float64Array(x.length + y.length);
  let size = 0;
  for (let i = 0, j = 0; i < x.length || j < y.length; size += 1) {
    const difference = (x[i] ?? Infinity) - (y[j] ?? Infinity);
    terms[size] = (difference <= 0 ? x[i] : y[j]) ?? 0;
    let weight = 0;
    if (difference <= 0) {
      weight += a.weights[i] ?? 0;
      i += 1;
    }
    if (difference >= 0) {
      weight += b.weights[j] ?? 0;
      j += 1;
    }
    weights[size] = weight;
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) };
}

/** The heaviest `most` terms alone; those that weigh the same as the last of them too. */
export function strongestIn(vector: Vector, most: number): Vector {
  const { terms, weights } = vector;
  if (terms.length <= most) return vector;
  const least = weights.toSorted()[weights.length - most] ?? 0;
  let size = 0;
  for (let at = 0; at < weights.length; at += 1) if ((weights[at] ?? 0) >= least) size += 1;
  const strongest = { terms: new Int32Array(size), weights: new Float64Array(size) };
  let place = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < least) continue;
    strongest.terms[place] = terms[at] ?? 0;
    strongest.weights[place] = weight;
    place += 1;
  }
  return strongest;
}
