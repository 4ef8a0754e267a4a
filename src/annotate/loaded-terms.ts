import { loadedTerms as entries } from '../lexicons/loaded.ts';
import type { LoadedEntry } from '../lexicons/loaded-table.ts';
import type { Entity, LoadedTerm, Quotation, Token } from '../model/annotation.ts';
import type { Annotator } from './annotator.ts';
import { type Pattern, patternsOf } from './loaded/patterns.ts';
import { lowerWords } from './words/lower.ts';

type Needs = 'quotations' | 'tokens' | 'entities';

/** So many words before and after may show another sense, or are needed to show this one. */
const CONTEXT = 4;

/** Weaker entries are listed but not marked: about one in nine of their uses is felt as loaded by the annotators of BABE. */
const MARKED_FROM = 0.5;

const patterns = patternsOf(entries.filter(({ strength }) => strength >= MARKED_FROM));

/** Words and phrases of the lexicon of loaded terms, in the outlet's voice and in quotations. */
export const loadedTerms: Annotator<'loaded', Needs> = {
  layer: 'loaded',
  requires: ['quotations', 'tokens', 'entities'],
  annotate: ({ text }, have) => {
    const scene = sceneOf(text, have.tokens, have);
    const found: LoadedTerm[] = [];
    for (let at = 0; at < scene.tokens.length; at += 1) {
      const match = matchAt(scene, at);
      if (match === null) continue;
      const { pattern, to } = match;
      const { term, category, strength } = pattern.entry;
      const start = scene.tokens[at]?.start ?? 0;
      const end = scene.tokens[to - 1]?.end ?? start;
      found.push({
        start,
        end,
        term,
        category,
        score: strength,
        why: pattern.why,
        quoted: scene.quoted[at] === 1,
      });
      at = to - 1;
    }
    return found;
  },
};

interface Scene {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** 1 for each token between quotation marks that do not hold a title. */
  readonly quoted: Uint8Array;
  /** 1 for each token of a name. */
  readonly named: Uint8Array;
}

function sceneOf(
  text: string,
  tokens: readonly Token[],
  have: { readonly quotations: readonly Quotation[]; readonly entities: readonly Entity[] },
): Scene {
  return {
    tokens,
    lower: lowerWords(text, tokens),
    quoted: covered(
      tokens,
      have.quotations.filter(({ kind }) => kind !== 'title'),
    ),
    named: covered(tokens, have.entities),
  };
}

/** Which tokens the spans cover; spans in order of `start`, nested ones allowed. */
function covered(
  tokens: readonly Token[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let next = 0;
  let reach = 0;
  for (const [at, token] of tokens.entries()) {
    for (
      let span = spans[next];
      span !== undefined && span.start <= token.start;
      span = spans[next]
    ) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (token.start < reach) marks[at] = 1;
  }
  return marks;
}

function matchAt(scene: Scene, at: number): { pattern: Pattern; to: number } | null {
  const token = scene.tokens[at];
  if (token === undefined || token.upos === 'PUNCT') return null;
  const lower = scene.lower[at] ?? '';
  const lemma = token.lemma;
  for (const first of formsOf(lower, lemma, token.upos)) {
    for (const pattern of patterns.get(first) ?? []) {
      const to = endOf(scene, at, pattern);
      if (to !== null && hasTag(scene, at, pattern) && isInSense(scene, at, to, pattern.entry)) {
        return { pattern, to };
      }
    }
  }
  return null;
}

/** Under which first words the token may be listed; an adjective in -ed or -ing also under its verb. */
function formsOf(lower: string, lemma: string, upos: string): readonly string[] {
  const isParticipial = upos === 'ADJ' && /(?:ed|ing)$/.test(lower);
  if (!isParticipial) return lemma === lower ? [lower] : [lower, lemma];
  const verb = lower.replace(/(?:ed|ing)$/, '');
  return [lower, lemma, verb, `${verb}e`];
}

/** The token after the pattern's last word; null where it does not stand here. A hyphen of the entry may be missing in the text. */
function endOf(scene: Scene, at: number, { words, entry }: Pattern): number | null {
  const isHyphened = entry.term.includes('-');
  let next = at + 1;
  for (const wanted of words.slice(1)) {
    if (isHyphened && /^[-‐‑–]$/.test(scene.lower[next] ?? '')) next += 1;
    if (scene.lower[next] !== wanted && scene.tokens[next]?.lemma !== wanted) return null;
    next += 1;
  }
  return next;
}

/** The tag fits the entry; a capital in a headline makes a word look like a name, which it is not where it is in none. */
function hasTag(scene: Scene, at: number, { entry, words }: Pattern): boolean {
  const { tags } = entry;
  const tag = scene.tokens[at]?.upos ?? '';
  if (scene.named[at] === 1) return false;
  if (tags.length === 0 || tags.includes(tag) || tag === 'PROPN') return true;
  return isMistagged(scene, at, { tags, tag, isPhrase: words.length > 1 });
}

function isMistagged(
  scene: Scene,
  at: number,
  { tags, tag, isPhrase }: { tags: readonly string[]; tag: string; isPhrase: boolean },
): boolean {
  if (isPhrase && !tags.includes('VERB')) return true;
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

function isInSense(scene: Scene, from: number, to: number, entry: LoadedEntry): boolean {
  if (entry.unless.length > 0 && stands(scene, from, to, entry.unless)) return false;
  return entry.near.length === 0 || stands(scene, from, to, entry.near);
}

function stands(scene: Scene, from: number, to: number, wanted: readonly string[]): boolean {
  for (let at = Math.max(0, from - CONTEXT); at < to + CONTEXT; at += 1) {
    if (at >= from && at < to) continue;
    if (wanted.includes(scene.lower[at] ?? '') || wanted.includes(scene.tokens[at]?.lemma ?? '')) {
      return true;
    }
  }
  return false;
}
