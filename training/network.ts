import { distanceOf } from '../src/syntax/distance.ts';
import type { Matrix } from '../src/syntax/kernel.ts';
import { rowsOf, transpose } from '../src/syntax/matrices.ts';
import type { Parameters, Shape, Sizes } from './parameters.ts';
import {
  beside,
  crossEntropy,
  dense,
  drop,
  rectify,
  recurrent,
  type Starts,
  softmaxSlopes,
  type Tape,
  type Value,
  valueOf,
  windows,
} from './tape.ts';

/** Sentences laid end to end, as numbers. */
export interface Batch {
  readonly starts: Starts;
  /** Vectors of the words, `shape.vector` wide. */
  readonly vectors: Float32Array;
  /** Features of each word. */
  readonly features: readonly (readonly number[])[];
  readonly tags: Int32Array;
  readonly fineTags: Int32Array;
  readonly names: Int32Array;
  /** Row of the head within the sentence, counted from one; 0 is the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface Outcome {
  readonly tags: Value;
  /** For each sentence, tokens by heads (column 0 is the root). */
  readonly arcs: readonly Matrix[];
  /** Scores with the gold head while learning. */
  readonly relations: (heads: Int32Array) => Value;
  readonly losses: Readonly<Record<string, number>>;
}

export interface Setting {
  readonly shape: Shape;
  readonly sizes: Sizes;
  readonly parameters: Parameters;
  readonly dropping: Dropping;
}

/** Shares of numbers that are dropped while learning. */
interface Dropping {
  readonly word: number;
  readonly layer: number;
}

/** Runs a batch; while learning, also adds the slopes of the losses (run the tape back afterwards). */
export function runBatch(tape: Tape, setting: Setting, batch: Batch): Outcome {
  const { shape, sizes, parameters, dropping } = setting;
  const get = (name: string): Value => parameters[name] as Value;
  const layer = (input: Value, name: string): Value =>
    dense(tape, input, get(name), get(`${name}Bias`));
  const hidden = (input: Value, name: string): Value =>
    drop(tape, rectify(tape, layer(input, name)), dropping.layer);
  const words = drop(
    tape,
    layer(wordInputs(tape, get('features'), batch, shape), 'word'),
    dropping.word,
  );
  const context = hidden(windows(tape, words, batch.starts, shape.reach), 'context');
  const tags = layer(context, 'tag');
  let deep = context;
  for (let n = 0; n < shape.layers; n += 1) {
    const unit = { weights: get(`recurrent${n}`), gates: get(`gates${n}`) };
    deep = drop(tape, recurrent(tape, deep, unit, batch.starts), dropping.layer);
  }
  const weight = 1 / batch.tags.length;
  const arcs = scoreArcs(
    tape,
    parameters,
    { dependents: hidden(deep, 'dependentArc'), heads: hidden(deep, 'headArc') },
    batch,
  );
  const dependentRelation = layer(deep, 'dependentRelation');
  const headRelation = layer(deep, 'headRelation');
  const relations = (heads: Int32Array): Value => {
    const joined = joinHeads(tape, dependentRelation, headRelation, {
      starts: batch.starts,
      heads,
    });
    return layer(drop(tape, rectify(tape, joined), dropping.layer), 'relation');
  };
  if (!tape.learning) return { tags, arcs: arcs.scores, relations, losses: {} };
  const relationScores = relations(batch.heads);
  const losses = {
    tag: crossEntropy(tags, batch.tags, { classes: sizes.tags, weight }),
    fineTag: crossEntropy(layer(context, 'fineTag'), batch.fineTags, {
      classes: sizes.fineTags,
      weight: weight * 0.5,
    }),
    arc: arcs.learn(weight),
    relation: crossEntropy(relationScores, withoutRoots(batch), {
      classes: sizes.relations,
      weight,
    }),
  };
  return { tags, arcs: arcs.scores, relations, losses };
}

/**
 * Scores of the name labels. The layers below are taken as they are: only the names' own learn,
 * since few of the sentences have names marked.
 */
export function runNames(tape: Tape, setting: Setting, batch: Batch): Value {
  const { shape, parameters, dropping } = setting;
  const get = (name: string): Value => parameters[name] as Value;
  const still: Tape = { ...tape, back: [] };
  const layer = (on: Tape, input: Value, name: string): Value =>
    dense(on, input, get(name), get(`${name}Bias`));
  const words = layer(still, wordInputs(still, get('features'), batch, shape), 'word');
  const context = rectify(
    still,
    layer(still, windows(still, words, batch.starts, shape.reach), 'context'),
  );
  const around = windows(tape, drop(tape, words, dropping.word), batch.starts, shape.nameReach);
  const own = drop(tape, rectify(tape, layer(tape, around, 'name')), dropping.layer);
  return layer(tape, beside(tape, own, drop(tape, context, dropping.layer)), 'nameLabel');
}

/** The relations; -1 at a root, where there is nothing to learn. */
const withoutRoots = ({ relations, heads }: Batch): Int32Array =>
  relations.map((relation, row) => (heads[row] === 0 ? -1 : relation));

