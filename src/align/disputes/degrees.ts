import { grave, harms, slight } from '../../lexicons/degrees.ts';
import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle, Token } from '../../model/annotation.ts';
import { type Clause, clausesOf, isPossible, sharedWeight } from '../clauses.ts';
import { conceptOf } from '../same-words.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';
import { isAsserted } from './statement.ts';

/** Harm that a clause grades: "badly hurt in a fall", "minor injuries". */
interface Harm extends Place {
  readonly clause: Clause;
  readonly harm: string;
  readonly isGrave: boolean;
  /** How many are harmed, where that is one: two grades of several people may both be right. */
  readonly isOfOne: boolean;
}

/** What both clauses share beside the harm tells that it is the same: a rare word. */
const LEAST_SHARED = 1.2;
const SURENESS = 0.4;
/** Words between the grade and what it grades. */
const REACH = 2;

/** Where one version calls slight what another calls grave. */
export function degreesInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const harmsIn = articles.flatMap((article) => clausesOf(article).flatMap(gradedIn));
  const differing: Pair<Harm>[] = [];
  for (const own of groupedBy(harmsIn, ({ harm }) => harm).values()) {
    const graves = own.filter((one) => one.isGrave && !isSettled(one, own));
    for (const b of own.filter((one) => !one.isGrave && !isSettled(one, own))) {
      for (const a of graves) if (isOne(a, b)) differing.push({ a, b, sureness: SURENESS });
    }
  }
  return disputesFrom(
    { agreeing: [], differing },
    { matter: 'degree', topicOf: ({ harm }) => harm, differ, doubtsOf: () => [] },
  );
}

const differ = (a: Harm, b: Harm): boolean => a.isGrave !== b.isGrave;

function isOne(a: Harm, b: Harm): boolean {
  if (a.article === b.article || !a.isOfOne || !b.isOfOne || !isSameTime(a, b)) return false;
  return sharedWeight(a.clause.profile, b.clause.profile, new Set([a.harm])) >= LEAST_SHARED;
}

/** Who tells of both degrees tells of several who were harmed. */
const isSettled = (harm: Harm, own: readonly Harm[]): boolean =>
  own.some((one) => one.article === harm.article && one.isGrave !== harm.isGrave);

function gradedIn(clause: Clause): readonly Harm[] {
  const { tokens, article } = clause;
  if (!isAsserted(clause) || tokens.some(({ lemma }) => isPossible(lemma))) return [];
  return tokens.flatMap((token, at): Harm[] => {
    const grade = token.lemma.toLowerCase();
    const isGrave = grave.has(grade);
    if (!isGrave && !slight.has(grade)) return [];
    const harm = tokens.slice(at + 1, at + 1 + REACH).find(isHarm);
    if (harm === undefined || isDenied(tokens, at)) return [];
    const span = { start: token.start, end: harm.end };
    return [
      { article, span, clause, harm: conceptOf(harm.lemma), isGrave, isOfOne: isOfOne(clause) },
    ];
  });
}

const isHarm = ({ lemma }: Token): boolean => harms.has(lemma.toLowerCase());

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lemma }) => /^(?:not|no|n['’]t|never|without)$/i.test(lemma));

/** No number in the clause but one, and no plural of those who are harmed. */
const isOfOne = ({ tokens, article }: Clause): boolean =>
  tokens.every(({ upos, lemma, start, end }) => {
    const form = article.text.slice(start, end).toLowerCase();
    if (upos === 'NUM') return /^(?:one|1)$/.test(form) || Number(form) > 15;
    return !/^(?:several|many|some|others?|dozen|people|both|two|three)$/.test(lemma.toLowerCase());
  });
