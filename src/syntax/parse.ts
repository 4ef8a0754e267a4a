import { contextOf, slotsOf, type Words } from './context.ts';
import { distanceOf } from './distance.ts';
import type { Matrix } from './kernel.ts';
import { lemmaOf } from './lemma.ts';
import { dense, rectify, rowsOf, transpose } from './matrices.ts';
import type { SyntaxModel } from './model.ts';
import { bestTree } from './tree.ts';

/** A word's Universal Dependencies tag and its lemma. */
export interface Tagged {
  readonly upos: string;
  /** In lower case, but for names. */
  readonly lemma: string;
}

/** A word's place in the sentence's tree. */
export interface Placed {
  /** Index of the head in the sentence, -1 at the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head: "nsubj", "nmod:poss", … */
  readonly relation: string;
}

/** A word with its tag, lemma and place. */
export type Parsed = Tagged & Placed;

/** The lemmas of longer forms, which are rare, are not kept. */
const LONGEST_KEPT = 12;

// A longer "sentence" is read in pieces of so many words: time stays linear in its length.
const PIECE = 200;

/** Tags and lemmas of one sentence's words. */
export function tagSentence({ words }: SyntaxModel, forms: readonly string[]): Tagged[] {
  const { kernel } = words.network;
  return inPieces(forms).flatMap((piece) => kernel.scratch(() => tagPiece(words, piece)));
}

/** The words of one sentence with tags, lemmas and their tree. */
export function parseSentence(model: SyntaxModel, forms: readonly string[]): Parsed[] {
  const tags = tagSentence(model, forms);
  return treeOf(model, forms).map(({ head, relation }, at) => {
    const { upos, lemma } = tags[at] ?? UNTAGGED;
    return { upos, lemma, head, relation };
  });
}

const UNTAGGED: Tagged = { upos: 'X', lemma: '' };

/** The tree of one sentence's words: exactly one root, whatever they are. Empty for no words. */
export function treeOf({ words }: SyntaxModel, forms: readonly string[]): Placed[] {
  const { kernel } = words.network;
  const placed: Placed[] = [];
  let root = -1;
  for (const piece of inPieces(forms)) {
    const first = placed.length;
    for (const word of kernel.scratch(() => treeOfPiece(words, piece))) {
      if (word.head >= 0) placed.push({ ...word, head: word.head + first });
      else if (root < 0) {
        root = placed.length;
        placed.push(word);
      } else placed.push({ ...word, head: root, relation: 'parataxis' });
    }
  }
  return placed;
}

function inPieces(forms: readonly string[]): (readonly string[])[] {
  if (forms.length <= PIECE) return forms.length === 0 ? [] : [forms];
  const pieces: (readonly string[])[] = [];
  for (let at = 0; at < forms.length; at += PIECE) pieces.push(forms.slice(at, at + PIECE));
  return pieces;
}

function tagPiece(words: Words, forms: readonly string[]): Tagged[] {
  const { kernel, get, about, lemmas } = words.network;
  const slots = slotsOf(words, forms);
  const scores = dense(kernel, contextOf(words, slots), get('tag'), get('tagBias'));
  return forms.map((form, row) => {
    const tag = best(scores, row, about.tags.length);
    const upos = about.tags[tag] ?? 'X';
    if (form.length > LONGEST_KEPT) return { upos, lemma: lemmaOf(lemmas, form, upos) };
    const known = (words.lemmas[slots.values[row] as number] ??= []);
    return { upos, lemma: (known[tag] ??= lemmaOf(lemmas, form, upos)) };
  });
}

/** The highest of a row's first `count` columns. */
function best(scores: Matrix, row: number, count: number): number {
  const at = row * scores.columns;
  let highest = 0;
  for (let j = 1; j < count; j += 1) {
    if ((scores.values[at + j] as number) > (scores.values[at + highest] as number)) highest = j;
  }
  return highest;
}

function treeOfPiece(words: Words, forms: readonly string[]): Placed[] {
  const { relations } = words.network.about;
  const deep = deepen(words, contextOf(words, slotsOf(words, forms)));
  const heads = bestTree(scoreArcs(words, deep));
  const told = relationsOf(words, deep, heads);
  return Array.from(heads, (head, row) => ({
    head: head - 1,
    relation: relations[told[row] as number] ?? 'dep',
  }));
}

/** The contexts after the recurrent layers. */
function deepen({ network }: Words, context: Matrix): Matrix {
  const { kernel, get } = network;
  let deep = context;
  for (let layer = 0; layer < network.about.layers; layer += 1) {
    deep = kernel.recur(deep, get(`recurrent${layer}`), get(`gates${layer}`));
  }
  return deep;
}

/** Scores of every head (column 0: the root) for every word. */
function scoreArcs({ network }: Words, deep: Matrix): Matrix {
  const { kernel, get } = network;
  const side = (name: string): Matrix =>
    rectify(dense(kernel, deep, get(name), get(`${name}Bias`)));
  const dependents = side('dependentArc');
  const asked = dense(kernel, dependents, get('arc'), get('arcBias'));
  const far = dense(kernel, dependents, get('distance'), get('distanceBias'));
  const heads = kernel.matrix(deep.rows + 1, asked.columns);
  heads.values.set(get('rootArc').values);
  heads.values.set(side('headArc').values, heads.columns);
  const scores = kernel.matrix(deep.rows, deep.rows + 1);
  kernel.multiply(asked, transpose(kernel, heads), scores);
  for (let row = 0; row < deep.rows; row += 1) {
    for (let head = 0; head <= deep.rows; head += 1) {
      (scores.values[row * scores.columns + head] as number) += far.values[
        row * far.columns + distanceOf(row, head)
      ] as number;
    }
  }
  return scores;
}

function relationsOf({ network }: Words, deep: Matrix, heads: Int32Array): number[] {
  const { kernel, get, about } = network;
  const joined = dense(kernel, deep, get('dependentRelation'), get('dependentRelationBias'));
  const above = dense(kernel, deep, get('headRelation'), get('headRelationBias'));
  heads.forEach((head, row) => {
    if (head > 0) addTo(rowsOf(joined, row, row + 1).values, rowsOf(above, head - 1, head).values);
  });
  const scores = dense(kernel, rectify(joined), get('relation'), get('relationBias'));
  const root = about.relations.indexOf('root');
  return Array.from(heads, (head, row) => {
    if (head === 0) return root;
    scores.values[row * scores.columns + root] = -Infinity;
    return best(scores, row, about.relations.length);
  });
}

function addTo(to: Float32Array, from: Float32Array): void {
  for (let j = 0; j < to.length; j += 1) (to[j] as number) += from[j] as number;
}
