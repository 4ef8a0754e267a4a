import type { EntityType } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { agree } from './agreement.ts';
import { slotsOf, type Words } from './context.ts';
import type { Integers, Matrix } from './kernel.ts';
import { dense } from './matrices.ts';
import { mendNames } from './mend-names.ts';
import type { SyntaxModel } from './model.ts';
import { bestLabels, NAME_LABELS, namesOf } from './name-labels.ts';

/** A name in a text. */
export interface Name extends Span {
  readonly type: EntityType;
}

// A longer "sentence" is read in pieces of so many words.
const PIECE = 200;

/**
 * The names in a text whose tokens are given sentence by sentence, in order. What is a name in
 * one place is one in every other of the same text, and of the same type.
 */
export function findNames(
  { words }: SyntaxModel,
  text: string,
  sentences: readonly (readonly Span[])[],
): Name[] {
  const pieces = sentences.flatMap((tokens) => {
    const cut: (readonly Span[])[] = [];
    for (let at = 0; at < tokens.length; at += PIECE) cut.push(tokens.slice(at, at + PIECE));
    return cut;
  });
  const read = pieces.map((tokens) => {
    const forms = tokens.map(({ start, end }) => text.slice(start, end));
    return { tokens, forms, names: namesInPiece(words, forms) };
  });
  return agree(read).map(({ tokens, from, to, type }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    type,
  }));
}

/** Only words with a capital or in a script without them can be names, unless there are none at all. */
function candidatesOf(forms: readonly string[]): readonly number[] {
  const found: number[] = [];
  forms.forEach((form, at) => {
    if (hasCapital(form)) found.push(at);
  });
  return found.length > 0 || forms.length < 4 ? found : forms.map((_, at) => at);
}

function hasCapital(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first >= 97 && first <= 122) return form.length < 40 && form !== form.toLowerCase();
  if (first < 128) {
    return (first >= 65 && first <= 90) || (form.length > 1 && /[A-Z]/.test(form.slice(0, 40)));
  }
  const start = form.slice(0, 40);
  return start !== start.toLowerCase() || /^\p{Lo}/u.test(start);
}

function namesInPiece(words: Words, forms: readonly string[]): ReturnType<typeof namesOf> {
  const candidates = candidatesOf(forms);
  if (candidates.length === 0) return [];
  const { network, given, name, context } = words;
  const { kernel, get } = network;
  return kernel.scratch(() => {
    const slots = slotsNear(words, forms, candidates);
    const inputs = kernel.matrix(candidates.length, name.bias.columns + context.bias.columns);
    candidates.forEach((word, row) => {
      let to = inputs.at + row * inputs.columns * 4;
      for (const { offset, bias, reach } of [name, context]) {
        kernel.gather({ slots, given, column: offset, bias, reach }, word, to);
        to += bias.columns * 4;
      }
    });
    const scored = dense(kernel, inputs, get('nameLabel'), get('nameLabelBias'));
    if (!hasName(scored)) return [];
    const scores = new Float32Array(forms.length * NAME_LABELS).fill(-Infinity);
    for (let at = 0; at < forms.length; at += 1) scores[at * NAME_LABELS] = 0;
    candidates.forEach((at, row) => {
      const from = row * scored.columns;
      scores.set(scored.values.subarray(from, from + NAME_LABELS), at * NAME_LABELS);
    });
    return mendNames(forms, namesOf(bestLabels(scores), scores));
  });
}

/** Rows of the words that the candidates' contexts take in; the others' are not looked up, and stay 0. */
function slotsNear(
  words: Words,
  forms: readonly string[],
  candidates: readonly number[],
): Integers {
  const reach = Math.max(words.name.reach, words.context.reach);
  const near: number[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const end = Math.min(candidate + reach + 1, forms.length);
    for (next = Math.max(next, candidate - reach); next < end; next += 1) near.push(next);
  }
  const found = slotsOf(
    words,
    near.map((at) => forms[at] ?? ''),
  );
  const slots = words.network.kernel.integers(forms.length);
  near.forEach((at, i) => {
    slots.values[at] = found.values[i] ?? 0;
  });
  return slots;
}

/** True where some word likes another label better than "no name". */
function hasName({ values, columns }: Matrix): boolean {
  for (let row = 0; row < values.length; row += columns) {
    for (let label = 1; label < NAME_LABELS; label += 1) {
      if ((values[row + label] as number) > (values[row] as number)) return true;
    }
  }
  return false;
}
