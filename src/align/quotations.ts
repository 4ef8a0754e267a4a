import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { wordsOf } from '../text/spans.ts';
import { nearSentences } from './near-sentences.ts';
import { longestRun, plainWords, trigramsOf } from './runs.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Profile, profileOf } from './similarity.ts';

/** Shorter speech than this is a phrase that anybody may use, in words. */
const ENOUGH_WORDS = 4;
/** From this share of the longest form's words, in one run, a version is whole. */
const WHOLE = 0.8;
/** From this many words in one run, or half of the shorter quotation, two are versions of one. */
const SHARED_RUN = 5;
/** So many words of a quotation in one run, or this share of it, outside quotation marks tell a part of it. */
const TOLD_RUN = 5;
const TOLD_SHARE = 0.4;
/** From this similarity on, a sentence tells the matter of a quotation in other words. */
const PARAPHRASE = 0.27;

interface Passage {
  readonly article: AnnotatedArticle;
  readonly span: Span;
  readonly words: readonly string[];
}

/** Quotations tied across the articles by the words that they share in a row; the longest form gives the label. */
export function quotationsOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const versions = articles.flatMap(speechOf).toSorted((a, b) => b.words.length - a.words.length);
  const groups: Passage[][] = [];
  const holding = new Map<string, Passage[][]>();
  for (const version of versions) {
    const likely = new Set(trigramsOf(version.words).flatMap((key) => holding.get(key) ?? []));
    const group = [...likely].find(
      ([longest]) => longest !== undefined && isVersion(longest, version),
    );
    if (group !== undefined) group.push(version);
    else if (version.words.length >= ENOUGH_WORDS) {
      const fresh = [version];
      groups.push(fresh);
      for (const key of new Set(trigramsOf(version.words))) {
        const list = holding.get(key);
        if (list === undefined) holding.set(key, [fresh]);
        else list.push(fresh);
      }
    }
  }
  const told = sentencesByTrigram(articles);
  const near = nearSentences(articles);
  return groups.flatMap((group) => factOf(group, told, near) ?? []);
}

const speechOf = (article: AnnotatedArticle): Passage[] =>
  article.quotations
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end, inner }) => ({
      article,
      span: { start, end },
      words: plainWords(wordsOf(article.text, inner)),
    }))
    .filter(({ words }) => words.length > 1);

const isVersion = (longest: Passage, other: Passage): boolean => {
  const run = longestRun(longest.words, other.words);
  return run >= SHARED_RUN || (run >= 3 && run * 2 >= other.words.length);
};

type Near = ReturnType<typeof nearSentences>;

/** By article, the sentence that is most like the quotation in what it is about. */
function paraphrased(
  { article, span }: Passage,
  near: Near,
): readonly (readonly [id: string, span: Span])[] {
  const profile = profileOf(article, [span]);
  return near(profile, PARAPHRASE)
    .filter(({ sentence }) => shareWord(profile, sentence))
    .map(({ sentence }) => [sentence.article.id, sentence.span]);
}

/** The day alone shows nothing. */
const shareWord = ({ weights }: Profile, { profile }: Sentence): boolean =>
  [...weights.keys()].some((key) => !key.startsWith('@') && profile.weights.has(key));

function factOf(
  group: readonly Passage[],
  told: ReadonlyMap<string, readonly Passage[]>,
  near: Near,
): Fact | null {
  const [longest] = group;
  if (longest === undefined) return null;
  const tellings = new Map<string, Telling>();
  for (const { article, span, words } of group) {
    const before = tellings.get(article.id);
    const run = longestRun(longest.words, words);
    const whole = run >= WHOLE * longest.words.length || before?.state === 'stated';
    tellings.set(article.id, {
      state: whole ? 'stated' : 'partial',
      evidence: [...(before?.evidence ?? []), span],
    });
  }
  for (const [id, span] of [...retold(longest, told), ...paraphrased(longest, near)]) {
    if (!tellings.has(id)) tellings.set(id, { state: 'partial', evidence: [span] });
  }
  const label = wordsOf(longest.article.text, innerOf(longest)).replaceAll(/\s+/g, ' ');
  return { about: 'quotation', label: `“${label.trim().replace(/,$/, '')}”`, tellings };
}

/** The quotation without its marks. */
function innerOf({ article, span }: Passage): Span {
  return article.quotations.find(({ start }) => start === span.start)?.inner ?? span;
}

/** By article, the sentence that tells most of the quotation's words in a row without quoting them. */
function retold(
  { words }: Passage,
  told: ReadonlyMap<string, readonly Passage[]>,
): ReadonlyMap<string, Span> {
  const best = new Map<string, { span: Span; run: number }>();
  const enough = Math.min(TOLD_RUN, Math.max(3, TOLD_SHARE * words.length));
  for (const sentence of new Set(trigramsOf(words).flatMap((key) => told.get(key) ?? []))) {
    const run = longestRun(words, sentence.words);
    const { id } = sentence.article;
    if (run >= enough && run > (best.get(id)?.run ?? 0)) best.set(id, { span: sentence.span, run });
  }
  return new Map([...best].map(([id, { span }]) => [id, span]));
}

function sentencesByTrigram(
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<string, readonly Passage[]> {
  const holding = new Map<string, Passage[]>();
  for (const { article, span } of articles.flatMap(sentencesOf)) {
    const passage = { article, span, words: plainWords(wordsOf(article.text, span)) };
    for (const key of new Set(trigramsOf(passage.words))) {
      const list = holding.get(key);
      if (list === undefined) holding.set(key, [passage]);
      else list.push(passage);
    }
  }
  return holding;
}
