import type { LoadedEntry } from '../../model/loaded-entry.ts';
import { lemmasOf, type Pattern } from './patterns.ts';
import type { Scene } from './scene.ts';
import { isLast, type Step, stepsByLetters } from './trie.ts';

export interface Match {
  readonly pattern: Pattern;
  /** The token after the last. */
  readonly to: number;
}

/** The longest pattern that begins at token `at`, with a tag and in a context that its entry asks for; null where there is none. */
export function matchAt(scene: Scene, lexicon: Step, at: number): Match | null {
  const token = scene.tokens[at];
  if (token === undefined || token.upos === 'PUNCT') return null;
  const lower = scene.lower[at] ?? '';
  const search: Search = { scene, at, best: null };
  followWord(search, lexicon, at);
  const verbs = token.upos === 'ADJ' ? verbsOf(lower) : NO_VERBS;
  for (const verb of verbs) follow(search, lexicon, verb, at + 1);
  if (isHyphen(scene.lower[at + 1])) {
    follow(search, lexicon, `${lower}-${scene.lower[at + 2] ?? ''}`, at + 3);
  } else if (lower.includes('-')) {
    followParts(search, lexicon, lower.split('-'));
  }
  return search.best;
}

/** What is looked for from one token on, and the best that was found. */
interface Search {
  readonly scene: Scene;
  readonly at: number;
  best: Match | null;
}

/** Goes on by the form and by the lemma of the token at `here`. */
function followWord(search: Search, step: Step, here: number): void {
  const lower = search.scene.lower[here] ?? '';
  const lemma = search.scene.tokens[here]?.lemma ?? '';
  follow(search, step, lower, here + 1);
  if (lemma !== lower) follow(search, step, lemma, here + 1);
}

/** Goes on to the token at `to` by a word. */
function follow(search: Search, step: Step, word: string, to: number): void {
  const next = step.words?.get(word);
  if (next !== undefined) walk(search, next, to);
  for (const other of stepsByLetters(step, word)) walk(search, other, to);
}

/** A token such as “anti-worker” holds two words of a pattern. */
function followParts(search: Search, from: Step, parts: readonly string[]): void {
  let step: Step | undefined = from;
  for (const part of parts) step = step?.words?.get(part);
  if (step !== undefined) walk(search, step, search.at + 1);
}

/** Weighs the patterns that are complete at `step`, and goes on with the tokens from `at`. */
function walk(search: Search, step: Step, at: number): void {
  for (const pattern of step.patterns) weigh(search, pattern, at);
  if (isLast(step)) return;
  const { scene } = search;
  const here = isHyphen(scene.lower[at]) ? at + 1 : at;
  if (!isWord(scene, here)) return;
  followWord(search, step, here);
  if (step.gap === null) return;
  for (let last = here; last < here + GAP && isWord(scene, last); last += 1) {
    walk(search, step.gap, last + 1);
  }
}

/** So many words may stand for a `*`. */
const GAP = 3;

const isWord = ({ tokens }: Scene, at: number): boolean =>
  at < tokens.length && tokens[at]?.upos !== 'PUNCT';

const isHyphen = (word: string | undefined): boolean =>
  word !== undefined && word.length === 1 && '-‐‑–'.includes(word);

function weigh(search: Search, pattern: Pattern, to: number): void {
  const { scene, at, best } = search;
  if (best !== null && !isBetter(pattern, best.pattern)) return;
  if (!hasTag(scene, at, pattern) || !isInSense(scene, at, to, pattern)) return;
  search.best = { pattern, to };
}

/** The longer one wins, then the stronger one. */
const isBetter = (one: Pattern, other: Pattern): boolean =>
  one.length > other.length ||
  (one.length === other.length && one.entry.strength > other.entry.strength);

/** The verbs of which an adjective in -ed or -ing may be made. */
function verbsOf(adjective: string): readonly string[] {
  if (!adjective.endsWith('ed') && !adjective.endsWith('ing')) return NO_VERBS;
  const verb = adjective.replace(/(?:ed|ing)$/, '');
  return [verb, `${verb}e`];
}

const NO_VERBS: readonly string[] = [];

/** The tag fits the entry; a capital in a headline makes a word look like a name, which it is not where it is in none. */
function hasTag(scene: Scene, at: number, { tags, length, entry }: Pattern): boolean {
  if (scene.named[at] === 1) return false;
  const tag = scene.tokens[at]?.upos ?? '';
  if (tags.length === 0 || tags.includes(tag) || tag === 'PROPN') return true;
  if (isPlainlyIt(scene.lower[at] ?? '', entry, tag)) return true;
  return isMistagged(scene, at, { tags, tag, isPhrase: length > 1 });
}

/** A strong adjective in its own form is hardly anything else, whatever the tagger says: “a thuggish regime”. */
const isPlainlyIt = (lower: string, { term, tags, strength }: LoadedEntry, tag: string): boolean =>
  strength >= UNMISTAKABLE && term === lower && tags.includes('ADJ') && CONTENT_TAGS.has(tag);

const UNMISTAKABLE = 0.8;
const CONTENT_TAGS = new Set(['NOUN', 'VERB', 'ADV']);

function isMistagged(
  scene: Scene,
  at: number,
  { tags, tag, isPhrase }: { tags: readonly string[]; tag: string; isPhrase: boolean },
): boolean {
  // “They know nothing” is no “know-nothing”, and “it would be” no “would-be”.
  if (isPhrase && !tags.includes('VERB')) {
    return (tag !== 'AUX' && tag !== 'VERB') || isHyphen(scene.lower[at + 1]);
  }
  if (tag === 'NOUN' && tags.includes('VERB')) return isHeadlineVerb(scene, at);
  return (
    isParticiple(scene, at) &&
    PARTICIPLE_TAGS.has(tag) &&
    tags.some((one) => PARTICIPLE_TAGS.has(one))
  );
}

/** A verb that a tagger takes for a noun after a name: "Berg slams plan". */
const isHeadlineVerb = (scene: Scene, at: number): boolean =>
  scene.tokens[at - 1]?.upos === 'PROPN' && /[^s]s$/.test(scene.lower[at] ?? '');

/** Taggers differ on "alarming" and "busted": verb or adjective. */
const PARTICIPLE_TAGS = new Set(['VERB', 'ADJ']);
const isParticiple = (scene: Scene, at: number): boolean =>
  /(?:ed|ing)$/.test(scene.lower[at] ?? '');

/** So many words before and after may show another sense, or are needed to show this one. */
const CONTEXT = 4;

function isInSense(scene: Scene, from: number, to: number, { entry }: Pattern): boolean {
  const { unless, near } = entry;
  if (unless.length > 0 && stands(scene, from, to, lemmasOf(unless))) return false;
  return near.length === 0 || stands(scene, from, to, lemmasOf(near));
}

function stands(scene: Scene, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  const last = Math.min(scene.tokens.length, to + CONTEXT);
  for (let at = Math.max(0, from - CONTEXT); at < last; at += 1) {
    if (at >= from && at < to) continue;
    if (wanted.has(scene.lower[at] ?? '') || wanted.has(scene.tokens[at]?.lemma ?? '')) return true;
  }
  return false;
}
