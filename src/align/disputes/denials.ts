import type { AnnotatedArticle, Token } from '../../model/annotation.ts';
import { stemOf } from '../../text/stem.ts';
import { type Clause, clausesOf, isPossible, sharedWeight } from '../clauses.ts';
import { neighboursAmong } from '../neighbours.ts';
import { conceptOf } from '../same-words.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { denialBetween, type Polarities, polaritiesOf } from './polarity.ts';
import { isSameTime } from './same-time.ts';
import { isAsserted, speakerOf } from './statement.ts';

/** A clause with what it affirms and denies, and who says so; null where the outlet does. */
interface Statement extends Place {
  readonly clause: Clause;
  readonly polarities: Polarities;
  readonly speaker: string | null;
}

/** From this likeness on, two clauses speak of one thing. */
const LEAST_LIKE = 0.5;
/** and they share so much weight: two rare words or three others. */
const LEAST_SHARED = 4.5;
const ENOUGH_WEIGHT = 5;

/** Statements that one version makes and another denies, by outlets in their own words or by one speaker. */
export function denialsIn(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const statements = articles.flatMap(statementsIn);
  const near = neighboursAmong(statements.map(({ clause }) => clause.profile));
  const differing: Pair<Statement>[] = [];
  for (const [index, a] of statements.entries()) {
    for (const { index: at, score } of near(a.clause.profile, LEAST_LIKE)) {
      const b = statements[at];
      if (b !== undefined && at > index && areOpposed(a, b)) {
        differing.push({ a, b, sureness: score });
      }
    }
  }
  return disputesFrom(
    { agreeing: [], differing },
    {
      matter: 'denial',
      topicOf: () => '',
      differ: (a, b) => denialBetween(a.polarities, b.polarities) !== null,
      doubtsOf: () => [],
    },
  );
}

const statementsIn = (article: AnnotatedArticle): readonly Statement[] =>
  clausesOf(article)
    .filter((clause) => clause.profile.total >= ENOUGH_WEIGHT && isAsserted(clause))
    .map((clause) => ({
      article,
      span: { start: clause.start, end: clause.end },
      clause,
      polarities: polaritiesOf(clause.tokens),
      speaker: speakerOf(clause),
    }));

function areOpposed(a: Statement, b: Statement): boolean {
  if (a.article === b.article || a.speaker !== b.speaker || a.speaker === '?') return false;
  if (sharedWeight(a.clause.profile, b.clause.profile) < LEAST_SHARED) return false;
  if (hasPossible(a) !== hasPossible(b) || !isSameTime(a, b)) return false;
  const denial = denialBetween(a.polarities, b.polarities);
  return (
    denial !== null && areOfOne(rolesOf(a.clause, denial.one), rolesOf(b.clause, denial.other))
  );
}

/** The heads of what stands before and after a verb: who did it, to what. Empty where nothing does. */
interface Roles {
  readonly subject: string;
  readonly object: string;
}

/** One subject, and one object where both have one. */
const areOfOne = (a: Roles, b: Roles): boolean =>
  a.subject !== '' &&
  a.subject === b.subject &&
  (a.object === b.object || a.object === '' || b.object === '');

function rolesOf({ tokens }: Clause, verb: string): Roles {
  const at = tokens.findIndex(({ lemma }) => stemOf(lemma, false) === verb);
  const before = headed(tokens.slice(0, Math.max(0, at)));
  const after = tokens.slice(at + 1);
  const first = after.findIndex(isNoun);
  const object = after.find(
    (token, index) => index >= first && isNoun(token) && !isNoun(after[index + 1]),
  );
  return {
    subject: conceptOf(before.findLast(isNoun)?.lemma ?? ''),
    object: conceptOf(object?.lemma ?? ''),
  };
}

/** As far as the first preposition after a noun: "the gate" of "the gate at the weir". */
function headed(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.findIndex(isNoun);
  const end = tokens.findIndex(({ upos }, index) => upos === 'ADP' && noun >= 0 && index > noun);
  return end < 0 ? tokens : tokens.slice(0, end);
}

const isNoun = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' || token?.upos === 'PROPN';

const hasPossible = ({ clause }: Statement): boolean =>
  clause.tokens.some(({ lemma }) => isPossible(lemma));
