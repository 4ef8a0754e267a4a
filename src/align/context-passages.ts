import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { type Day, dayOf } from '../text/calendar.ts';
import { inOrder } from './in-order.ts';
import { samePassages } from './same-passages.ts';
import { type TimeDepth, timeDepths } from './time-depth.ts';

/** A run of sentences that tells what was before the event or what always holds. */
export interface ContextPassage extends Span {
  readonly article: AnnotatedArticle;
  /** What shows it, in words for a reader. */
  readonly signs: readonly string[];
  /** The sum of its sentences’ weights. */
  readonly weight: number;
  /** Outlets that have a like passage. */
  readonly sharedBy: ReadonlySet<string>;
}

/** A sentence of this weight belongs to a passage, with what it takes over from its neighbours; */
const LEAST = 0.65;
/** and a passage needs one of this weight of its own. */
const STRONG = 1.5;
/** What a sentence takes over from the one before it in its paragraph, and from the one after. */
const CARRIED = 0.85;
const LENT = 0.45;

/** Context passages of each article of an event, in the order of the text. */
export const contextPassages: (articles: readonly AnnotatedArticle[]) => readonly ContextPassage[] =
  oncePer((articles) => {
    const ordered = inOrder(articles);
    const shared = sharersOf(ordered);
    const days = ordered.flatMap(({ publishedAt }) => dayOf(publishedAt) ?? []);
    return ordered.flatMap((article) => {
      const day = dayOf(article.publishedAt) ?? days[0] ?? null;
      return passagesIn(article, day, shared);
    });
  });

function passagesIn(
  article: AnnotatedArticle,
  day: Day | null,
  shared: Sharers,
): readonly ContextPassage[] {
  const depths = timeDepths(article, day);
  return joined(
    runsIn(article, depths).filter((run) => isOwn(article, spanOf(article, run))),
  ).flatMap((run) => {
    const own = run.flatMap((at) => depths[at] ?? []);
    if (!own.some(({ weight }) => weight >= STRONG)) return [];
    const signs = [...new Set(own.flatMap(({ sign }) => sign ?? []))];
    const weight = own.reduce((sum, one) => sum + Math.max(0, one.weight), 0);
    const span = spanOf(article, run);
    return [{ article, ...span, signs, weight, sharedBy: sharersIn(article, span, shared) }];
  });
}

/** The places of sentences that follow one another. */
type Run = readonly number[];

const spanOf = ({ sentences }: AnnotatedArticle, run: Run): Span => ({
  start: sentences[run[0] ?? 0]?.start ?? 0,
  end: sentences[run.at(-1) ?? 0]?.end ?? 0,
});

/** Runs of sentences of another time, each within one paragraph. The opening of the text tells the event. */
function runsIn(article: AnnotatedArticle, depths: readonly TimeDepth[]): readonly Run[] {
  const paragraph = paragraphOf(article);
  const spread = spreadOver(paragraph, depths);
  const runs: number[][] = [];
  for (const [at, { weight }] of depths.entries()) {
    const last = runs.at(-1);
    const continues = last?.at(-1) === at - 1 && paragraph[at] === paragraph[at - 1];
    if (at === 0 || (spread[at] ?? 0) < LEAST) continue;
    if (continues) last?.push(at);
    else if (weight >= 0) runs.push([at]);
  }
  return runs;
}

/** Runs that follow one another are one passage. */
function joined(runs: readonly Run[]): readonly Run[] {
  const passages: number[][] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    if (last !== undefined && last.at(-1) === (run[0] ?? 0) - 1) last.push(...run);
    else passages.push([...run]);
  }
  return passages;
}

/** So much of a paragraph, in characters, makes a passage that does not open one. */
const LEAST_SHARE = 0.6;

/** It opens a paragraph or fills most of one: an aside in a paragraph on the event is no passage of its own. */
const isOwn = ({ paragraphs }: AnnotatedArticle, { start, end }: Span): boolean =>
  paragraphs.some(
    (one) =>
      one.start === start ||
      (one.start < start &&
        start < one.end &&
        Math.min(end, one.end) - start >= LEAST_SHARE * (one.end - one.start)),
  );

/** Weights with what each takes over from its neighbours in one paragraph. */
function spreadOver(paragraph: readonly number[], depths: readonly TimeDepth[]): readonly number[] {
  const spread: number[] = [];
  for (const [at, { weight }] of depths.entries()) {
    const isContinued = at > 0 && paragraph[at] === paragraph[at - 1];
    const isFollowed = paragraph[at] === paragraph[at + 1];
    const carried = isContinued ? Math.max(0, spread[at - 1] ?? 0) * CARRIED : 0;
    const lent = isFollowed ? Math.max(0, depths[at + 1]?.weight ?? 0) * LENT : 0;
    spread.push(weight + Math.max(carried, lent));
  }
  return spread;
}

/** The index of its paragraph for each sentence. */
function paragraphOf({ sentences, paragraphs }: AnnotatedArticle): readonly number[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (at < paragraphs.length && (paragraphs[at]?.end ?? 0) <= start) at += 1;
    return at;
  });
}

/** By article, the places of sentences that other outlets have as well, with these outlets. */
type Sharers = ReadonlyMap<AnnotatedArticle, ReadonlyMap<number, ReadonlySet<string>>>;

function sharersOf(articles: readonly AnnotatedArticle[]): Sharers {
  const sharers = new Map<AnnotatedArticle, Map<number, Set<string>>>();
  const add = (article: AnnotatedArticle, start: number, outlet: string): void => {
    if (article.outlet === outlet) return;
    const own = sharers.get(article) ?? new Map<number, Set<string>>();
    sharers.set(article, own);
    own.set(start, (own.get(start) ?? new Set()).add(outlet));
  };
  for (const { centre, versions } of samePassages(articles)) {
    for (const { passage, states } of versions) {
      if (states !== 'all') continue;
      add(centre.article, centre.span.start, passage.article.outlet);
      add(passage.article, passage.span.start, centre.article.outlet);
    }
  }
  return sharers;
}

/** Outlets that have at least half of the passage’s sentences. */
function sharersIn(
  article: AnnotatedArticle,
  { start, end }: Span,
  sharers: Sharers,
): ReadonlySet<string> {
  const own = article.sentences.filter((span) => span.start >= start && span.end <= end);
  const counts = new Map<string, number>();
  for (const sentence of own) {
    for (const outlet of sharers.get(article)?.get(sentence.start) ?? []) {
      counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count * 2 >= own.length).map(([name]) => name));
}
