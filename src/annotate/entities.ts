import type { Entity } from '../model/annotation.ts';
import { overlaps } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';
import { withoutAdjectives } from './names/adjectives.ts';
import { bearersOf, type Typed } from './names/aliases.ts';
import { candidateRuns } from './names/candidates.ts';
import { describedPersons } from './names/descriptions.ts';
import { mentionsOf } from './names/mentions.ts';
import { withModelNames } from './names/model-names.ts';
import { withOffices } from './names/offices.ts';
import { typeOf } from './names/types.ts';
import { isCounting, type Word, wordsOfSentences } from './names/words.ts';

/**
 * Persons, organizations, places and other things by name: candidates, then types, then aliases.
 * Titles, the possessive ’s and adjectives of nationality stay outside the span.
 */
export const entities: Annotator<'entities', 'sentences' | 'tokens'> = {
  layer: 'entities',
  requires: ['sentences', 'tokens'],
  annotate: ({ text }, have, model) => {
    const words = withOffices(wordsOfSentences(text, have.sentences, have.tokens), model.isWord);
    const typed = withModelNames(ruledNames(words, model.isWord), model, text, {
      sentences: have.sentences,
      tokens: have.tokens,
      words,
    }).filter(({ mention }) => !isCounting(mention.words));
    const bearers = bearersOf(text, withoutAdjectives(words, typed));
    const named = bearers.flatMap(({ type, name, mentions: all }) =>
      all.map(({ start, end }): Entity => ({ start, end, type, name })),
    );
    return inOrder([...named, ...describedPersons(words, bearers)]);
  },
};

const ruledNames = (words: readonly Word[], isWord: (word: string) => boolean): Typed[] =>
  candidateRuns(words, isWord)
    .flatMap((run) => mentionsOf(words, run))
    .map((mention) => ({ mention, typing: typeOf(mention, words) }));

/** By start; of two that overlap the longer stays. */
function inOrder(found: readonly Entity[]): Entity[] {
  const kept: Entity[] = [];
  for (const entity of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, entity)) kept.push(entity);
  }
  return kept;
}
