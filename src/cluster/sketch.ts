/** Enough to estimate an overlap within .05, small enough to keep for every article. */
const MOST_HASHES = 128;
/** With fewer in common reach, only equal sketches tell. */
const LEAST_HASHES = 10;

/**
 * The smallest hashes of all runs of three words (bottom-k MinHash, Broder 1997), ascending.
 * Of a text under three words, the one run there is; empty for an empty text.
 */
export function sketchOf(words: Uint32Array): Uint32Array {
  if (words.length === 0) return new Uint32Array();
  const size = Math.max(1, words.length - 2);
  // The smallest of many lie low: sorting those alone is enough, nearly always.
  const few = smallest(runsBelow(words, size, ((2 * MOST_HASHES) / size) * 2 ** 32));
  return few.length < MOST_HASHES ? smallest(runsBelow(words, size, 2 ** 32)) : few;
}

function runsBelow(words: Uint32Array, size: number, below: number): Uint32Array {
  const runs = new Uint32Array(size);
  let kept = 0;
  for (let at = 0; at < size; at += 1) {
    const hash = mix(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
    if (hash >= below) continue;
    runs[kept] = hash;
    kept += 1;
  }
  return runs.subarray(0, kept);
}

/** Sorts the hashes in place; gives the smallest, each once. */
function smallest(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  const kept = new Uint32Array(Math.min(hashes.length, MOST_HASHES));
  let size = 0;
  for (let at = 0; at < hashes.length && size < kept.length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (at > 0 && hash === hashes[at - 1]) continue;
    kept[size] = hash;
    size += 1;
  }
  return kept.slice(0, size);
}

function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export interface Overlap {
  /** Share of all runs that both have. */
  readonly jaccard: number;
  /** Share of the shorter text's runs that the longer has. */
  readonly contained: number;
}

/** How far two texts share runs of words; all or nothing where they are too short to estimate. */
export function overlapOf(a: ArrayLike<number>, b: ArrayLike<number>): Overlap {
  if (a.length === 0 || b.length === 0) return { jaccard: 0, contained: 0 };
  const reach = Math.min(reachOf(a), reachOf(b));
  const inA = within(a, reach);
  const inB = within(b, reach);
  const shared = countShared(a, inA, b, inB);
  const least = Math.min(inA, inB);
  if (least < LEAST_HASHES) {
    const same = inA === inB && shared === inA ? 1 : 0;
    return { jaccard: same, contained: same };
  }
  return { jaccard: shared / (inA + inB - shared), contained: shared / least };
}

/** Up to this hash, the sketch holds every run of its text. */
const reachOf = (sketch: ArrayLike<number>): number =>
  sketch.length < MOST_HASHES ? Infinity : (sketch[sketch.length - 1] ?? 0);

function within(sketch: ArrayLike<number>, reach: number): number {
  let count = sketch.length;
  while (count > 0 && (sketch[count - 1] ?? 0) > reach) count -= 1;
  return count;
}

function countShared(a: ArrayLike<number>, inA: number, b: ArrayLike<number>, inB: number): number {
  let shared = 0;
  for (let i = 0, j = 0; i < inA && j < inB; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
