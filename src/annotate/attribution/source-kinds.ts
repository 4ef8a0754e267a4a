import { isKeptUnknown, kindOfNoun } from '../../lexicons/unnamed-sources.ts';
import type { SourceKind } from '../../model/annotation.ts';
import { lemmaAt, type Passage, type Range, tagAt, wordAt } from './passage.ts';

/** What kind of voice a source is that no name was found for; `head` is its phrase without what hangs on it. */
export function kindOfUnnamed(passage: Passage, head: Range): SourceKind {
  const isWord = head.to - head.from === 1;
  if (isWord && PRONOUN.test(wordAt(passage, head.from))) return 'unclear';
  let noun = head.to - 1;
  while (noun > head.from && !isNoun(passage, noun)) noun -= 1;
  if (isKeptUnknown(passage.lower.slice(noun + 1, noun + 1 + CLOSE).join(' '))) return 'sources';
  for (let at = head.to - 1; at >= Math.min(noun, head.to - 1); at -= 1) {
    const kind = kindOfNoun(lemmaAt(passage, at).toLowerCase());
    if (kind !== null) return kind;
  }
  return 'unnamed';
}

/** So many words after its noun may say that somebody is kept from being known. */
const CLOSE = 5;
const PRONOUN =
  /^(?:i|we|you|he|she|they|it|him|her|his|hers|them|their|its?|our|my|your|who|which|that|this|these|those|whose)$/;

const isNoun = (passage: Passage, at: number): boolean =>
  ['NOUN', 'PROPN'].includes(tagAt(passage, at));
