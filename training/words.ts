import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inByteOrder } from '../src/syntax/word-list.ts';
import { linesOf, pack } from './pack.ts';

// Makes the list of ordinary English words: those that the lexicon of the npm package
// wink-eng-lite-web-model has, and their forms.
// usage: node words.js NODE_MODULES OUT.bin.gz
const [from = '', to = ''] = process.argv.slice(2);

interface Cache {
  readonly intrinsicSize: () => number;
  readonly value: (id: number) => string;
  readonly lookup: (word: string) => readonly number[] | null;
  readonly posOf: (id: number) => number;
  readonly mappedSpelling: (id: number) => number;
  readonly property: (id: number, name: string) => number;
  readonly valueOf: (feature: string, index: number) => string;
}
interface Model {
  readonly addons: {
    readonly lemmatize: (word: string, tag: string, cache: Cache) => string;
  };
}
/** What the package keeps of a text. */
interface Reading {
  readonly cache: Cache;
  /** Four numbers a token; the first is its id. */
  readonly tokens: readonly number[];
}

const load = createRequire(join(from, 'words.js'));
const model = load('wink-eng-lite-web-model') as Model;
const read = reader();
const { cache } = read('');
const own = cache.intrinsicSize();
const WORD = /^\p{Ll}{1,40}$/u;
const lexicon = Array.from({ length: own }, (_, id) => cache.value(id));
const irregular = ['verb', 'noun', 'adjective'].flatMap((kind) =>
  Object.keys(load(`wink-eng-lite-web-model/dist/wn-${kind}-exceptions.js`) as object),
);
const candidates = new Set(
  [...lexicon.flatMap(formsOf), ...irregular].filter((word) => WORD.test(word)),
);
const known = knownOf([...candidates]).toSorted(inByteOrder);
const about = { source: 'wink-eng-lite-web-model 1.8.1' };
writeFileSync(to, gzipSync(pack('the word list', about, { words: linesOf(known) })));

/** The word and whatever it may look like with an ending. */
function formsOf(word: string): string[] {
  const last = word.at(-1) ?? '';
  const cut = word.slice(0, -1);
  const forms = [word];
  for (const ending of ['s', 'es', 'ed', 'ing', 'er', 'est']) forms.push(word + ending);
  if (last === 'e') for (const ending of ['ed', 'ing', 'er', 'est']) forms.push(cut + ending);
  if (last === 'y') forms.push(`${cut}ies`, `${cut}ied`);
  if (last === 'f') forms.push(`${cut}ves`);
  if (last === 's') forms.push(`${cut}zes`);
  if (word.endsWith('man')) forms.push(`${word.slice(0, -3)}men`);
  return forms;
}

/** Has the package cut and look up a text, and shows what it keeps of it. */
function reader(): (text: string) => Reading {
  const kept: { reading?: Reading } = {};
  const setter = (reading: Reading): void => {
    kept.reading = reading;
  };
  const winkNlp = load('wink-nlp') as (
    given: object,
    parts: readonly string[],
  ) => { readonly readDoc: (text: string) => void };
  const nlp = winkNlp({ ...model, pos: () => ({ machines: [], transformers: [], setter }) }, [
    'pos',
  ]);
  return (text) => {
    nlp.readDoc(text);
    if (kept.reading === undefined) throw new Error('wink-nlp has read nothing');
    return kept.reading;
  };
}

function knownOf(words: readonly string[]): string[] {
  return words.filter((word) => {
    const [id = own] = read(word).tokens;
    return id < own || isOfLexicon(lemmaOf(id));
  });
}

function isOfLexicon(word: string): boolean {
  return (cache.lookup(word)?.[0] ?? own) < own;
}

function lemmaOf(id: number): string {
  const spelled = cache.mappedSpelling(id);
  if (cache.property(spelled, 'isSLemma') === 1) {
    return cache.value(cache.property(spelled, 'lemma'));
  }
  const NOUN = 8;
  const tag = cache.posOf(spelled) || NOUN;
  return model.addons.lemmatize(cache.value(id), cache.valueOf('pos', tag), cache);
}
