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

function steppingDot(a: Vector, b: Vector): number {
  const [x, y] = [a.terms, b.terms];
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const difference = (x[i] ?? 0) - (y[j] ?? 0);
    if (difference === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
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
  return {
    terms: terms.filter((_term, at) => (weights[at] ?? 0) >= least),
    weights: weights.filter((weight) => weight >= least),
  };
}
