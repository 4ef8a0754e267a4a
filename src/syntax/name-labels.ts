import type { EntityType } from '../model/annotation.ts';

/** Kinds of names, in the order of the labels. */
export const NAME_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** 0: no name; 1 + 2t: first word of a name of type t; 2 + 2t: a further word of it. */
export const NAME_LABELS = 9;

/** Words of one name: indices of the first and of the one after the last. */
export interface LabelledName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** Summed score of its labels above that of "no name". */
  readonly margin: number;
}

/**
 * The best sequence of labels (Viterbi 1967) for rows of scores, NAME_LABELS a word: a further
 * word follows only a word of the same type.
 */
export function bestLabels(scores: Float32Array): Uint8Array {
  const rows = scores.length / NAME_LABELS;
  const from = new Uint8Array(scores.length);
  const sums = Float64Array.from(scores);
  for (let row = 0; row < rows; row += 1) {
    const at = row * NAME_LABELS;
    for (let label = 0; label < NAME_LABELS; label += 1) {
      const before = bestBefore(sums, row, label);
      from[at + label] = Math.max(before, 0);
      const sum =
        row === 0 ? 0 : before < 0 ? -Infinity : (sums[at - NAME_LABELS + before] as number);
      sums[at + label] = (before < 0 ? -Infinity : (scores[at + label] as number)) + sum;
    }
  }
  const labels = new Uint8Array(rows);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const at = row * NAME_LABELS;
    labels[row] =
      row === rows - 1
        ? highest(sums, at)
        : (from[at + NAME_LABELS + (labels[row + 1] as number)] as number);
  }
  return labels;
}

/** The names that labels spell out. */
export function namesOf(labels: Uint8Array, scores: Float32Array): LabelledName[] {
  const names: LabelledName[] = [];
  for (let from = 0; from < labels.length; from += 1) {
    const label = labels[from] as number;
    if (label === 0) continue;
    let to = from + 1;
    while (labels[to] === label + 1) to += 1;
    let margin = 0;
    for (let row = from; row < to; row += 1) {
      margin +=
        (scores[row * NAME_LABELS + (labels[row] as number)] as number) -
        (scores[row * NAME_LABELS] as number);
    }
    names.push({ from, to, type: NAME_TYPES[(label - 1) >> 1] ?? 'other', margin });
    from = to - 1;
  }
  return names;
}

const isFurther = (label: number): boolean => label > 0 && label % 2 === 0;

/** The best label before `label`; -1 where it cannot stand. */
function bestBefore(sums: Float64Array, row: number, label: number): number {
  if (row === 0) return isFurther(label) ? -1 : 0;
  const before = (row - 1) * NAME_LABELS;
  if (!isFurther(label)) return highest(sums, before);
  return (sums[before + label] as number) > (sums[before + label - 1] as number)
    ? label
    : label - 1;
}

/** The label of the highest sum in the row that begins at `at`. */
function highest(sums: Float64Array, at: number): number {
  let best = 0;
  for (let label = 1; label < NAME_LABELS; label += 1) {
    if ((sums[at + label] as number) > (sums[at + best] as number)) best = label;
  }
  return best;
}
