import type { AnnotatedArticle, Entity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans.ts';
import { nameKey } from '../name-keys.ts';
import { conceptOf } from '../same-words.ts';
import { containment } from './containment.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { namedAmong } from './place-names.ts';
import { areOfOneStage } from './same-time.ts';

/** Where those who were hurt are said to be treated: the words from the hurt to the place. */
interface Treatment extends Place {
  readonly town: string;
}

const SURENESS = 0.35;
const DOUBT = 'Some may have been taken to one place and some to another.';

/** Towns to which versions say that the injured were taken, where each names one alone. */
export function treatmentsInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const holds = containment(articles);
  const differ = ({ town: a }: Treatment, { town: b }: Treatment): boolean =>
    a !== b && !holds(a, b) && !holds(b, a);
  const namedIn = namedAmong(articles);
  const all = articles.flatMap((article) => treatmentIn(article, namedIn(article).places) ?? []);
  const agreeing: Pair<Treatment>[] = [];
  const differing: Pair<Treatment>[] = [];
  for (const [index, a] of all.slice(0, MOST_TOLD).entries()) {
    for (const b of all.slice(index + 1, MOST_TOLD)) {
      const pair = { a, b, sureness: SURENESS };
      if (!differ(a, b)) agreeing.push(pair);
      else if (areOfOneStage(a.article, b.article)) differing.push(pair);
    }
  }
  return disputesFrom(
    { agreeing, differing },
    { matter: 'place', topicOf: () => '', differ, doubtsOf: () => [DOUBT] },
  );
}
const MOST_TOLD = 60;

/** The only town that the article names for it; null where it names none or several. */
function treatmentIn(article: AnnotatedArticle, places: readonly Entity[]): Treatment | null {
  const all = article.sentences.flatMap((sentence) => {
    if (!tellsOfHurt(article, sentence)) return [];
    return within(places, sentence).filter((place) => isWhereTreated(article, sentence, place));
  });
  const [first] = all;
  if (first === undefined || new Set(all.map(({ name }) => nameKey(name))).size > 1) return null;
  return { article, span: spanOf(article, first), town: nameKey(first.name) };
}

const HURT = conceptOf('injure');
const tellsOfHurt = ({ tokens }: AnnotatedArticle, sentence: Span): boolean =>
  within(tokens, sentence).some(
    ({ lemma }) => conceptOf(lemma) === HURT || /^(?:victim|survivor)$/.test(lemma),
  );

const isWhereTreated = (article: AnnotatedArticle, sentence: Span, place: Entity): boolean =>
  TREATED.test(article.text.slice(sentence.start, place.start));

const TREATED =
  /\b(?:hospitals?|clinics?|infirmary)(?: (?:in|at|near))?(?: the)? $|\b(?:taken|flown|airlifted|rushed|brought|transferred|transported|driven|ferried|moved|admitted|evacuated) to (?:(?:an?|the|two|three|several) (?:\p{Ll}+ )?(?:hospitals?|clinics?|burns unit) (?:in|at) )?$/u;

const LEAD = 40;
const spanOf = ({ text }: AnnotatedArticle, { start, end }: Entity): Span => {
  const before = text.slice(Math.max(0, start - LEAD), start);
  const words = /(?:[\p{L}]+ ){1,3}$/u.exec(before)?.[0] ?? '';
  return { start: start - words.length, end };
};
