import { givenNames } from '../../lexicons/given-names.ts';
import type { Typed } from './aliases.ts';
import { isPlace } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import type { Typing } from './types.ts';
import { isCapital, type Word } from './words.ts';

/**
 * The names without adjectives of places that no list has: "Ostrevan" where the article names
 * "Ostreva", which is a place then, or where nothing but the place before a noun speaks for a name.
 */
export function withoutAdjectives(words: readonly Word[], typed: readonly Typed[]): Typed[] {
  const capitals = new Set(words.filter(({ text }) => isCapital(text)).map(({ text }) => text));
  const bearing = new Set<string>();
  for (const { mention } of typed) {
    if (!isAdjective(mention) || !isBeforeNoun(words, mention.to)) {
      bearing.add(mention.words.at(-1) ?? '');
    }
  }
  const places = new Set<string>();
  const kept = typed.filter(({ mention, typing }) => {
    const [word = ''] = mention.words;
    if (!isAdjective(mention)) return true;
    const place = placeOf(word, capitals);
    if (place !== undefined) {
      places.add(place);
      return false;
    }
    return typing.sure || bearing.has(word) || !isBeforeNoun(words, mention.to);
  });
  return kept.map(({ mention, typing }) => ({
    mention,
    typing: isNameOf(places, mention) ? PLACE : typing,
  }));
}

const PLACE: Typing = { type: 'place', sure: true };

const isNameOf = (places: ReadonlySet<string>, { words: texts, titled }: Mention): boolean =>
  !titled && texts.length === 1 && places.has(texts[0] ?? '');

const ENDING = /(?:an|ese|ish)$/;
const SHORTEST = 5;

/** One word with the ending of such an adjective. */
function isAdjective({ words: texts, titled }: Mention): boolean {
  const [word = ''] = texts;
  if (texts.length !== 1 || titled || word.length < SHORTEST || !ENDING.test(word)) return false;
  return !givenNames.has(word) && !isPlace(word);
}

const isBeforeNoun = (words: readonly Word[], to: number): boolean =>
  isNoun(words, to) || (words[to]?.upos === 'ADJ' && isNoun(words, to + 1));

function isNoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || word.sentence !== before?.sentence) return false;
  return word.spaced && word.upos === 'NOUN' && !isCapital(word.text);
}

const SHORTEST_STEM = 4;

/** The place by its name where the article has it: "Ostreva" for "Ostrevan". */
function placeOf(word: string, capitals: ReadonlySet<string>): string | undefined {
  for (const ending of ['n', 'an', 'ian', 'ese', 'ish']) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    const names = [stem, `${stem}a`, `${stem}ia`];
    const place = stem.length < SHORTEST_STEM ? undefined : names.find((one) => capitals.has(one));
    if (place !== undefined) return place;
  }
  return undefined;
}
