/** Scores of every head (columns; 0 is the root, others count words from one) for every word (rows). */
export interface ArcScores {
  readonly rows: number;
  /** Numbers from one row to the next. */
  readonly columns: number;
  readonly values: Float32Array;
}

/**
 * The head of each word (0: the root). Exactly one word hangs from the root and every word leads to it:
 * each takes its best head, then each circle is opened where that costs least.
 */
export function bestTree(scores: ArcScores): Int32Array {
  const root = bestRoot(scores);
  const heads = new Int32Array(scores.rows);
  for (let word = 0; word < scores.rows; word += 1) {
    heads[word] = word === root ? 0 : bestHead(scores, word) + 1;
  }
  const leads = new Uint8Array(scores.rows);
  leads[root] = 1;
  const circles: number[] = [];
  for (let word = 0; word < scores.rows; word += 1) {
    const end = follow(heads, leads, word);
    if (end >= 0) circles.push(end);
  }
  for (const word of circles) {
    if (leads[word] !== 1) openCircle(scores, heads, { leads, word });
    mark(heads, leads, word);
  }
  for (let word = 0; word < scores.rows; word += 1) mark(heads, leads, word);
  return heads;
}

const scoreOf = (scores: ArcScores, word: number, head: number): number =>
  scores.values[word * scores.columns + head] as number;

/** The word that gains most by hanging from the root. */
function bestRoot(scores: ArcScores): number {
  let [best, gain] = [0, -Infinity];
  for (let word = 0; word < scores.rows && scores.rows > 1; word += 1) {
    const own = scoreOf(scores, word, 0) - scoreOf(scores, word, bestHead(scores, word) + 1);
    if (own > gain) [best, gain] = [word, own];
  }
  return best;
}

/** Index of the word that is the best head. */
function bestHead(scores: ArcScores, word: number): number {
  let best = word === 0 ? 1 : 0;
  for (let other = best; other < scores.rows; other += 1) {
    if (other !== word && scoreOf(scores, word, other + 1) > scoreOf(scores, word, best + 1)) {
      best = other;
    }
  }
  return best;
}

/** Marks the words that lead to the root (1) or into a circle (2); gives a word of a circle met for the first time, else -1. */
function follow(heads: Int32Array, leads: Uint8Array, from: number): number {
  const [ON_THE_WAY, CIRCLES] = [3, 2];
  let word = from;
  while (leads[word] === 0) {
    leads[word] = ON_THE_WAY;
    word = (heads[word] as number) - 1;
  }
  const end = leads[word] === ON_THE_WAY ? word : -1;
  const reached = leads[word] === 1 ? 1 : CIRCLES;
  for (let step = from; leads[step] === ON_THE_WAY; step = (heads[step] as number) - 1) {
    leads[step] = reached;
  }
  return end;
}

/** Hangs the word of the circle that loses least to a word that leads to the root. */
function openCircle(
  scores: ArcScores,
  heads: Int32Array,
  circle: { readonly leads: Uint8Array; readonly word: number },
): void {
  let [word, head, loss] = [circle.word, 0, Infinity];
  let member = circle.word;
  do {
    const now = scoreOf(scores, member, heads[member] as number);
    for (let other = 0; other < scores.rows; other += 1) {
      const cost = now - scoreOf(scores, member, other + 1);
      if (circle.leads[other] === 1 && (head === 0 || cost < loss)) {
        [word, head, loss] = [member, other + 1, cost];
      }
    }
    member = (heads[member] as number) - 1;
  } while (member !== circle.word);
  heads[word] = head;
}

/** Marks the words from here upwards as leading to the root. */
function mark(heads: Int32Array, leads: Uint8Array, from: number): void {
  for (let word = from; leads[word] !== 1; word = (heads[word] as number) - 1) leads[word] = 1;
}
