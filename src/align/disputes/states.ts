import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { contains, firstEndingAfter, within } from '../../text/spans.ts';
import { type Clause, clauseHolding, conceptsOf, isPossible, sharedWeight } from '../clauses.ts';
import { opposedTo } from '../opposition.ts';
import { type Participant, type Predication, predicationsOf } from '../predications.ts';
import type { Profile } from '../similarity.ts';
import { type Dispute, isLater, type Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';
import { isAsserted } from './statement.ts';

/** What a text affirms or denies of somebody or something, in its clause. */
interface State extends Place {
  readonly told: Predication;
  readonly clause: Clause;
  readonly sentence: Profile;
  /** "would", "plans to": not what happened. */
  readonly isPossible: boolean;
  /** Who says so; null where the outlet does. */
  readonly speaker: Speaker | null;
}

interface Speaker {
  readonly name: string;
  /** Speaks for a body, is not contradicted by the outlet and is not quoted. */
  readonly isOfficial: boolean;
}

/** The sentences must share so much beside the verb and whom it is said of, where further words belong to the verb. */
const LEAST_BESIDE = 1.2;
/** Both the verb and whom it is said of by a noun alone. */
const LEAST_OF_NOUN = 2.4;
const SURENESS = 0.4;
const LESS_SURE = 0.2;
/** Of one verb said of one theme. */
const MOST_TOLD = 60;

/**
 * What one version affirms of somebody or something and another denies, by the verb and its roles: "the
 * captain has been questioned" and "the captain had not been questioned"; "missing" and "found".
 */
export function statesInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const states = predicationsOf(articles).flatMap((told) => stateOf(told) ?? []);
  const told = groupedBy(
    states.flatMap((state) => [...state.told.theme.keys].map((key) => ({ key, state }))),
    ({ key, state }) => `${key} ${state.told.concept}`,
  );
  const at: Told = (key, concept) =>
    (told.get(`${key} ${concept}`) ?? []).slice(0, MOST_TOLD).map(({ state }) => state);
  const pairs = states.flatMap((a) => [...a.told.theme.keys].flatMap((key) => pairsOf(a, key, at)));
  return disputesFrom(
    {
      agreeing: pairs.filter(({ a, b }) => !differ(a, b)),
      differing: pairs.filter(({ a, b }) => differ(a, b)),
    },
    { matter: 'denial', topicOf: () => '', differ, doubtsOf },
  );
}

/** What is told of a theme by a verb. */
type Told = (key: string, concept: string) => readonly State[];

/** With what later articles tell of the same theme by the same verb or by one that is opposed to it. */
const pairsOf = (a: State, key: string, at: Told): readonly Pair<State>[] =>
  [a.told.concept, ...opposedTo(a.told.concept)]
    .flatMap((concept) => at(key, concept))
    .filter((b) => b.article.id > a.article.id)
    .filter((b) =>
      differ(a, b) ? areOpposed(a, b) && !isSettled({ a, b, key }, at) : areOfOne(a, b),
    )
    .map((b) => ({ a, b, sureness: a.speaker || b.speaker ? LESS_SURE : SURENESS }));

/** One verb affirmed and denied, or two of which one denies the other. */
const differ = ({ told: a }: State, { told: b }: State): boolean =>
  a.concept === b.concept ? a.sign !== b.sign : a.sign === b.sign;

function stateOf(told: Predication): State | null {
  const { article, head } = told;
  const clause = clauseHolding(article, head.start);
  if (clause === null || (told.isBefore && !isReported(article, head.start))) return null;
  if (!isAsserted(clause, head)) return null;
  const speaker = speakerAt(article, clause);
  if (speaker === undefined) return null;
  const sentence = conceptsOf(within(article.tokens, clause.sentence));
  return {
    article,
    span: spanOf(told),
    told,
    clause,
    sentence,
    speaker,
    isPossible: isPlanned(clause),
  };
}

/** Told by a verb; "a plan" that is approved is approved. */
const isPlanned = ({ tokens }: Clause): boolean =>
  tokens.some(({ lemma, upos }) => upos !== 'NOUN' && isPossible(lemma));

const isReported = ({ attributions }: AnnotatedArticle, offset: number): boolean =>
  attributions.some(({ content }) =>
    content.some(({ start, end }) => start <= offset && offset < end),
  );

