import type { AnnotatedArticle, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../text/spans.ts';
import {
  type Clause,
  clauseHolding,
  conceptsOf,
  isPossible,
  sharedWeight,
  withLead,
} from '../clauses.ts';
import { neighboursAmong } from '../neighbours.ts';
import { type Profile, similarity } from '../similarity.ts';
import type { Place } from './dispute.ts';
import type { Counterparts, Pair } from './grouping.ts';
import { areOfOneStage, isSameTime } from './same-time.ts';

/** When or where something happened, with the words for what happened. */
export interface Slot<Value> extends Place {
  readonly value: Value;
  readonly clause: Clause;
  readonly role: Profile;
  /** Of the verbs among the words for what happened. */
  readonly verbs: ReadonlySet<string>;
}

/** How slots of one kind are compared. */
export interface Comparing<Value> {
  readonly differ: (a: Value, b: Value) => boolean;
  /** The words for what happened must be so much alike, 0 to 1, */
  readonly leastLike: number;
  /** and share so much weight. */
  readonly leastShared: number;
  readonly sharesVerb: boolean;
  /** False where the day itself is what may differ. */
  readonly isSameDay: boolean;
}

/** Words shown before what differs. */
const LEAD = 3;
/** Contexts less alike than this are not looked at. */
const SOME_LIKENESS = 0.08;
/** What agrees is tied on less. */
const LEAST_AGREEING = 0.08;

/** The slot for something at `span`; `around` gives the words for what happened. Null where it stands in no clause. */
export function slotOf<Value>(
  article: AnnotatedArticle,
  span: Span,
  value: Value,
  around: (clause: Clause) => readonly Token[] = ({ tokens }) => tokens,
): Slot<Value> | null {
  const clause = clauseHolding(article, span.start);
  if (clause === null) return null;
  const tokens = around(clause).filter((token) => !overlaps(token, span));
  const verbs = tokens.filter(({ upos }) => upos === 'VERB');
  return {
    article,
    span: withLead(clause, span, LEAD),
    value,
    clause,
    role: conceptsOf(tokens),
    verbs: new Set(conceptsOf(verbs).weights.keys()),
  };
}

/** Slots of different articles for the same happening. */
export function counterpartsAmong<Value>(
  slots: readonly Slot<Value>[],
  comparing: Comparing<Value>,
): Counterparts<Slot<Value>> {
  const near = neighboursAmong(slots.map(({ role }) => role));
  const agreeing: Pair<Slot<Value>>[] = [];
  const differing: Pair<Slot<Value>>[] = [];
  const has = valuesByArticle(slots);
  for (const [index, a] of slots.entries()) {
    for (const { index: at, score } of near(a.role, SOME_LIKENESS)) {
      const b = slots[at];
      if (b === undefined || at <= index || a.article === b.article) continue;
      const pair = { a, b, sureness: score };
      if (!comparing.differ(a.value, b.value)) {
        if (score >= LEAST_AGREEING) agreeing.push(pair);
      } else if (isOne(pair, comparing) && !isSettled(pair, has, comparing)) differing.push(pair);
    }
  }
  return { agreeing, differing };
}

function isOne<Value>({ a, b, sureness }: Pair<Slot<Value>>, comparing: Comparing<Value>): boolean {
  const { leastLike, leastShared, sharesVerb } = comparing;
  if (sureness < leastLike || sharedWeight(a.role, b.role) < leastShared) return false;
  if (![...a.role.weights.keys()].some(sharesAnother(b.role))) return false;
  if (sharesVerb && ![...a.verbs].some((verb) => b.verbs.has(verb))) return false;
  const [one, other] = [a, b].map(({ clause }) =>
    clause.tokens.some(({ lemma }) => isPossible(lemma)),
  );
  if (one !== other) return false;
  return comparing.isSameDay ? isSameTime(a, b) : areOfOneStage(a.article, b.article);
}

/** True at the second concept that the profile has as well: one word in common is chance. */
function sharesAnother({ weights }: Profile): (concept: string) => boolean {
  let seen = 0;
  return (concept) => weights.has(concept) && (seen += 1) > 1;
}

type Values<Value> = ReadonlyMap<AnnotatedArticle, readonly Slot<Value>[]>;

function valuesByArticle<Value>(slots: readonly Slot<Value>[]): Values<Value> {
  const values = new Map<AnnotatedArticle, Slot<Value>[]>();
  for (const slot of slots) {
    const own = values.get(slot.article);
    if (own === undefined) values.set(slot.article, [slot]);
    else own.push(slot);
  }
  return values;
}

/** True where one of the articles has the other's value too, of something alike. */
function isSettled<Value>(
  { a, b }: Pair<Slot<Value>>,
  has: Values<Value>,
  { differ }: Comparing<Value>,
): boolean {
  const isIn = (slot: Slot<Value>, other: Slot<Value>): boolean =>
    (has.get(other.article) ?? []).some(
      (one) => !differ(one.value, slot.value) && similarity(one.role, slot.role) >= LEAST_AGREEING,
    );
  return isIn(a, b) || isIn(b, a);
}

/** The tokens from `before` words before the span to `after` words after it. */
export const window =
  (span: Span, before: number, after: number) =>
  ({ tokens }: Clause): readonly Token[] => {
    const first = tokens.findIndex((token) => token.end > span.start);
    const last = tokens.findLastIndex((token) => token.start < span.end);
    return tokens.slice(Math.max(0, first - before), last + 1 + after);
  };
