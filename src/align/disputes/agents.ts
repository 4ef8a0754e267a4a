import { groupClass } from '../../lexicons/actor-nouns.ts';
import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { within } from '../../text/spans.ts';
import type { Clause } from '../clauses.ts';
import { clauseHolding, conceptsOf, isPossible, sharedWeight } from '../clauses.ts';
import { type Participant, type Predication, predicationsOf } from '../predications.ts';
import { conceptOf } from '../same-words.ts';
import type { Profile } from '../similarity.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';
import { isAsserted, speakerOf } from './statement.ts';

/** Who is said to have done something to somebody or something. */
interface Deed extends Place {
  readonly told: Predication;
  readonly agent: Participant;
  readonly clause: Clause;
  readonly sentence: Profile;
}

/** The sentences share so much beside the verb, whom it is said of and who does it. */
/** What is done to somebody or something once, by somebody: lemmas, by hand. */
const ONCE = new Set(
  'kill shoot stab murder attack assault arrest bomb poison steal rob hire dismiss appoint invent found buy'
    .split(' ')
    .map(conceptOf),
);
const LEAST_BESIDE = 1.5;
const SURENESS = 0.3;
const MOST_TOLD = 60;

/** Who did it, where versions name different people or bodies for one deed in their own words. */
export function agentsInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const deeds = predicationsOf(articles).flatMap((told) => deedOf(told) ?? []);
  const agreeing: Pair<Deed>[] = [];
  const differing: Pair<Deed>[] = [];
  const keyed = deeds.flatMap((deed) => [...deed.told.theme.keys].map((key) => ({ key, deed })));
  const byDeed = groupedBy(keyed, ({ key, deed }) => `${key} ${deed.told.concept}`);
  for (const own of byDeed.values()) {
    const sole = own.map(({ deed }) => deed).slice(0, MOST_TOLD);
    for (const [index, a] of sole.entries()) {
      for (const b of sole.slice(index + 1)) {
        if (a.article === b.article || !areOfOne(a, b)) continue;
        if (!areTold(a.agent, b.agent)) continue;
        if (!differ(a, b)) agreeing.push({ a, b, sureness: SURENESS });
        else if (!isSettled(a, b, sole)) differing.push({ a, b, sureness: SURENESS });
      }
    }
  }
  return disputesFrom(
    { agreeing, differing },
    { matter: 'agent', topicOf: () => '', differ, doubtsOf: () => [] },
  );
}

const differ = (a: Deed, b: Deed): boolean =>
  ![...a.agent.keys].some((key) => b.agent.keys.has(key));

/** In the outlet's own words, of what is done once to one. */
function deedOf(told: Predication): Deed | null {
  const { article, head, agent, theme } = told;
  const clause = clauseHolding(article, head.start);
  if (clause === null || agent === null || told.sign < 0) return null;
  if (!ONCE.has(told.concept) || !(theme.isOne || isNamed(theme))) return null;
  if (!isAsserted(clause, head) || speakerOf(clause) !== null) return null;
  if (clause.tokens.some(({ lemma }) => isPossible(lemma))) return null;
  const span = {
    start: Math.min(agent.head.start, head.start),
    end: Math.max(agent.head.end, head.end),
  };
  const sentence = conceptsOf(within(article.tokens, clause.sentence));
  return { article, span, told, agent, clause, sentence };
}

/** By names, or by nouns for groups that are told apart: "the man" may be "the passenger". */
const areTold = (a: Participant, b: Participant): boolean =>
  [a, b].every(isNamed) || [a, b].every(({ head }) => groupClass.has(head.lemma.toLowerCase()));

const isNamed = ({ keys }: Participant): boolean => [...keys].some((key) => key.startsWith('@'));

function areOfOne(a: Deed, b: Deed): boolean {
  const own = new Set([...wordsFor(a), ...wordsFor(b)]);
  return isSameTime(a, b) && sharedWeight(a.sentence, b.sentence, own) >= LEAST_BESIDE;
}

const wordsFor = ({ told, agent }: Deed): readonly string[] => [
  told.concept,
  ...told.theme.keys,
  ...agent.keys,
];

/** True where one of the articles has the other's agent too, for that deed. */
const isSettled = (a: Deed, b: Deed, all: readonly Deed[]): boolean =>
  all.some(
    (one) =>
      (one.article === a.article && !differ(one, b)) ||
      (one.article === b.article && !differ(one, a)),
  );
