import { openContainer } from '../src/syntax/container.ts';
import { plainForm, wordFeatures } from '../src/syntax/features.ts';
import { NAME_LABELS, NAME_TYPES } from '../src/syntax/name-labels.ts';
import { inByteOrder, readWordList } from '../src/syntax/word-list.ts';
import type { Batch } from './network.ts';
import type { Shape } from './parameters.ts';
import type { Sentence } from './sentence.ts';
import { FEATURE_AT_LEAST } from './settings.ts';

export { NAME_LABELS, NAME_TYPES };

/** What the networks count with, each with a number. */
export interface Vocabulary {
  readonly features: ReadonlyMap<string, number>;
  /** How often each feature occurs. */
  readonly counts: readonly number[];
  readonly tags: readonly string[];
  readonly fineTags: readonly string[];
  readonly relations: readonly string[];
}

export function countVocabulary(sentences: readonly Sentence[]): Vocabulary {
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = new Map<string, number>();
  for (const { form } of words) {
    for (const feature of wordFeatures(form)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(
    ([feature, count]) => count >= (feature.startsWith('w:') ? 2 : FEATURE_AT_LEAST),
  );
  const kept = frequent.toSorted(([a], [b]) => inByteOrder(a, b));
  return {
    features: new Map(kept.map(([feature], i) => [feature, i])),
    counts: kept.map(([, count]) => count),
    tags: kinds(words.map(({ upos }) => upos)),
    fineTags: kinds(words.map(({ xpos }) => xpos)),
    relations: kinds(words.map(({ relation }) => relation)),
  };
}

const kinds = (list: readonly string[]): string[] => [...new Set(list)].toSorted();

/** Word vectors by word in plain form. */
export interface Vectors {
  readonly of: (form: string) => Float32Array | null;
}

export function readVectors(bytes: Uint8Array): Vectors {
  const file = openContainer(bytes, 'word vectors');
  const dimensions = file.about['dimensions'] as number;
  const rows = readWordList(file.section('words'));
  const numbers = file.section('numbers');
  const signed = new Int8Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const scaleBytes = file.section('scales');
  const scales = new Float32Array(scaleBytes.buffer, scaleBytes.byteOffset, scaleBytes.length >> 2);
  return {
    of: (form) => {
      const exact = rows(form.toLowerCase());
      const row = exact < 0 ? rows(plainForm(form)) : exact;
      if (row < 0) return null;
      return Float32Array.from(
        signed.subarray(row * dimensions, (row + 1) * dimensions),
        (number) => number * (scales[row] as number),
      );
    },
  };
}

export interface Encoding {
  readonly vocabulary: Vocabulary;
  readonly vectors: Vectors;
  readonly shape: Shape;
  /** Given while learning: words are then hidden by chance, and sentences sometimes lose their capitals. */
  readonly random: (() => number) | null;
}

export function encodeBatch(sentences: readonly Sentence[], encoding: Encoding): Batch {
  const { vocabulary, shape } = encoding;
  const starts = [0];
  for (const { words } of sentences) starts.push((starts.at(-1) ?? 0) + words.length);
  const words = sentences.flatMap((sentence) => sentence.words);
  const forms = sentences.flatMap((sentence) => formsOf(sentence, encoding.random));
  const vectors = new Float32Array(words.length * shape.vector);
  forms.forEach((form, row) => {
    const vector = encoding.vectors.of(form);
    if (vector !== null) vectors.set(vector, row * shape.vector);
  });
  return {
    starts,
    vectors,
    features: forms.map((form) => featuresOf(form, encoding)),
    tags: Int32Array.from(words, ({ upos }) => vocabulary.tags.indexOf(upos)),
    fineTags: Int32Array.from(words, ({ xpos }) => vocabulary.fineTags.indexOf(xpos)),
    names: Int32Array.from(sentences.flatMap(nameLabels)),
    heads: Int32Array.from(words, ({ head }) => head + 1),
    relations: Int32Array.from(words, ({ relation }) => vocabulary.relations.indexOf(relation)),
  };
}

function formsOf({ words }: Sentence, random: (() => number) | null): string[] {
  const forms = words.map(({ form }) => form);
  const chance = random === null ? 1 : random();
  if (chance < 0.02) return forms.map((form) => form.toUpperCase());
  if (chance < 0.04) return forms.map((form) => form.toLowerCase());
  if (chance < 0.06) {
    return forms.map((form, at) =>
      form.length > 3 || at === 0 ? form.slice(0, 1).toUpperCase() + form.slice(1) : form,
    );
  }
  return forms;
}

const known = new Map<string, readonly number[]>();

function featuresOf(form: string, { vocabulary, random }: Encoding): readonly number[] {
  let features = known.get(form);
  if (features === undefined) {
    features = wordFeatures(form).flatMap((feature) => vocabulary.features.get(feature) ?? []);
    known.set(form, features);
  }
  if (random === null) return features;
  // Rare words are hidden more often than common ones (Kiperwasser and Goldberg 2016).
  const word = vocabulary.features.get(`w:${plainForm(form)}`);
  if (word === undefined || random() >= 0.5 / (0.5 + (vocabulary.counts[word] ?? 0))) {
    return features;
  }
  return features.filter((feature) => feature !== word);
}

function nameLabels({ words, names }: Sentence): number[] {
  // A treebank without names still tells what is none: whatever is no proper noun.
  const labels: number[] = words.map(({ upos }) => (names === null && upos === 'PROPN' ? -1 : 0));
  for (const wide of [true, false]) {
    for (const { from, to, type, whole } of names ?? []) {
      const run = wide ? whole : { from, to };
      const first = wide || whole.from === from ? run.from : -1;
      for (let at = run.from; at < run.to; at += 1) {
        labels[at] = (at === first ? 1 : 2) + 2 * NAME_TYPES.indexOf(type);
      }
    }
  }
  return labels;
}
