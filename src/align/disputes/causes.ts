import type { AnnotatedArticle, Token } from '../../model/annotation.ts';
import { within } from '../../text/spans.ts';
import { type Clause, clauseHolding, conceptsOf, isPossible, sharedWeight } from '../clauses.ts';
import { conceptOf } from '../same-words.ts';
import type { Profile } from '../similarity.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';

/** What is said to have brought something about, or not to have: "caused by an electrical fault". */
interface Cause extends Place {
  readonly clause: Clause;
  /** The one word for the noun. */
  readonly head: string;
  readonly words: Profile;
  readonly sentence: Profile;
  readonly isRuledOut: boolean;
}

const CAUSED =
  /\b(?:caused|triggered|sparked|started|brought on) by |\b(?:because of|due to|owing to|blamed on|attributed to|put down to|a result of) /giu;
const RULED_OUT =
  /\b(?:rul(?:ed|es|ing) out|excluded|no (?:sign|evidence|indication) of|not (?:caused by|due to|because of|a result of)) /giu;

/** A cause of two telling words is known by them; else the sentences share more. */
const TELLING = 2.6;
const LEAST_BESIDE = 1.2;
const SURENESS = 0.4;

/** What one version gives as the cause and another rules out. */
export function causesInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const all = articles.flatMap((article) => [
    ...causesIn(article, CAUSED, false),
    ...causesIn(article, RULED_OUT, true),
  ]);
  const given = all.filter((one) => !one.isRuledOut && !isSettled(one, all));
  const ruledOut = all.filter((one) => one.isRuledOut && !isSettled(one, all));
  const differing = ruledOut.flatMap((b) =>
    given.filter((a) => isOne(a, b)).map((a): Pair<Cause> => ({ a, b, sureness: SURENESS })),
  );
  return disputesFrom(
    { agreeing: [], differing },
    { matter: 'cause', topicOf: ({ head }) => head, differ, doubtsOf: () => [] },
  );
}

const differ = (a: Cause, b: Cause): boolean => a.isRuledOut !== b.isRuledOut;

/** Who tells that it was thought and is now ruled out has both. */
const isSettled = (one: Cause, all: readonly Cause[]): boolean =>
  all.some(
    (other) => other.article === one.article && differ(one, other) && other.head === one.head,
  );

function isOne(a: Cause, b: Cause): boolean {
  if (a.article === b.article || a.head !== b.head || !isSameTime(a, b)) return false;
  if (sharedWeight(a.words, b.words) >= TELLING) return true;
  const own = new Set(a.words.weights.keys());
  return sharedWeight(a.sentence, b.sentence, own) >= LEAST_BESIDE;
}

const causesIn = (article: AnnotatedArticle, pattern: RegExp, isRuledOut: boolean): Cause[] =>
  [...article.text.matchAll(pattern)].flatMap((match): Cause[] => {
    const from = match.index + match[0].length;
    const clause = clauseHolding(article, from);
    if (clause === null || isOpen(article, clause, match.index)) return [];
    const words = nounPhraseFrom(within(article.tokens, { start: from, end: clause.end }));
    const head = words.findLast(isNoun);
    if (head === undefined) return [];
    return [
      {
        article,
        span: { start: match.index, end: words.at(-1)?.end ?? head.end },
        clause,
        head: conceptOf(head.lemma),
        words: conceptsOf(words),
        sentence: conceptsOf(within(article.tokens, clause.sentence)),
        isRuledOut,
      },
    ];
  });

/** "may have been caused by", "could not rule out", "was not caused by" where it is asked for what was. */
const isOpen = (article: AnnotatedArticle, { tokens, sentence }: Clause, start: number): boolean =>
  tokens.some(({ lemma }) => isPossible(lemma)) ||
  /\b(?:not|n['’]t|never|whether|if|nobody|cannot) (?:\p{L}+ )?$/iu.test(
    article.text.slice(Math.max(sentence.start, start - 24), start),
  ) ||
  article.text.slice(sentence.start, sentence.end).includes('?');

/** As far as the nouns and their adjectives go. */
function nounPhraseFrom(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ upos }) => !PHRASE.has(upos));
  return tokens.slice(0, end < 0 ? tokens.length : end);
}
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN';
