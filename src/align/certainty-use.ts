import { wilson } from '../measure/interval.ts';
import type { OutletTexts } from '../measure/outlets.ts';
import { statedWords } from '../measure/voice.ts';
import type { AnnotatedArticle, CertaintyKind, CertaintyMarker } from '../model/annotation.ts';

export interface LocatedMarker {
  readonly article: AnnotatedArticle;
  readonly marker: CertaintyMarker;
}

/** The markers of an outlet, and the words that it states itself. */
export interface CertaintyUse {
  readonly outlet: string;
  readonly words: number;
  /** In the outlet’s own voice. */
  readonly own: readonly LocatedMarker[];
  /** In what others say. */
  readonly others: readonly LocatedMarker[];
}

/** What the kinds do, as a reader meets them. */
export const CERTAINTY_CLASSES = [
  { label: 'hedges', kinds: ['hedge', 'possibility', 'hearsay'] },
  { label: 'boosters', kinds: ['booster'] },
  { label: 'presuppositions', kinds: ['presupposition'] },
  { label: 'marks of distance', kinds: ['distance'] },
] as const satisfies readonly { label: string; kinds: readonly CertaintyKind[] }[];
export type CertaintyClass = (typeof CERTAINTY_CLASSES)[number];

/** An outlet that uses more of a class in what it states itself than the others do. */
export interface HigherRate {
  readonly label: CertaintyClass['label'];
  readonly outlet: string;
  readonly words: number;
  readonly own: readonly LocatedMarker[];
  /** The rate of the others, a word. */
  readonly elsewhere: number;
  /** True where the intervals lie apart. */
  readonly isApart: boolean;
}

/** Below this many words of its own, an outlet's rate is not stated: the interval would span anything. */
export const ENOUGH_WORDS = 120;
/** So many uses, at so many times the rate of the others, are worth a sentence; fewer where the intervals lie apart. */
const ENOUGH_USES = 5;
const FEWEST_USES = 3;
const TELLING_RATIO = 2;

export function certaintyUse({ outlet, articles }: OutletTexts): CertaintyUse {
  const all = articles.flatMap((article) =>
    article.certainty.map((marker) => ({ article, marker })),
  );
  return {
    outlet,
    words: articles.reduce((sum, article) => sum + statedWords(article).length, 0),
    own: all.filter(({ marker }) => marker.voice === 'own'),
    others: all.filter(({ marker }) => marker.voice !== 'own'),
  };
}

export const ofClass = (
  { kinds }: CertaintyClass,
  all: readonly LocatedMarker[],
): readonly LocatedMarker[] =>
  all.filter(({ marker }) => kinds.some((kind) => kind === marker.kind));

/** By class, and within one by outlet. */
export const higherRates = (uses: readonly CertaintyUse[]): readonly HigherRate[] =>
  CERTAINTY_CLASSES.flatMap((one) => uses.flatMap((use) => higherRate(one, use, uses)));

function higherRate(
  one: CertaintyClass,
  use: CertaintyUse,
  uses: readonly CertaintyUse[],
): readonly HigherRate[] {
  const own = ofClass(one, use.own);
  const rest = uses.filter((other) => other !== use);
  const count = rest.reduce((sum, other) => sum + ofClass(one, other.own).length, 0);
  const words = rest.reduce((sum, other) => sum + other.words, 0);
  if (own.length < FEWEST_USES || use.words < ENOUGH_WORDS || words < ENOUGH_WORDS) return [];
  if (own.length * words < TELLING_RATIO * count * use.words) return [];
  const isApart = wilson(own.length, use.words)[0] > wilson(count, words)[1];
  if (!isApart && own.length < ENOUGH_USES) return [];
  const { outlet } = use;
  return [{ label: one.label, outlet, words: use.words, own, elsewhere: count / words, isApart }];
}
