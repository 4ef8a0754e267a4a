/** What a word means: two of them are compared once, however often both stand in two passages. */
export interface Meaning {
  readonly direction: Float32Array;
  /** By when it was first met; the ordinary words come early. */
  readonly number: number;
  /** Of those met before it, what came of comparing them: two bits each, 0 where nobody asked. */
  compared: Uint8Array | null;
}

/** Words less alike than this are not: nearly all pairs of words are a little. On a flat optimum. */
export const ALIKE = 0.4;
/** Of so many words it is kept which are alike, in 50 MB at the most; rarer ones are compared each time. */
const MOST_KEPT = 20_000;
const [UNLIKE, LIKE] = [1, 2];

const meanings = new WeakMap<Float32Array, Meaning>();
let met = 0;

/** The meaning of a word by its vector, of which the model makes one a word. */
export function meaningOf(direction: Float32Array): Meaning {
  const known = meanings.get(direction);
  if (known !== undefined) return known;
  const meaning: Meaning = { direction, number: met, compared: null };
  met += 1;
  meanings.set(direction, meaning);
  return meaning;
}

/** The cosine of two words that are alike; 0 where they are not. */
export function likenessOf(a: Meaning, b: Meaning): number {
  const [early, late] = a.number < b.number ? [a, b] : [b, a];
  if (late.number >= MOST_KEPT) return cosineOf(a, b);
  late.compared ??= new Uint8Array((late.number >> 2) + 1);
  const at = early.number >> 2;
  const shift = (early.number & 3) << 1;
  const kept = ((late.compared[at] ?? 0) >> shift) & 3;
  if (kept === UNLIKE) return 0;
  const cosine = cosineOf(a, b);
  late.compared[at] = (late.compared[at] ?? 0) | ((cosine > 0 ? LIKE : UNLIKE) << shift);
  return cosine;
}

function cosineOf(a: Meaning, b: Meaning): number {
  const cosine = productOf(a.direction, b.direction);
  return cosine > ALIKE ? cosine : 0;
}

/** Four sums at a time: one alone would wait for each addition. Vectors have a multiple of four numbers. */
function productOf(a: Float32Array, b: Float32Array): number {
  let [p, q, r, s] = [0, 0, 0, 0];
  for (let at = 0; at < a.length; at += 4) {
    p += (a[at] ?? 0) * (b[at] ?? 0);
    q += (a[at + 1] ?? 0) * (b[at + 1] ?? 0);
    r += (a[at + 2] ?? 0) * (b[at + 2] ?? 0);
    s += (a[at + 3] ?? 0) * (b[at + 3] ?? 0);
  }
  return p + q + r + s;
}
