import { decidingBodies, decisions } from '../../lexicons/decisions.ts';
import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle, DateMention, Token } from '../../model/annotation.ts';
import { type Day, dayNumber, dayOf } from '../../text/calendar.ts';
import { type Clause, clauseHolding, withLead } from '../clauses.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';

/** A day on which a body is said to have decided: "the administrative court allowed it on 6 October". */
interface Decision extends Place {
  /** With the word before it: "administrative court". */
  readonly body: string;
  readonly day: number;
}

/** Decisions of one body further apart are two. */
const NEAR = 10;
/** Of a body told by more than "the court", and of nothing else. */
const SURENESS = 0.25;
const LEAD = 4;
const MOST_TOLD = 60;

/** Days that versions give for the decision of one body, where each gives one alone. */
export function decisionsInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const agreeing: Pair<Decision>[] = [];
  const differing: Pair<Decision>[] = [];
  for (const own of groupedBy(articles.flatMap(decisionsIn), ({ body }) => body).values()) {
    const sole = own.filter((one) => isSole(one, own)).slice(0, MOST_TOLD);
    for (const [index, a] of sole.entries()) {
      for (const b of sole.slice(index + 1)) {
        const gap = Math.abs(a.day - b.day);
        if (a.article === b.article || gap > NEAR) continue;
        (gap === 0 ? agreeing : differing).push({ a, b, sureness: SURENESS });
      }
    }
  }
  return disputesFrom(
    { agreeing, differing },
    { matter: 'date', topicOf: ({ body }) => body, differ, doubtsOf: () => [] },
  );
}

const differ = (a: Decision, b: Decision): boolean => a.day !== b.day;

/** True where its article tells of no other day on which that body decided. */
const isSole = (decision: Decision, own: readonly Decision[]): boolean =>
  own.every((one) => one.article !== decision.article || one.day === decision.day);

const decisionsIn = (article: AnnotatedArticle): readonly Decision[] =>
  article.dates.flatMap((date) => {
    const clause = clauseHolding(article, date.start);
    const day = writtenDay(article, date);
    const body = clause === null || day === null ? null : bodyIn(clause);
    if (clause === null || day === null || body === null) return [];
    return [{ article, span: withLead(clause, date, LEAD), body, day: dayNumber(day) }];
  });

/** "6 October", not "on Tuesday". */
function writtenDay({ text }: AnnotatedArticle, { start, end, value }: DateMention): Day | null {
  const isWritten = /\d/.test(text.slice(start, end)) && /\p{L}{3}/u.test(text.slice(start, end));
  return isWritten && value !== null ? dayOf(value) : null;
}

/** The one body of a clause that tells of a decision, with the word before it; null where there is none or several. */
function bodyIn({ tokens }: Clause): string | null {
  if (!tokens.some(({ lemma }) => decisions.has(lemma.toLowerCase()))) return null;
  const bodies = tokens.flatMap((token, at) => {
    const lemma = token.lemma.toLowerCase();
    const before = tokens[at - 1];
    if (!decidingBodies.has(lemma) || !isModifier(before)) return [];
    return [`${before.lemma.toLowerCase()} ${lemma}`];
  });
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN']);
const isModifier = (token: Token | undefined): token is Token =>
  token !== undefined && MODIFIERS.has(token.upos);