/** From the theme to the verb, whichever comes first. */
const spanOf = ({ head, theme }: Predication): Place['span'] => ({
  start: Math.min(head.start, theme.head.start),
  end: Math.max(head.end, theme.head.end),
});

/** Undefined where nobody can be told, or somebody's very words are given. */
function speakerAt(article: AnnotatedArticle, clause: Clause): Speaker | null | undefined {
  for (const { content, source, quotation, cue } of article.attributions) {
    const held = content[firstEndingAfter(content, clause.start)];
    const outer = held && { start: held.start - 1, end: held.end + 1 };
    if (outer === undefined || !contains(outer, clause)) continue;
    if (source === null || quotation === 'direct') return undefined;
    const isBody =
      BODIES.has(source.kind) ||
      OFFICIAL.test(article.text.slice(clause.sentence.start, clause.sentence.end));
    const isPlain = cue === null || cue.stance === 'neutral' || cue.stance === 'structuring';
    return { name: source.name, isOfficial: isBody && isPlain };
  }
  return null;
}

const BODIES = new Set(['officials', 'organization', 'document']);
const OFFICIAL =
  /\b(?:spokes(?:man|woman|person)|officials?|authorit(?:y|ies)|minist(?:ry|er)|chief)\b/i;

/** By outlets in their own words, by one speaker, or by an official and an outlet. */
function mayDiffer(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null) return (a ?? b)?.isOfficial ?? true;
  return a.name === b.name;
}

function areOpposed(a: State, b: State): boolean {
  const isOneMood = a.isPossible === b.isPossible;
  return isOneMood && mayDiffer(a.speaker, b.speaker) && areOfOne(a, b) && isSameTime(a, b);
}

/** One theme, told by a name or by a noun for one that is known, one agent where both have one, and enough beside. */
function areOfOne(a: State, b: State): boolean {
  const [one, other] = [a.told, b.told];
  if (one.agent !== null && other.agent !== null && !sharesKey(one.agent, other.agent)) {
    return false;
  }
  const own = new Set([...one.theme.keys, one.concept, other.concept]);
  const beside = sharedWeight(a.sentence, b.sentence, own);
  if (isNamed(one.theme, other.theme) || isKnown(one.theme, other.theme)) {
    return leavesOpen(one, other) ? beside >= LEAST_BESIDE : true;
  }
  return beside >= LEAST_OF_NOUN && one.theme.isOne && other.theme.isOne;
}

/** True where what is denied is not the verb as such but something with it; of two verbs where both go on. */
const leavesOpen = (a: Predication, b: Predication): boolean =>
  a.concept === b.concept ? (a.sign < 0 ? a : b).isOpen : a.isOpen && b.isOpen;

const isNamed = (a: Participant, b: Participant): boolean =>
  [...a.keys].some((key) => key.startsWith('@') && b.keys.has(key));

/** One that both know, by the article or by the same number: "the captain", "a boy of nine". */
const isKnown = (a: Participant, b: Participant): boolean =>
  a.isOne &&
  b.isOne &&
  ((a.isDefinite && b.isDefinite) || [...a.numbers].some((number) => b.numbers.has(number)));

const sharesKey = (a: Participant, b: Participant): boolean =>
  [...a.keys].some((key) => b.keys.has(key));

/** True where one of the two articles tells both. */
function isSettled({ a, b, key }: { a: State; b: State; key: string }, at: Told): boolean {
  const has = (article: AnnotatedArticle, { told }: State): boolean =>
    at(key, told.concept).some((one) => one.article === article && one.told.sign === told.sign);
  return has(a.article, b) || has(b.article, a);
}

/** What was so may have changed where all of one side came out before all of the other. */
function doubtsOf(groups: readonly (readonly State[])[]): readonly string[] {
  const [one = [], other = []] = groups;
  const isOrdered = (first: readonly State[], second: readonly State[]): boolean =>
    first.every((a) => second.every((b) => isLater(a.article, b.article)));
  const isUpdate = isOrdered(one, other) || isOrdered(other, one);
  return [
    ...(isUpdate
      ? ['One side is told by the later texts: it may be news of what came after.']
      : []),
    ...(groups.flat().some(({ speaker }) => speaker !== null)
      ? ['One of them is told as what somebody says.']
      : []),
  ];
}
