import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Exercise, ExerciseItem } from '../model/exercise.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../text/spans.ts';

const HIDDEN = '[name hidden]';

/**
 * The exercise without the names of the texts' outlets, agencies and authors, wherever a pupil
 * reads; marks keep to their words, and an item whose own words are such a name is left out.
 */
export function withHiddenNames(
  exercise: Exercise,
  articles: readonly AnnotatedArticle[],
): Exercise {
  const names = namePattern(articles);
  const hide = (text: string): string => text.replace(names, HIDDEN);
  const found = exercise.passages.map(({ text }) => spansOf(text, names));
  return {
    ...exercise,
    title: hide(exercise.title),
    instruction: hide(exercise.instruction),
    passages: exercise.passages.map(({ label, text }) => ({ label, text: hide(text) })),
    items: exercise.items
      .filter(({ places }) => !places.some((place) => isHidden(place, found)))
      .map((item) => hiddenItem(item, hide, found)),
  };
}

function hiddenItem(
  item: ExerciseItem,
  hide: (text: string) => string,
  found: readonly (readonly Span[])[],
): ExerciseItem {
  return {
    ...item,
    prompt: hide(item.prompt),
    quotes: item.quotes.map(({ label, text }) => ({ label, text: hide(text) })),
    choices: item.choices.map(hide),
    answer: hide(item.answer),
    places: item.places.map((place) => {
      const shift = shiftAt(found[place.passage] ?? [], place.start);
      return { ...place, start: place.start + shift, end: place.end + shift };
    }),
  };
}

const isHidden = (
  place: ExerciseItem['places'][number],
  found: readonly (readonly Span[])[],
): boolean => (found[place.passage] ?? []).some((name) => overlaps(name, place));

/** By how much what stands at `offset` moves when the names before it are hidden. */
const shiftAt = (names: readonly Span[], offset: number): number =>
  names
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end }) => sum + HIDDEN.length - (end - start), 0);

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Addresses, names in full, initials ("OPR"), and after "the" the last word of a name ("the Lantern"). */
function namePattern(articles: readonly AnnotatedArticle[]): RegExp {
  const names = [...new Set(articles.flatMap(namesOf))];
  const own = (outlet: string, words: readonly string[]): readonly string[] =>
    words.filter((word) => word.length > 2 && !isOthersToo(word, outlet, articles));
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))];
  const short = outlets.flatMap((outlet) => own(outlet, shortName(outlet)));
  const last = outlets.flatMap((outlet) => own(outlet, outlet.split(' ').slice(1).slice(-1)));
  const forms = [
    String.raw`[\w.+-]{1,64}@[\w.-]{1,200}\w`,
    String.raw`(?:https?:\/\/|www\.)[^\s)]+`,
    anyOf([...names, ...short, ...names.flatMap(initials)]),
    String.raw`(?<=\b[Tt]he )(?:${anyOf(last)})(?! \p{Lu})`,
  ];
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

/** So many other outlets that use a word in a name of something else make it no sign of the outlet. */
const COMMON = 2;

/** "Tarrin" is a river, whatever an outlet calls itself. */
function isOthersToo(word: string, outlet: string, articles: readonly AnnotatedArticle[]): boolean {
  const users = articles.filter(
    (article) =>
      article.outlet !== outlet &&
      article.entities.some(
        ({ name, type }) =>
          name.split(' ').includes(word) && (type === 'place' || !outlet.includes(name)),
      ),
  );
  return new Set(users.map((article) => article.outlet)).size >= COMMON;
}

/** Matches nothing where there are none. */
const anyOf = (names: readonly string[]): string =>
  names.length === 0
    ? '[]'
    : [...new Set(names)]
        .toSorted((a, b) => b.length - a.length)
        .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
        .join('|');

function namesOf({ outlet, agency, author }: AnnotatedArticle): readonly string[] {
  return [outlet, agency, author].flatMap((name) => {
    const known = (name ?? '').replace(/\s+/g, ' ').trim();
    return known.length > 2 ? [known, known.replace(/^The (?=..)/, '')] : [];
  });
}

/** "Meridian" for "Meridian News Agency". */
function shortName(name: string): readonly string[] {
  const short = name.replace(/ (?:News|Press)?(?: ?Agency| ?Service)?$/, '');
  return short === name || short.includes(' ') ? [] : [short];
}

/** "OPR" for "Ostreva Public Radio"; none for names of fewer than three words. */
function initials(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 3 ? [] : [words.map((word) => word.charAt(0)).join('')];
}
