import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import automaton from 'wink-nlp/src/automaton.js';

/**
 * wink-nlp's tagger in two steps: what it knows of a word is asked once a word, and its rules then run
 * over sequences of these answers. The tags are those that it gives to a whole text.
 */
export interface Tagger {
  /** What the tagger cuts each of the words into; mostly one part. */
  readonly partsOf: (words: readonly string[]) => readonly (readonly Part[])[];
  /** A tag for each part, from those around it. */
  readonly tagsOf: (parts: readonly Part[]) => readonly number[];
  readonly nameOf: (tag: number) => string;
  readonly lemmaOf: (part: Part, tag: number) => string;
  /** The tagger's lexicon has it, or its lemma. */
  readonly isKnown: (part: Part) => boolean;
}

export interface Part {
  readonly id: number;
  /** Id of its spelling in lower case. */
  readonly normal: number;
  /** Its tag where nothing around it tells another. */
  readonly tag: number;
  /** What the rules see in the place of its tag; 0 where they see the tag. */
  readonly hint: number;
  /** Its lemma where tag and lemma are settled, as in "n't". */
  readonly settled: string | null;
}

export function newTagger(): Tagger {
  const read = reader();
  const { cache } = read('');
  const own = cache.intrinsicSize();
  const lemmaOf: Tagger['lemmaOf'] = ({ id, settled }, tag) => settled ?? lemma(cache, id, tag);
  return {
    partsOf: (words) => partsOfWords(read, words),
    tagsOf: rulesOf(cache),
    nameOf: (tag) => cache.valueOf('pos', tag),
    lemmaOf,
    isKnown: ({ id, tag }) => id < own || (cache.lookup(lemma(cache, id, tag))?.[0] ?? own) < own,
  };
}

/** The parts of the package that are called here; its types leave them out. */
interface Model {
  readonly pos: () => { readonly machines: readonly string[] };
  readonly addons: { readonly lemmatize: (word: string, tag: string, cache: Cache) => string };
}
interface Cache {
  readonly lookup: (word: string) => number[] | null;
  readonly value: (id: number) => string;
  readonly normal: (id: number) => number;
  readonly nox: (expansion: number) => number;
  readonly mappedSpelling: (id: number) => number;
  readonly posOf: (id: number) => number;
  readonly property: (id: number, name: string) => number;
  /** Whether a word may have a tag. */
  readonly isMemberPOS: (id: number, tag: number) => boolean;
  readonly valueOf: (feature: string, index: number) => string;
  readonly intrinsicSize: () => number;
}
/** What the package keeps of a text. */
interface Reading {
  readonly cache: Cache;
  /** Four numbers a token: its id, its normal (where it is of a contraction) and spaces, its lemma and tag, its negation. */
  readonly tokens: readonly number[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's types leave these parts out
const { pos, addons } = model as unknown as Model;

/** Has the package cut and look up a text, and shows what it keeps of it. */
function reader(): (text: string) => Reading {
  const kept: { reading?: Reading } = {};
  const setter = (reading: Reading): void => {
    kept.reading = reading;
  };
  const cutting = { ...model, pos: () => ({ machines: [], transformers: [], setter }) };
  const nlp = winkNlp(cutting, ['pos']);
  return (text) => {
    nlp.readDoc(text);
    if (kept.reading === undefined) throw new Error('wink-nlp has read nothing');
    return kept.reading;
  };
}

const NUMBERS_A_TOKEN = 4;
/** The spaces before a token; above them, a pointer to its normal where it is part of a contraction. */
const SPACES = 0xffff;
const LEMMA_BITS = 20;
const LEMMA_MASK = 0xfffff;
const NOUN = 8;

/** The words are read together, parted by spaces; by themselves where one of them is lost so. */
function partsOfWords(read: (text: string) => Reading, words: readonly string[]): Part[][] {
  const { cache, tokens } = read(words.join(' '));
  const found: Part[][] = [];
  for (let at = 0; at < tokens.length; at += NUMBERS_A_TOKEN) {
    const [id, before, fixed] = [tokens[at] ?? 0, tokens[at + 1] ?? 0, tokens[at + 2] ?? 0];
    if (at === 0 || (before & SPACES) > 0) found.push([]);
    found.at(-1)?.push(partOf(cache, id, before, fixed));
  }
  if (found.length === words.length) return found;
  return words.length === 1 ? [found.flat()] : words.flatMap((word) => partsOfWords(read, [word]));
}

function partOf(cache: Cache, id: number, before: number, fixed: number): Part {
  const isOfContraction = before > SPACES;
  return {
    id,
    normal: isOfContraction ? cache.nox(before) : cache.normal(id),
    tag: fixed === 0 ? cache.posOf(cache.mappedSpelling(id)) || NOUN : fixed >>> LEMMA_BITS,
    hint: cache.property(id, 'posHint'),
    settled: isOfContraction ? cache.value(fixed & LEMMA_MASK) : null,
  };
}

function lemma(cache: Cache, id: number, tag: number): string {
  const spelled = cache.mappedSpelling(id);
  return cache.property(spelled, 'isSLemma') === 1
    ? cache.value(cache.property(spelled, 'lemma'))
    : addons.lemmatize(cache.value(cache.normal(id)), cache.valueOf('pos', tag), cache);
}

/** Hints have numbers above those of tags. */
const FIRST_HINT = 1_080_000;

/** Runs the tagger's rules: patterns of tags and hints that change a tag; below 0 for any word, else for one that may have it. */
function rulesOf(cache: Cache): (parts: readonly Part[]) => readonly number[] {
  const rules = pos().machines.map((machine) => {
    const rule = automaton(cache, cache.value(0));
    rule.importJSON(machine);
    return rule;
  });
  return (parts) => {
    const tags = parts.map(({ tag }) => tag);
    for (const rule of rules) {
      for (const [at, , tag] of rule.recognize(tags, seen, parts)) {
        if (tag < 0 || cache.isMemberPOS(parts[at]?.normal ?? 0, tag)) tags[at] = Math.abs(tag);
      }
    }
    for (const [at, { settled, tag }] of parts.entries()) if (settled !== null) tags[at] = tag;
    return tags;
  };
}

function seen(tag: number, _: unknown, parts: readonly Part[], at: number): number {
  const hint = parts[at]?.hint ?? 0;
  return hint === 0 ? tag : hint + FIRST_HINT;
}
