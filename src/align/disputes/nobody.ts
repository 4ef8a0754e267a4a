import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { overlaps } from '../../text/spans.ts';
import { type Clause, clausesOf, isPossible } from '../clauses.ts';
import { conceptOf, isFate } from '../same-words.ts';
import { type Dispute, isLater, type Place } from './dispute.ts';
import { figuresIn } from './figures.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';

/** How many something befell: nobody, or some. */
interface Befallen extends Place {
  readonly clause: Clause;
  /** "die", "injure", "arrest". */
  readonly fate: string;
  readonly isNobody: boolean;
}

/** "Nobody was hurt", "no arrests", but not "nobody else" and "no more". */
const NOBODY =
  /\b(?:nobody|no[- ]one|none of (?:the|them)|no (?!more|other|further|fewer|less|new|additional|longer|doubt)(?:\p{L}+ )?(?=\p{L}))/iu;
const NOBODY_ELSE = /\b(?:nobody|no[- ]one) (?:else|other|but|except)\b/iu;
const FATES = new Set(['die', 'injure', 'arrest', 'missing', 'charge'].map(conceptOf));
/** Words from "nobody" to what did not befall them. */
const REACH = 40;
const SURENESS = 0.35;

/** Where one version says that nobody was hurt, killed or arrested and another counts some. */
export function nobodyInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const all = articles.flatMap((article) => [...noneIn(article), ...someIn(article)]);
  const agreeing: Pair<Befallen>[] = [];
  const differing: Pair<Befallen>[] = [];
  for (const own of groupedBy(all, ({ fate }) => fate).values()) {
    const none = own.filter((one) => one.isNobody && !isSettled(one, own));
    const some = own.filter((one) => !one.isNobody && !isSettled(one, own)).slice(0, MOST_TOLD);
    for (const a of none.slice(0, MOST_TOLD)) {
      for (const b of some) {
        const isOther = a.article !== b.article && isSameTime(a, b);
        if (isOther) differing.push({ a, b, sureness: SURENESS });
      }
    }
  }
  return disputesFrom(
    { agreeing, differing },
    { matter: 'number', topicOf: ({ fate }) => fate, differ, doubtsOf },
  );
}
const MOST_TOLD = 60;

const differ = (a: Befallen, b: Befallen): boolean => a.isNobody !== b.isNobody;

/** Who tells of both tells of two happenings. */
const isSettled = (one: Befallen, own: readonly Befallen[]): boolean =>
  own.some((other) => other.article === one.article && differ(one, other));

const noneIn = (article: AnnotatedArticle): readonly Befallen[] =>
  clausesOf(article).flatMap((clause): Befallen[] => {
    const text = article.text.slice(clause.start, clause.end);
    const match = NOBODY.exec(text);
    if (match === null || NOBODY_ELSE.test(text) || isUnsure(article, clause)) return [];
    const from = clause.start + match.index;
    const fate = clause.tokens.find(
      ({ lemma, start }) =>
        start > from &&
        start - from <= REACH &&
        FATES.has(conceptOf(lemma)) &&
        isFate(conceptOf(lemma)),
    );
    if (fate === undefined) return [];
    const span = { start: from, end: fate.end };
    return [{ article, span, clause, fate: conceptOf(fate.lemma), isNobody: true }];
  });

const someIn = (article: AnnotatedArticle): readonly Befallen[] =>
  figuresIn(article).flatMap(({ clause, span, fate, amount, unit, isPossible: isPlanned }) => {
    const isCounted = fate !== null && FATES.has(fate) && unit !== '%' && amount.low >= 1;
    if (!isCounted || isPlanned || isUnsure(article, clause)) return [];
    return [{ article, span, clause, fate, isNobody: false }];
  });

/** Somebody's very words, a plan or a question. */
const isUnsure = (article: AnnotatedArticle, clause: Clause): boolean =>
  clause.tokens.some(({ lemma }) => isPossible(lemma)) ||
  article.quotations.some((quotation) => overlaps(quotation, clause)) ||
  article.text.slice(clause.sentence.start, clause.sentence.end).includes('?');

function doubtsOf(groups: readonly (readonly Befallen[])[]): readonly string[] {
  const none = groups.flat().filter(({ isNobody }) => isNobody);
  const some = groups.flat().filter(({ isNobody }) => !isNobody);
  const isUpdate = none.every((a) => some.every((b) => isLater(a.article, b.article)));
  return isUpdate ? ['The count is from the later text: it may not have been known before.'] : [];
}
