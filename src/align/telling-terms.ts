import { background } from '../lexicons/background.ts';
import { BEYOND_CHANCE, type LogOdds, logOdds, type TermCounts } from '../measure/log-odds.ts';
import type { OutletTexts } from '../measure/outlets.ts';
import { ownWords } from '../measure/voice.ts';
import type { AnnotatedArticle, Token } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import { firstEndingAfter } from '../text/spans.ts';
import { stemOf } from '../text/stem.ts';

/** What an outlet's own voice says more often than the others', beyond chance. */
export interface TellingTerms {
  readonly outlet: string;
  /** Words of its own voice, and of the others'. */
  readonly words: number;
  readonly elsewhere: number;
  /** False where either side has too little text to tell. */
  readonly isEnough: boolean;
  /** The most telling first; empty where none stands out. */
  readonly terms: readonly TellingTerm[];
}
interface TellingTerm {
  readonly odds: LogOdds;
  /** As first written. */
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

/** With fewer words of its own on either side a term would have to stand in every sentence to tell. */
const ENOUGH_WORDS = 300;
/** A term that stands fewer times shows no habit. */
const ENOUGH_USES = 3;

/** For each outlet the words and two-word terms that set it apart from the others. */
export function tellingTerms(outlets: readonly OutletTexts[]): readonly TellingTerms[] {
  const all = outlets.map(({ outlet, articles }) => ({ outlet, found: termsOf(articles) }));
  const sum = together(all.map(({ found }) => found));
  return all.map(({ outlet, found }) => {
    const rest = without(sum, found);
    const isEnough = found.words >= ENOUGH_WORDS && rest.words >= ENOUGH_WORDS;
    const terms = isEnough ? logOdds(found, rest, ordinaryShare) : [];
    return {
      outlet,
      words: found.words,
      elsewhere: rest.words,
      isEnough,
      terms: terms
        .filter(({ z, here }) => z > BEYOND_CHANCE && here >= ENOUGH_USES)
        .map((odds) => shown(odds, found.places.get(odds.term) ?? [])),
    };
  });
}

interface Found extends TermCounts {
  readonly places: ReadonlyMap<string, readonly Place[]>;
}
interface Place extends Evidence {
  readonly words: string;
}

const shown = (odds: LogOdds, places: readonly Place[]): TellingTerm => ({
  odds,
  words: places[0]?.words ?? '',
  evidence: places.map(({ articleId, start, end }) => ({ articleId, start, end })),
});

const CONTENT_TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Words of content and pairs of them, in the outlet's own voice; no names, which tell who is written of and not how. */
function termsOf(articles: readonly AnnotatedArticle[]): Found {
  const places = new Map<string, Place[]>();
  let words = 0;
  for (const article of articles) {
    const own = ownWords(article);
    words += own.length;
    let before: { readonly token: Token; readonly stem: string } | null = null;
    for (const token of own) {
      const stem = isContent(article, token) ? stemOf(token.lemma, false) : '';
      if (stem === '') {
        before = null;
        continue;
      }
      note(places, stem, placeOf(article, token, token));
      if (before !== null && token.start - before.token.end === 1) {
        note(places, `${before.stem} ${stem}`, placeOf(article, before.token, token));
      }
      before = { token, stem };
    }
  }
  const counts = new Map([...places].map(([term, found]) => [term, found.length]));
  return { counts, words, places };
}

function isContent({ entities }: AnnotatedArticle, { upos, start }: Token): boolean {
  if (!CONTENT_TAGS.has(upos)) return false;
  const entity = entities[firstEndingAfter(entities, start)];
  return entity === undefined || entity.start > start;
}

const placeOf = ({ id, text }: AnnotatedArticle, from: Token, to: Token): Place => ({
  articleId: id,
  start: from.start,
  end: to.end,
  words: text.slice(from.start, to.end),
});

function note(places: Map<string, Place[]>, term: string, place: Place): void {
  const known = places.get(term);
  if (known === undefined) places.set(term, [place]);
  else known.push(place);
}

function together(texts: readonly Found[]): TermCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [term, count] of text.counts) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return { counts, words: texts.reduce((sum, { words }) => sum + words, 0) };
}

/** What is left of the terms of `found` once its own are taken from the sum. */
const without = (sum: TermCounts, found: TermCounts): TermCounts => ({
  counts: new Map(
    [...found.counts].map(([term, own]) => [term, (sum.counts.get(term) ?? 0) - own]),
  ),
  words: sum.words - found.words,
});

/** A stem that the table lacks stands in fewer articles than the rarest listed. */
const UNLISTED = 1.5;
let total: number | undefined;

/** What part of ordinary news a term is: its share among all stems, an article counted once; of two words the product. */
function ordinaryShare(term: string): number {
  const { frequencies } = background();
  total ??= [...frequencies.values()].reduce((sum, frequency) => sum + frequency, 0);
  const all = total;
  return term
    .split(' ')
    .reduce((share, stem) => (share * (frequencies.get(stem) ?? UNLISTED)) / all, 1);
}
