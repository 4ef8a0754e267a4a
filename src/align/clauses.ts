import { background } from '../lexicons/background.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { rarity } from '../text/background.ts';
import { firstEndingAfter, within } from '../text/spans.ts';
import { conceptOf } from './same-words.ts';
import type { Profile } from './similarity.ts';

/** A stretch of a sentence with a verb of its own. */
export interface Clause extends Span {
  readonly article: AnnotatedArticle;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** What it is about; numbers apart. */
  readonly profile: Profile;
}

/** How much of a word's rarity counts, by its class: names are shared by all texts on one event. */
const PART: Readonly<Record<string, number>> = {
  NOUN: 1,
  ADJ: 0.8,
  VERB: 1,
  ADV: 0.4,
  PROPN: 0.35,
};
/** Above this all words are equally rare. */
const MOST_RARITY = 7;

/** The clauses of an article in the order of the text; made once. */
export const clausesOf: (article: AnnotatedArticle) => readonly Clause[] = oncePer(cut);

/** The clause that holds the offset, or null. */
export function clauseHolding(article: AnnotatedArticle, offset: number): Clause | null {
  const clauses = clausesOf(article);
  const clause = clauses[firstEndingAfter(clauses, offset)];
  return clause === undefined || clause.start > offset ? null : clause;
}

function cut(article: AnnotatedArticle): readonly Clause[] {
  return article.sentences.flatMap((sentence) =>
    piecesOf(article.text, within(article.tokens, sentence)).map((tokens) => ({
      article,
      sentence,
      tokens,
      start: tokens[0]?.start ?? sentence.start,
      end: tokens.at(-1)?.end ?? sentence.end,
      profile: conceptsOf(tokens),
    })),
  );
}

/** The span with so many words before it, as far as its clause and no mark reaches. */
export function withLead({ article, tokens }: Clause, { start, end }: Span, words: number): Span {
  const before = tokens.filter((token) => token.end <= start);
  const mark = before.findLastIndex(({ upos }) => upos === 'PUNCT');
  const first = before.slice(mark + 1).at(-words) ?? before[mark + 1];
  return { start: first?.start ?? start, end: Math.min(end, article.text.length) };
}

/** The weight of what some words are about, by concept. */
export function conceptsOf(tokens: readonly Token[]): Profile {
  const weights = new Map<string, number>();
  for (const { upos, lemma } of tokens) {
    const part = PART[upos] ?? 0;
    const concept = part === 0 || LIGHT.has(lemma.toLowerCase()) ? '' : conceptOf(lemma);
    if (concept === '') continue;
    const weight = part * Math.sqrt(Math.min(MOST_RARITY, rarity(background(), concept)));
    weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  // Clauses are short: words that only resemble each other would tie most of them.
  return { weights, total, words: [] };
}

/** What two profiles share. */
export function sharedWeight(a: Profile, b: Profile, but: ReadonlySet<string> = NONE): number {
  let shared = 0;
  for (const [concept, weight] of a.weights) {
    if (!but.has(concept)) shared += Math.min(weight, b.weights.get(concept) ?? 0);
  }
  return shared;
}
const NONE: ReadonlySet<string> = new Set();

/** True for words that tell of what is wanted, planned or possible rather than of what happened. */
export const isPossible = (lemma: string): boolean => POSSIBLE.test(lemma);

const POSSIBLE =
  /^(?:could|may|might|would|should|will|shall|must|can|if|unless|recommend|plan|want|seek|demand|propose|promise|hope|expect|estimate|target|offer|warn|threaten|aim)$/;

/** Verbs and nouns that say next to nothing of what happened. */
const LIGHT = new Set(
  `be have do get make take say tell add go come put people person thing number total compare include show see use
  time second minute hour day week month year morning afternoon evening night noon midday midnight dawn dusk
  am pm a.m. p.m. o'clock today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

const MARK = /^(?:[,;:–—()“”"‘’]|--|\.\.\.|…)$/;
const CONJUNCTION = new Set(
  'and but or while when whereas after before who which because although though since until if that as where so'.split(
    ' ',
  ),
);

/** Cut at marks and conjunctions; a piece without a verb belongs to the one before it. */
function piecesOf(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [];
  let open: Token[] = [];
  const close = (): void => {
    if (open.length > 0) pieces.push(open);
    open = [];
  };
  for (const token of tokens) {
    const word = text.slice(token.start, token.end).toLowerCase();
    if (MARK.test(word)) {
      open.push(token);
      close();
    } else {
      if (CONJUNCTION.has(word)) close();
      open.push(token);
    }
  }
  close();
  return merged(pieces);
}

function merged(pieces: readonly Token[][]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  let ahead: Token[] = [];
  for (const piece of pieces) {
    const whole = [...ahead, ...piece];
    ahead = [];
    const last = clauses.at(-1);
    if (whole.some(isVerb)) clauses.push(whole);
    else if (last === undefined) ahead = whole;
    else last.push(...whole);
  }
  if (ahead.length > 0) clauses.push(ahead);
  return clauses;
}

const isVerb = ({ upos }: Token): boolean => upos === 'VERB' || upos === 'AUX';
