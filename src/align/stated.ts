import type { AnnotatedArticle, Attribution, CertaintyMarker, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { contains, within } from '../text/spans.ts';
import { type Profile, profileOf } from './similarity.ts';
import { bearingOn } from './spoken.ts';

/** How sure a text is of a claim: it states it, hedges it, has it by hearsay, or lets somebody say it; `unclear` where it may. */
type Degree = 'flat' | 'hedged' | 'hearsay' | 'attributed' | 'unclear';

/** Where and how a sentence states a claim. */
export interface Stated {
  /** From the first word that the two share to the last. */
  readonly span: Span;
  readonly degree: Degree;
  /** What hedges it; null where nothing does. */
  readonly marker: CertaintyMarker | null;
  /** Who says it; null where nobody is named. */
  readonly attribution: Attribution | null;
  /** The share of the claim's weight that the sentence has. */
  readonly share: number;
}

/** A share above this of what is shared must be hedged, or somebody's, to make the statement so. */
const MOST = 0.5;

/**
 * How `sentence` of an article states a claim that is given by its words; null where it shares nothing
 * with it, and where it denies it, asks it or makes it a condition: that is another claim.
 */
export function statedIn(article: AnnotatedArticle, sentence: Span, claim: Profile): Stated | null {
  const shared = sharedIn(article, sentence, claim);
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined || !hasContent(shared)) return null;
  const span = { start: first.start, end: last.end };
  if (!hasVerb(article, sentence, span) || isOtherClaim(article, sentence, span)) return null;
  if (!hasFigures(claim, new Set(shared.flatMap(({ keys }) => keys)))) return null;
  const total = weightOf(shared);
  const share = total / Math.max(1, claim.total);
  const part = (spans: readonly Span[]): number =>
    weightOf(shared.filter((word) => spans.some((one) => contains(one, word)))) / total;
  const bearing = bearingOn(article, sentence.start);
  const said = bearing.attributions.find(({ content }) => part(content) > MOST);
  const place = { span, share, marker: null, attribution: null };
  if (said !== undefined) return { ...place, degree: 'attributed', attribution: said };
  if (part(bearing.speech) > 0) return { ...place, degree: 'attributed' };
  const marker = bearing.certainty.find(
    ({ kind, scope }) => HEDGING.has(kind) && part([scope]) > MOST,
  );
  if (marker === undefined) {
    return { ...place, degree: isTold(article, sentence, span) ? 'unclear' : 'flat' };
  }
  return { ...place, marker, degree: marker.kind === 'hearsay' ? 'hearsay' : 'hedged' };
}

const HEDGING: ReadonlySet<CertaintyMarker['kind']> = new Set(['hedge', 'possibility', 'hearsay']);

interface Shared extends Span {
  readonly keys: readonly string[];
  readonly weight: number;
  readonly isContent: boolean;
}

/** The words, figures and dates of the sentence that the claim has too. */
function sharedIn(article: AnnotatedArticle, sentence: Span, claim: Profile): readonly Shared[] {
  const figures = [
    ...within(article.quantities, sentence),
    ...within(article.dates, sentence),
  ].toSorted((a, b) => a.start - b.start);
  const words = within(article.tokens, sentence).filter(
    (token) => !figures.some((figure) => contains(figure, token)),
  );
  const seen = new Set<string>();
  return [...words, ...figures]
    .flatMap((place): Shared[] => {
      const { start, end } = place;
      const keys = [...profileOf(article, [{ start, end }]).weights.keys()].filter(
        (key) => claim.weights.has(key) && !seen.has(key),
      );
      for (const key of keys) seen.add(key);
      const weight = keys.reduce((sum, key) => sum + (claim.weights.get(key) ?? 0), 0);
      return keys.length === 0 ? [] : [{ start, end, keys, weight, isContent: !isName(place) }];
    })
    .toSorted((a, b) => a.start - b.start);
}

const isName = (place: Span & Partial<Token>): boolean => place.upos === 'PROPN';

const TOLD =
  /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|according|announc(?:e|es|ed)|expect(?:s|ed)?|forecasts?|project(?:s|ed)?|predict(?:s|ed)?|believ(?:e|es|ed)|think|thinks|thought|estimat(?:e|es|ed)|claim(?:s|ed)?|report(?:s|edly)?|assume[sd]?|propos(?:e|es|ed)|accus(?:e|es|ed)|alleg(?:e|es|ed|edly))$/i;

/** True where the sentence names somebody's words, or has marks of a quotation whose ends were not found. */
function isTold({ text, tokens }: AnnotatedArticle, sentence: Span, { start }: Span): boolean {
  const words = text.slice(sentence.start, sentence.end).trim();
  if (/^["“”‘'’]|["“”]$/.test(words)) return true;
  const all = within(tokens, sentence);
  return all.some(
    (token, at) =>
      TOLD.test(text.slice(token.start, token.end)) ||
      // "whimpered that …"
      (token.end <= start && token.lemma === 'that' && all[at - 1]?.upos === 'VERB'),
  );
}

/** True where a verb stands in the span or right after it: "pay offer of 3.1 percent" claims nothing. */
function hasVerb({ tokens }: AnnotatedArticle, sentence: Span, { start, end }: Span): boolean {
  let after = 0;
  for (const token of within(tokens, { start, end: sentence.end })) {
    if (token.start >= end) after += 1;
    if (after > VERB_AFTER || (after > 0 && token.upos === 'PUNCT')) return false;
    if (token.upos === 'VERB' || token.upos === 'AUX') return true;
  }
  return false;
}
const VERB_AFTER = 2;

/** True where every figure of the claim is among what is shared. */
const hasFigures = ({ weights }: Profile, keys: ReadonlySet<string>): boolean =>
  [...weights.keys()].every((key) => !key.startsWith('#') || keys.has(key));

/** Names alone are no claim, nor is one word. */
const hasContent = (shared: readonly Shared[]): boolean =>
  shared.filter(({ isContent }) => isContent).length > 1;

const weightOf = (shared: readonly Shared[]): number =>
  shared.reduce((sum, { weight }) => sum + weight, 0);

const OTHER =
  /^(?:not|n[’']t|no|never|neither|nor|nobody|none|without|if|whether|unless|den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|should|must|would)$/i;
const BEFORE = 3;

/** Denied, asked, demanded or made a condition. */
function isOtherClaim({ text, tokens }: AnnotatedArticle, sentence: Span, span: Span): boolean {
  if (text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return true;
  const all = within(tokens, sentence);
  const first = all.findIndex(({ start }) => start >= span.start);
  return all
    .slice(Math.max(0, first - BEFORE))
    .some(({ start, end }) => start < span.end && OTHER.test(text.slice(start, end)));
}