/** Each word's vector beside the sum of its features' rows. */
function wordInputs(tape: Tape, table: Value, batch: Batch, shape: Shape): Value {
  const rows = batch.features.length;
  const out = valueOf(tape.kernel, rows, shape.vector + shape.feature);
  const width = out.value.columns;
  const wide = table.value.columns;
  for (let row = 0; row < rows; row += 1) {
    out.value.values.set(
      batch.vectors.subarray(row * shape.vector, (row + 1) * shape.vector),
      row * width,
    );
    for (const feature of batch.features[row] ?? []) {
      for (let j = 0; j < wide; j += 1) {
        (out.value.values[row * width + shape.vector + j] as number) += table.value.values[
          feature * wide + j
        ] as number;
      }
    }
  }
  tape.back.push(() => {
    for (let row = 0; row < rows; row += 1) {
      for (const feature of batch.features[row] ?? []) {
        for (let j = 0; j < wide; j += 1) {
          (table.slope.values[feature * wide + j] as number) += out.slope.values[
            row * width + shape.vector + j
          ] as number;
        }
      }
    }
  });
  return out;
}

interface Arcs {
  readonly scores: readonly Matrix[];
  readonly learn: (weight: number) => number;
}

/** Scores of every head for every word (Dozat and Manning 2017, arXiv:1611.01734), with a part by distance. */
function scoreArcs(
  tape: Tape,
  parameters: Parameters,
  sides: { readonly dependents: Value; readonly heads: Value },
  batch: Batch,
): Arcs {
  const { kernel } = tape;
  const get = (name: string): Value => parameters[name] as Value;
  const asked = dense(tape, sides.dependents, get('arc'), get('arcBias'));
  const far = dense(tape, sides.dependents, get('distance'), get('distanceBias'));
  const root = get('rootArc');
  const sentences = batch.starts.slice(0, -1).map((from, s) => {
    const to = batch.starts[s + 1] as number;
    const heads = kernel.matrix(to - from + 1, asked.value.columns);
    heads.values.set(root.value.values);
    heads.values.set(rowsOf(sides.heads.value, from, to).values, heads.columns);
    const turned = transpose(kernel, heads);
    const scores = kernel.matrix(to - from, to - from + 1);
    kernel.multiply(rowsOf(asked.value, from, to), turned, scores);
    eachPair(to - from, (row, head, distance) => {
      (scores.values[row * scores.columns + head] as number) += far.value.values[
        (from + row) * far.value.columns + distance
      ] as number;
    });
    for (let row = 0; row < to - from; row += 1) {
      scores.values[row * scores.columns + row + 1] = -Infinity;
    }
    return { from, to, heads, scores };
  });
  const learn = (weight: number): number => {
    let loss = 0;
    for (const { from, to, heads, scores } of sentences) {
      const slopes = kernel.matrix(scores.rows, scores.columns);
      for (let row = 0; row < to - from; row += 1) {
        const at = row * scores.columns;
        const end = at + to - from + 1;
        loss += softmaxSlopes(
          scores.values.subarray(at, end),
          slopes.values.subarray(at, end),
          batch.heads[from + row] as number,
          weight,
        );
      }
      tape.back.push(() => {
        kernel.multiply(slopes, heads, rowsOf(asked.slope, from, to));
        const onHeads = kernel.matrix(to - from + 1, heads.columns);
        kernel.multiply(transpose(kernel, slopes), rowsOf(asked.value, from, to), onHeads);
        addTo(root.slope.values, onHeads.values.subarray(0, heads.columns));
        addTo(rowsOf(sides.heads.slope, from, to).values, onHeads.values.subarray(heads.columns));
        eachPair(to - from, (row, head, distance) => {
          (far.slope.values[(from + row) * far.slope.columns + distance] as number) += slopes
            .values[row * slopes.columns + head] as number;
        });
      });
    }
    return loss;
  };
  return { scores: sentences.map(({ scores }) => scores), learn };
}

const addTo = (to: Float32Array, from: Float32Array): void => {
  for (let i = 0; i < to.length; i += 1) (to[i] as number) += from[i] as number;
};

function eachPair(size: number, use: (row: number, head: number, distance: number) => void): void {
  for (let row = 0; row < size; row += 1) {
    for (let head = 0; head <= size; head += 1) use(row, head, distanceOf(row, head));
  }
}

/** Each word's row and its head's, added; where the head is the root, the word's alone. */
function joinHeads(
  tape: Tape,
  dependents: Value,
  heads: Value,
  tree: { readonly starts: Starts; readonly heads: Int32Array },
): Value {
  const { rows, columns } = dependents.value;
  const out = valueOf(tape.kernel, rows, columns);
  out.value.values.set(dependents.value.values);
  const each = (use: (row: number, head: number) => void): void => {
    for (let s = 0; s + 1 < tree.starts.length; s += 1) {
      for (let row = tree.starts[s] as number; row < (tree.starts[s + 1] as number); row += 1) {
        const head = tree.heads[row] as number;
        if (head > 0) use(row * columns, ((tree.starts[s] as number) + head - 1) * columns);
      }
    }
  };
  each((row, head) => {
    for (let j = 0; j < columns; j += 1) {
      (out.value.values[row + j] as number) += heads.value.values[head + j] as number;
    }
  });
  tape.back.push(() => {
    addTo(dependents.slope.values, out.slope.values);
    each((row, head) => {
      for (let j = 0; j < columns; j += 1) {
        (heads.slope.values[head + j] as number) += out.slope.values[row + j] as number;
      }
    });
  });
  return out;
}
