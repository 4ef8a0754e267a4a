import type { LoadedEntry } from '../../model/loaded-entry.ts';
import type { Pattern } from './patterns.ts';
import type { Scene } from './scene.ts';
import { type Step, stepsFor } from './trie.ts';

export interface Match {
  readonly pattern: Pattern;
  /** The token after the last. */
  readonly to: number;
}

/** The longest pattern that begins at token `at`, with a tag and in a context that its entry asks for; null where there is none. */
export function matchAt(scene: Scene, lexicon: Step, at: number): Match | null {
  const token = scene.tokens[at];
  if (token === undefined || token.upos === 'PUNCT') return null;
  let best: Match | null = null;
  const consider = (step: Step, to: number): void => {
    for (const pattern of step.patterns) {
      if (best !== null && !isBetter(pattern, best.pattern)) continue;
      if (hasTag(scene, at, pattern) && isInSense(scene, at, to, pattern)) best = { pattern, to };
    }
  };
  for (const word of formsOf(scene.lower[at] ?? '', token.lemma, token.upos)) {
    for (const step of stepsFor(lexicon, word)) walk(scene, step, at + 1, consider);
  }
  for (const { step, to } of compounds(scene, lexicon, at)) walk(scene, step, to, consider);
  return best;
}

/** Where words joined by a hyphen lead, be they one token (“anti-worker”) or three (“teacher-bashing”). */
function compounds(scene: Scene, lexicon: Step, at: number): readonly { step: Step; to: number }[] {
  const lower = scene.lower[at] ?? '';
  if (isHyphen(scene.lower[at + 1] ?? '')) {
    const joined = `${lower}-${scene.lower[at + 2] ?? ''}`;
    return stepsFor(lexicon, joined).map((step) => ({ step, to: at + 3 }));
  }
  if (!lower.includes('-') || isHyphen(lower)) return NOTHING;
  return throughHyphens(lexicon, lower).map((step) => ({ step, to: at + 1 }));
}

const NOTHING: readonly never[] = [];

/** The longer one wins, then the stronger one. */
const isBetter = (one: Pattern, other: Pattern): boolean =>
  one.length > other.length ||
  (one.length === other.length && one.entry.strength > other.entry.strength);

type Consider = (step: Step, to: number) => void;

/** Offers every complete pattern to which the tokens from `at` lead. */
function walk(scene: Scene, step: Step, at: number, consider: Consider): void {
  if (step.patterns.length > 0) consider(step, at);
  if (step.words.size === 0 && step.gap === null && step.affixes === null) return;
  const here = isHyphen(scene.lower[at] ?? '') ? at + 1 : at;
  if (!isWord(scene, here)) return;
  for (const next of stepsOf(scene, step, here)) walk(scene, next, here + 1, consider);
  if (step.gap === null) return;
  for (let last = here; last < here + GAP && isWord(scene, last); last += 1) {
    walk(scene, step.gap, last + 1, consider);
  }
}

const isWord = ({ tokens }: Scene, at: number): boolean =>
  at < tokens.length && tokens[at]?.upos !== 'PUNCT';

/** So many words may stand for a `*`. */
const GAP = 3;

const isHyphen = (word: string): boolean => /^[-‐‑–]$/.test(word);

function stepsOf(scene: Scene, step: Step, at: number): readonly Step[] {
  const lower = scene.lower[at] ?? '';
  const lemma = scene.tokens[at]?.lemma ?? '';
  const steps = stepsFor(step, lower);
  const more = lemma === lower ? [] : stepsFor(step, lemma);
  if (steps.length === 0) return more;
  return more.length === 0 ? steps : [...new Set([...steps, ...more])];
}

/** A token such as “anti-worker” holds two words of a pattern. */
function throughHyphens(from: Step, word: string): readonly Step[] {
  let steps: readonly Step[] = [from];
  for (const part of word.split('-')) {
    if (part === '') return [];
    steps = steps.flatMap((step) => stepsFor(step, part));
  }
  return steps;
}

/** Under which first words the token may be listed; an adjective in -ed or -ing also under its verb. */
function formsOf(lower: string, lemma: string, upos: string): readonly string[] {
  const isParticipial = upos === 'ADJ' && /(?:ed|ing)$/.test(lower);
  if (!isParticipial) return lemma === lower ? [lower] : [lower, lemma];
  const verb = lower.replace(/(?:ed|ing)$/, '');
  return [lower, lemma, verb, `${verb}e`];
}

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
  if (isPhrase && !tags.includes('VERB')) return tag !== 'AUX';
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

function isInSense(scene: Scene, from: number, to: number, { unless, near }: Pattern): boolean {
  if (unless !== null && stands(scene, from, to, unless)) return false;
  return near === null || stands(scene, from, to, near);
}

function stands(scene: Scene, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  const last = Math.min(scene.tokens.length, to + CONTEXT);
  for (let at = Math.max(0, from - CONTEXT); at < last; at += 1) {
    if (at >= from && at < to) continue;
    if (wanted.has(scene.lower[at] ?? '') || wanted.has(scene.tokens[at]?.lemma ?? '')) return true;
  }
  return false;
}
