import type { Pattern } from './patterns.ts';

/** Patterns by their words, one step a word; what is looked for costs no more with many entries than with few. */
export interface Step {
  /** By the next word; null where none follows. */
  words: Map<string, Step> | null;
  /** Next words of which only the beginning or the end is given. */
  affixes: Affixes | null;
  /** The same for beginnings and ends with a hyphen: only a word that has one is held against them. */
  hyphened: Affixes | null;
  /** What follows a `*`: any one to three words. */
  gap: Step | null;
  /** Patterns that are complete here. */
  patterns: readonly Pattern[];
}

interface Affixes {
  readonly starts: Map<string, Step>;
  readonly ends: Map<string, Step>;
  /** Letters in the shortest start or end, and in the longest. */
  shortest: number;
  longest: number;
  /** First letters of the starts and last letters of the ends. */
  readonly edges: Set<string>;
}

const NO_PATTERNS: readonly Pattern[] = [];

export const emptyStep = (): Step => ({
  words: null,
  affixes: null,
  hyphened: null,
  gap: null,
  patterns: NO_PATTERNS,
});

export const isLast = (step: Step): boolean =>
  step.words === null && step.gap === null && step.affixes === null && step.hyphened === null;

export function insert(root: Step, words: readonly string[], pattern: Pattern): void {
  let step = root;
  for (const word of words) step = nextFor(step, word);
  step.patterns = step.patterns.length === 0 ? [pattern] : [...step.patterns, pattern];
}

function nextFor(step: Step, word: string): Step {
  if (!word.includes('*')) return inMap((step.words ??= new Map()), word);
  if (word === '*') return (step.gap ??= emptyStep());
  const affixes = word.includes('-')
    ? (step.hyphened ??= noAffixes())
    : (step.affixes ??= noAffixes());
  affixes.shortest = Math.min(affixes.shortest, word.length - 1);
  affixes.longest = Math.max(affixes.longest, word.length - 1);
  affixes.edges.add(edgeOf(word));
  return word.endsWith('*')
    ? inMap(affixes.starts, word.slice(0, -1))
    : inMap(affixes.ends, word.slice(1));
}

const edgeOf = (word: string): string => (word.endsWith('*') ? word.at(0) : word.at(-1)) ?? '';

const noAffixes = (): Affixes => ({
  starts: new Map(),
  ends: new Map(),
  shortest: Infinity,
  longest: 0,
  edges: new Set(),
});

function inMap(map: Map<string, Step>, word: string): Step {
  const found = map.get(word);
  if (found !== undefined) return found;
  const made = emptyStep();
  map.set(word, made);
  return made;
}

const NOWHERE: readonly Step[] = [];

/** Where a word leads from `step` by its beginnings and ends; `step.words` has where it leads by itself. */
export function stepsByLetters(step: Step, word: string): readonly Step[] {
  const { affixes, hyphened } = step;
  const byLetters = affixes === null ? NOWHERE : stepsIn(affixes, word);
  if (hyphened === null || !word.includes('-')) return byLetters;
  return [...byLetters, ...stepsIn(hyphened, word)];
}

function stepsIn(affixes: Affixes, word: string): readonly Step[] {
  if (!mayFit(affixes, word)) return NOWHERE;
  const found: Step[] = [];
  const longest = Math.min(affixes.longest, word.length - 1);
  for (let length = affixes.shortest; length <= longest; length += 1) {
    const start = affixes.starts.get(word.slice(0, length));
    if (start !== undefined) found.push(start);
    const end = affixes.ends.get(word.slice(-length));
    if (end !== undefined) found.push(end);
  }
  return found;
}

const mayFit = ({ shortest, edges }: Affixes, word: string): boolean =>
  word.length > shortest && (edges.has(word[0] ?? '') || edges.has(word.at(-1) ?? ''));
