import { readVectors } from '../../training/data.ts';
import { bytesOf, linesOf, pack } from '../../training/pack.ts';
import type { Name, Sentence } from '../../training/sentence.ts';

/** "form/UPOS/head/relation" a word, heads counted from one. */
function sentence(text: string, ...names: Omit<Name, 'whole'>[]): Sentence {
  const words = text.split(' ').map((word) => {
    const [form = '', upos = '', head = '', relation = ''] = word.split('/');
    return { form, lemma: form.toLowerCase(), upos, xpos: upos, head: Number(head) - 1, relation };
  });
  return {
    document: 'invented',
    text: words.map(({ form }) => form).join(' '),
    words,
    names: names.map(({ from, to, type }) => ({ from, to, type, whole: { from, to } })),
  };
}

/** A treebank of a handful of invented sentences. */
export const inventedTreebank: readonly Sentence[] = [
  sentence('Ada/PROPN/2/nsubj sees/VERB/0/root dogs/NOUN/2/obj', {
    from: 0,
    to: 1,
    type: 'person',
  }),
  sentence('Dogs/NOUN/2/nsubj see/VERB/0/root Ada/PROPN/2/obj', { from: 2, to: 3, type: 'person' }),
  sentence('Bela/PROPN/2/nsubj feeds/VERB/0/root cats/NOUN/2/obj', {
    from: 0,
    to: 1,
    type: 'person',
  }),
  sentence('cats/NOUN/2/nsubj like/VERB/0/root Oslo/PROPN/2/obj', {
    from: 2,
    to: 3,
    type: 'place',
  }),
  sentence('Oslo/PROPN/2/nsubj likes/VERB/0/root dogs/NOUN/2/obj', {
    from: 0,
    to: 1,
    type: 'place',
  }),
];

const WORDS = ['ada', 'bela', 'cats', 'dogs', 'feeds', 'oslo', 'see', 'sees'];
const numbers = Int8Array.from({ length: WORDS.length * 4 }, (_, i) => (i * 37) % 100);
const scales = new Float32Array(WORDS.length).fill(0.01);

/** Word vectors of four numbers for some of its words. */
export const inventedVectors: Uint8Array = pack(
  'word vectors',
  { dimensions: 4 },
  { words: linesOf(WORDS), numbers: bytesOf(numbers), scales: bytesOf(scales) },
);

export const readInventedVectors = (): ReturnType<typeof readVectors> =>
  readVectors(inventedVectors);
