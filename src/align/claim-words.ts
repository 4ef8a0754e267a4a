import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { clipEnd } from '../text/sentence.ts';
import type { Claim, ClaimVersion } from './claims.ts';

/** Characters of a claim, and of a speaker. */
const SHOWN = 110;
const SPEAKER = 50;

/** What a dateline leaves before the first sentence. */
const DATELINE_DASH = /^[-–—]+ /;

/** The words of a span on one line, clipped where they are many. */
export const shownWords = ({ text }: AnnotatedArticle, { start, end }: Span): string =>
  clipEnd(text.slice(start, end).replaceAll(/\s+/g, ' ').replace(DATELINE_DASH, ''), SHOWN);

/** "Post has it with “reportedly” (hearsay)", "Gazette gives it as the words of Ann Poole (“said”)". */
export const otherwise = (version: ClaimVersion): string =>
  `${version.article.outlet} ${howInWords(version)}`;

/** "has it with “reportedly” (hearsay)" */
export function howInWords({
  article,
  marker,
  attribution,
}: Pick<ClaimVersion, 'article' | 'marker' | 'attribution'>): string {
  if (marker !== null) return `has it with “${shownWords(article, marker)}” (${marker.kind})`;
  const source = attribution?.source?.name ?? '';
  if (source === '') return 'has it within a quotation';
  const cue = attribution?.cue;
  const verb = cue === null || cue === undefined ? '' : ` (“${shownWords(article, cue)}”)`;
  return `gives it as the words of ${clipEnd(source, SPEAKER)}${verb}`;
}

/** The claim in the words of one version, out to the next marks or the ends of a short sentence. */
export function claimWords({
  article,
  sentence,
  span,
}: Pick<ClaimVersion, 'article' | 'sentence' | 'span'>): string {
  const { text } = article;
  if (sentence.end - sentence.start <= SHOWN) {
    return shownWords(article, sentence).replace(/[.!]$/, '');
  }
  const before = /[^,;:–—()]*$/.exec(text.slice(sentence.start, span.start))?.[0] ?? '';
  const after = /^[^,;:–—().!]*/.exec(text.slice(span.end, sentence.end))?.[0] ?? '';
  const start = span.start - before.trimStart().length;
  return shownWords(article, { start, end: span.end + after.length });
}

/** The claim in the words of one who states it as a fact. */
export function labelOfClaim(claim: Claim): string {
  const flat = claim.find(({ degree }) => degree === 'flat');
  return flat === undefined ? '' : claimWords(flat);
}

const DEGREES: Readonly<Record<ClaimVersion['degree'], string>> = {
  flat: 'stated as a fact',
  hedged: 'hedged',
  hearsay: 'by hearsay',
  attributed: 'left to somebody',
  unclear: 'perhaps left to somebody',
};

/** How this version has the claim, in a few words. */
export function noteOfVersion({ article, degree, marker, attribution }: ClaimVersion): string {
  if (marker !== null) return `${DEGREES[degree]}: “${shownWords(article, marker)}”`;
  const source = attribution?.source?.name;
  return source === undefined ? DEGREES[degree] : `${DEGREES[degree]}: ${clipEnd(source, SPEAKER)}`;
}
