import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../text/find-words.ts';
import { contains, wordsOf } from '../text/spans.ts';
import { profileAt, profileOf, similarity } from './similarity.ts';
import { unitClass } from './units.ts';

/** From this similarity on, a headline states what a sentence states. */
const SAME = 0.26;
/** So many of the passages that state the same are held against a headline. */
const MOST_COMPARED = 4;
/** Longer wordings do not stand in a headline, in characters. */
const LONGEST = 60;

/** Where the headline of an article tells a fact: a place in its title, or null. */
export function headlineTelling(
  fact: Fact,
  article: AnnotatedArticle,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): Span | null {
  if (article.title.trim() === '') return null;
  if (fact.about === 'number') return numberIn(article.headline, fact, articles);
  if (fact.about === 'statement') return statementIn(article.headline, fact, articles);
  // The day of a headline is the day of the paper.
  return fact.about === 'date' ? null : wordsIn(article, fact, articles);
}

/** Any of the names, or the words of the quotation, as some text has them. */
function wordsIn(
  { title, headline }: AnnotatedArticle,
  fact: Fact,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): Span | null {
  for (const words of wordingsIn(articles)(fact)) {
    const place = findWords(title, words).find((one) => !isInOther(headline, one, fact.label));
    if (place !== undefined) return place;
  }
  return null;
}

const wordingsIn = oncePer((articles: ReadonlyMap<string, AnnotatedArticle>) =>
  oncePer(({ tellings, label, about }: Fact): ReadonlySet<string> => {
    const wordings = [...tellings].flatMap(([id, { evidence }]) => {
      const { text = '' } = articles.get(id) ?? {};
      return evidence.map((span) => wordsOf(text, span));
    });
    const isName = about !== 'quotation';
    const surname = about === 'person' ? (label.split(' ').at(-1) ?? '') : '';
    const sought = [label, ...wordings, surname]
      .map((words) => words.replaceAll(/^[“"‘']|[”"’',.]+$/gu, ''))
      .filter((words) => words.length > 2 && words.length <= LONGEST)
      .filter((words) => (isName ? /^\p{Lu}/u.test(words) : words.includes(' ')));
    return new Set(sought);
  }),
);

/** "Hollin" in "Hollin Wood" names no person of that name. */
const isInOther = ({ text, entities }: AnnotatedArticle, place: Span, label: string): boolean =>
  entities.some(
    (entity) =>
      entity.start <= place.start &&
      entity.end > place.end &&
      contains(entity, place) &&
      !label.toLowerCase().includes(wordsOf(text, entity).toLowerCase()),
  );

/** The same number of the same thing, or of nothing named. */
function numberIn(
  headline: AnnotatedArticle,
  { tellings }: Fact,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): Span | null {
  const counts = [...tellings].flatMap(([id, { state, evidence }]) =>
    state === 'partial'
      ? []
      : (articles.get(id)?.quantities ?? []).filter(({ start }) =>
          evidence.some((place) => place.start === start),
        ),
  );
  const found = headline.quantities.find((one) =>
    counts.some(
      ({ value, unit }) =>
        value !== null &&
        value === one.value &&
        (one.unit === null || unitClass(one.unit) === unitClass(unit)),
    ),
  );
  return found === undefined ? null : { start: found.start, end: found.end };
}

function statementIn(
  headline: AnnotatedArticle,
  { tellings }: Fact,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): Span | null {
  const whole = { start: 0, end: headline.text.length };
  const profile = headlineProfile(headline);
  const isSame = [...tellings].slice(0, MOST_COMPARED).some(([id, { state, evidence }]) => {
    const [span] = evidence;
    const article = articles.get(id);
    if (state === 'partial' || span === undefined || article === undefined) return false;
    return similarity(profile, profileAt(article, span)) >= SAME;
  });
  return isSame ? whole : null;
}

const headlineProfile = oncePer((headline: AnnotatedArticle) =>
  profileOf(headline, [{ start: 0, end: headline.text.length }]),
);
