import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, CertaintyMarker } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { contains, within } from '../text/spans.ts';
import { inOrder } from './in-order.ts';
import { neighboursAmong } from './neighbours.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Profile, profileOf, similarity } from './similarity.ts';
import { bearingOn } from './spoken.ts';
import { type Stated, statedIn } from './stated.ts';

/** A claim as one article has it: flatly, hedged, by hearsay, or as what somebody says. */
export interface ClaimVersion extends Stated {
  readonly article: AnnotatedArticle;
  readonly sentence: Span;
  /** 0 to 1: how surely it is the same claim. */
  readonly score: number;
}

/** One claim in the words of several outlets, at least one of which states it as a fact and one does not. */
export type Claim = readonly ClaimVersion[];

/** What some outlets state as a fact and others leave open or to somebody; the surest matches first. */
export const claimsOf = (articles: readonly AnnotatedArticle[]): readonly Claim[] =>
  claimsAmong(inOrder(articles));

/** A passage that is not stated as a fact, to look for elsewhere. */
interface Seed {
  readonly version: ClaimVersion;
  readonly profile: Profile;
}

/** A claim must carry so much weight to be compared: two or three words of content, … */
const ENOUGH_WEIGHT = 4.5;
/** … and more where somebody makes it: most of what is said stands elsewhere in other words. */
const ENOUGH_IF_SPOKEN = 9;
/** So much of the claim's weight must stand in the other sentence, … */
const LEAST_SHARE = 0.6;
/** … and so alike must the two be: far above sentences that state the same on the whole. */
const ALIKE = 0.6;
/** What somebody says is met by chance more often. */
const ALIKE_IF_SPOKEN = 0.7;

const claimsAmong = oncePer((articles: readonly AnnotatedArticle[]): readonly Claim[] => {
  const sentences = articles.flatMap(sentencesOf);
  const near = neighboursAmong(sentences.map(({ profile }) => profile));
  const taken = new Set<string>();
  const claims: Claim[] = [];
  for (const seed of articles.flatMap(seedsIn).toSorted(bySureness)) {
    if (taken.has(keyOf(seed.version))) continue;
    const versions = near(seed.profile, ALIKE / 3).flatMap(({ index }) => {
      const sentence = sentences[index];
      return sentence === undefined ? [] : versionIn(seed, sentence);
    });
    const claim = [seed.version, ...bestOfEach(versions)];
    if (!claim.some(({ degree }) => degree === 'flat')) continue;
    for (const version of claim) taken.add(keyOf(version));
    claims.push(claim);
  }
  return claims;
});

/** Doubt in the outlet's own voice tells more than words that are somebody's. */
const bySureness = (a: Seed, b: Seed): number =>
  Number(a.version.degree === 'attributed') - Number(b.version.degree === 'attributed') ||
  b.profile.total - a.profile.total ||
  (keyOf(a.version) < keyOf(b.version) ? -1 : 1);

const keyOf = ({ article, sentence }: ClaimVersion): string => `${article.id} ${sentence.start}`;

function seedsIn(article: AnnotatedArticle): readonly Seed[] {
  return sentencesOf(article).flatMap(({ span }) =>
    wanted(article, span).flatMap(({ spans, marker }) => {
      const profile = profileOf(article, spans);
      if (profile.total < (marker === null ? ENOUGH_IF_SPOKEN : ENOUGH_WEIGHT)) return [];
      const stated = statedIn(article, span, profile);
      if (stated === null || stated.degree === 'flat' || stated.degree === 'unclear') return [];
      if (stated.marker !== marker) return [];
      if (stated.attribution !== null && stated.attribution.quotation !== 'indirect') return [];
      return [{ profile, version: { ...stated, article, sentence: span, score: 1 } }];
    }),
  );
}

/** The stretches of a sentence whose certainty is marked, or that somebody is said to have said. */
function wanted(
  article: AnnotatedArticle,
  sentence: Span,
): readonly { readonly spans: readonly Span[]; readonly marker: CertaintyMarker | null }[] {
  const { certainty, attributions } = bearingOn(article, sentence.start);
  return [
    ...certainty.map((marker) => ({ spans: [marker.scope], marker })),
    ...attributions.flatMap(({ content }) => {
      const here = content.filter((span) => contains(sentence, span));
      return here.length === 0 ? [] : [{ spans: here, marker: null }];
    }),
  ];
}

function versionIn(
  { version, profile }: Seed,
  { article, span, profile: other }: Sentence,
): ClaimVersion[] {
  if (article.outlet === version.article.outlet) return [];
  const stated = statedIn(article, span, profile);
  if (stated === null || stated.degree === 'unclear' || stated.share < LEAST_SHARE) return [];
  const score = similarity(profile, profileOf(article, [stated.span]));
  const alike = version.degree === 'attributed' ? ALIKE_IF_SPOKEN : ALIKE;
  if (score < alike || similarity(profile, other) < ALIKE / 3) return [];
  if (!mayNameSame(namesIn(version.article, version.span), namesIn(article, span))) return [];
  return [{ ...stated, article, sentence: span, score }];
}

const namesIn = ({ tokens }: AnnotatedArticle, span: Span): ReadonlySet<string> =>
  new Set(
    within(tokens, span).flatMap(({ upos, lemma }) =>
      upos === 'PROPN' ? [lemma.toLowerCase()] : [],
    ),
  );

/** False where both name somebody and none in common: Japan launched another rocket than Korea did. */
const mayNameSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((name) => b.has(name));

/** The surest version of each outlet. */
function bestOfEach(versions: readonly ClaimVersion[]): readonly ClaimVersion[] {
  const best = new Map<string, ClaimVersion>();
  for (const version of versions.toSorted((a, b) => b.score - a.score)) {
    const { outlet } = version.article;
    if (!best.has(outlet)) best.set(outlet, version);
  }
  return [...best.values()].toSorted((a, b) => (a.article.outlet < b.article.outlet ? -1 : 1));
}
