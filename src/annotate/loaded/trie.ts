import type { Pattern } from './patterns.ts';

/** Patterns by their words, one step a word; what is looked for costs no more with many entries than with few. */
export interface Step {
  readonly words: Map<string, Step>;
  /** Words of which only the beginning or the end is given; null where there are none. */
  affixes: Affixes | null;
  /** What follows a `*`: any one to three words. */
  gap: Step | null;
  /** Patterns that are complete here. */
  readonly patterns: Pattern[];
}

interface Affixes {
  readonly starts: Map<string, Step>;
  readonly ends: Map<string, Step>;
  /** The shortest start or end. */
  shortest: number;
  longest: number;
}

export const emptyStep = (): Step => ({ words: new Map(), affixes: null, gap: null, patterns: [] });

export function insert(root: Step, words: readonly string[], pattern: Pattern): void {
  let step = root;
  for (const word of words) step = nextFor(step, word);
  step.patterns.push(pattern);
}

function nextFor(step: Step, word: string): Step {
  if (word === '*') return (step.gap ??= emptyStep());
  if (word.endsWith('*')) return inMap(affixesOf(step, word).starts, word.slice(0, -1));
  if (word.startsWith('*')) return inMap(affixesOf(step, word).ends, word.slice(1));
  return inMap(step.words, word);
}

function affixesOf(step: Step, word: string): Affixes {
  const length = word.length - 1;
  const affixes = (step.affixes ??= {
    starts: new Map(),
    ends: new Map(),
    shortest: length,
    longest: length,
  });
  affixes.shortest = Math.min(affixes.shortest, length);
  affixes.longest = Math.max(affixes.longest, length);
  return affixes;
}

function inMap(map: Map<string, Step>, word: string): Step {
  const found = map.get(word);
  if (found !== undefined) return found;
  const made = emptyStep();
  map.set(word, made);
  return made;
}

/** Where a word leads from `step`, by itself and by its beginnings and ends. */
export function stepsFor(step: Step, word: string): readonly Step[] {
  const plain = step.words.get(word);
  const { affixes } = step;
  if (affixes === null) return plain === undefined ? NOWHERE : [plain];
  const found = plain === undefined ? [] : [plain];
  const longest = Math.min(affixes.longest, word.length - 1);
  for (let length = affixes.shortest; length <= longest; length += 1) {
    const start = affixes.starts.get(word.slice(0, length));
    if (start !== undefined) found.push(start);
    const end = affixes.ends.get(word.slice(-length));
    if (end !== undefined) found.push(end);
  }
  return found;
}

const NOWHERE: readonly Step[] = [];
