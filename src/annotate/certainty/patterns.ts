import type { CertaintyEntry, CertaintyFrame } from '../../lexicons/certainty-table.ts';
import { firstEndingAfter } from '../../text/spans.ts';
import { meetsFrame } from './frames.ts';
import { isOneOf, lemmaAt, lowerAt, type Scene, tagAt } from './scene.ts';

/** An entry of the lexicon where it stands in a text. */
export interface EntryMatch {
  readonly entry: CertaintyEntry;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** What stands beside it; null where the entry asks for nothing. */
  readonly frame: CertaintyFrame | null;
}

interface Pattern {
  readonly entry: CertaintyEntry;
  readonly words: readonly string[];
}

/** Finds the longest entry that begins at a token and is meant there in its sense. */
export function matcherOf(
  entries: readonly CertaintyEntry[],
): (scene: Scene, at: number) => EntryMatch | null {
  const index = indexOf(entries);
  return (scene, at) => {
    if (isCapitalized(scene, at)) return null;
    const [lower, lemma] = [lowerAt(scene, at), lemmaAt(scene, at)];
    const under = [
      ...(index.get(lower) ?? []),
      ...(lemma === lower ? [] : (index.get(lemma) ?? [])),
    ];
    if (under.length === 0) return null;
    for (const { entry, words } of under.toSorted((a, b) => b.words.length - a.words.length)) {
      const to = endOf(scene, at, words);
      const match = to === null ? null : matchOf(scene, entry, { from: at, to });
      if (match !== null) return match;
    }
    return null;
  };
}

/** Part of a name or title, "Great Again": not at the head of a sentence, and not in capitals. */
function isCapitalized({ text, tokens, have }: Scene, at: number): boolean {
  const token = tokens[at];
  const word = token === undefined ? '' : text.slice(token.start, token.end);
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(word)) return false;
  const before = tokens[at - 1];
  const sentence = have.sentences[firstEndingAfter(have.sentences, token.start)];
  return before !== undefined && before.upos !== 'PUNCT' && sentence?.start !== token.start;
}

function indexOf(entries: readonly CertaintyEntry[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const entry of entries) {
    const words = entry.term.split(/ |(?=-)|(?<=-)/);
    const first = words[0] ?? '';
    const others = index.get(first);
    if (others === undefined) index.set(first, [{ entry, words }]);
    else others.push({ entry, words });
  }
  return index;
}

/** The token after the last word; null where they do not stand here. */
function endOf(scene: Scene, at: number, words: readonly string[]): number | null {
  let next = at + 1;
  for (const wanted of words.slice(1)) {
    const isThere =
      wanted === '-' ? /^[-‐‑]$/.test(lowerAt(scene, next)) : isOneOf(scene, next, [wanted]);
    if (!isThere) return null;
    next += 1;
  }
  return next;
}

const AFTER = 3;
const NEAR = 6;

type Range = Pick<EntryMatch, 'from' | 'to'>;

function matchOf(scene: Scene, entry: CertaintyEntry, range: Range): EntryMatch | null {
  if (!hasTag(scene, entry, range.from) || !isInSense(scene, entry, range)) return null;
  if (entry.frames.length === 0) return { entry, ...range, frame: null };
  const frame = entry.frames.find((one) => meetsFrame(scene, range, one));
  return frame === undefined ? null : { entry, ...range, frame };
}

function hasTag(scene: Scene, { tags }: CertaintyEntry, at: number): boolean {
  const tag = tagAt(scene, at);
  return tags.length === 0 || tags.includes(tag) || isLikeTag(tag, tags);
}

function isInSense(scene: Scene, { unless, near }: CertaintyEntry, { from, to }: Range): boolean {
  const isOther =
    stands(scene, { from: from - 1, to: from }, unless) ||
    stands(scene, { from: to, to: to + AFTER }, unless);
  if (isOther || near.length === 0) return !isOther;
  return (
    stands(scene, { from: from - NEAR, to: from }, near) ||
    stands(scene, { from: to, to: to + NEAR }, near)
  );
}

/** Taggers differ on participles: verb or adjective. */
const isLikeTag = (tag: string, tags: readonly string[]): boolean =>
  tag === 'ADJ' && tags.includes('VERB');

function stands(scene: Scene, { from, to }: Range, wanted: readonly string[]): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) if (isOneOf(scene, at, wanted)) return true;
  return false;
}
