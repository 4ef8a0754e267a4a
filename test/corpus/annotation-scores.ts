import { groupedBy } from '../../src/measure/grouped.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Span } from '../../src/model/span.ts';
import { overlaps } from '../../src/text/spans.ts';
import { type GoldWords, offsetOf, readGold } from '../helpers/gold.ts';
import type { Demo } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

export interface AttributionScores {
  readonly cues: Tally;
  readonly stances: Tally;
  readonly sources: Tally;
  /** Characters of content. */
  readonly contents: Tally;
}

/** Cues, sources and contents of the articles whose attributions are marked in full. */
export function scoreAttributions({ byKey }: Demo): AttributionScores {
  const [cues, stances, sources, contents] = [tally(), tally(), tally(), tally()];
  for (const [key, gold] of groupedBy(readGold('attributions'), ({ article }) => article)) {
    const article = byKey.get(key);
    if (article === undefined) throw new Error(`no article ${key}`);
    const found = article.attributions.filter(({ cue }) => cue !== null);
    const pairs = gold.map((one) => {
      const cue = placeOf(article, one.cue);
      return { one, mine: found.find((own) => own.cue !== null && overlaps(own.cue, cue)) };
    });
    for (const { one, mine } of pairs) {
      count(cues, true, mine !== undefined, `${key}: ${one.cue.text}`);
      if (mine === undefined) continue;
      count(stances, true, mine.cue?.stance === one.stance, `${key}: ${one.cue.text}`);
      if (one.source === null) continue;
      const source = placeOf(article, one.source);
      const isRight = mine.source !== null && overlaps(mine.source, source);
      count(sources, true, isRight, `${key}: ${one.source.text}`);
    }
    const met = new Set(pairs.map(({ mine }) => mine));
    for (const own of found) {
      if (!met.has(own)) count(cues, false, true, `${key}: ${own.cue?.lemma}`);
    }
    const marked = gold.flatMap(({ content }) => content.map((each) => placeOf(article, each)));
    countCharacters(
      contents,
      marked,
      article.attributions.flatMap(({ content }) => content),
    );
  }
  return { cues, stances, sources, contents };
}

/** Loaded terms of the articles that have them marked, by overlap. */
export function scoreLoadedTerms({ byKey }: Demo): Tally {
  const terms = tally();
  const marked = new Set(readGold('attributions').map(({ article }) => article));
  const byArticle = groupedBy(readGold('loaded-terms'), ({ article }) => article);
  for (const key of marked) {
    const article = byKey.get(key);
    if (article === undefined) throw new Error(`no article ${key}`);
    const gold = (byArticle.get(key) ?? []).map(({ term, ...rest }) =>
      placeOf(article, { text: term, ...rest }),
    );
    for (const place of gold) {
      const isFound = article.loaded.some((own) => overlaps(own, place));
      count(terms, true, isFound, `${key}: ${article.text.slice(place.start, place.end)}`);
    }
    for (const own of article.loaded) {
      if (!gold.some((place) => overlaps(own, place)))
        count(terms, false, true, `${key}: ${own.term}`);
    }
  }
  return terms;
}

/** Where the gold's words stand in the text as the program has it; nowhere where extraction lost them. */
function placeOf({ text }: AnnotatedArticle, words: GoldWords): Span {
  const start = offsetOf(text, words);
  return start < 0 ? { start: -1, end: -1 } : { start, end: start + words.text.length };
}

function countCharacters(into: Tally, gold: readonly Span[], found: readonly Span[]): void {
  const [theirs, ours] = [charactersOf(gold), charactersOf(found)];
  for (const at of ours) count(into, theirs.has(at), true);
  for (const at of theirs) if (!ours.has(at)) count(into, true, false);
}

function charactersOf(spans: readonly Span[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) all.add(at);
  return all;
}
