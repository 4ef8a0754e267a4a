import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence, VersionForm, VersionPart } from '../model/details.ts';
import type { Span } from '../model/span.ts';
import { type LostQualifier, lostQualifiers } from './lost-qualifiers.ts';
import { formOf } from './quotation-notes.ts';
import { type QuotationVersion, versionsOf } from './quotation-versions.ts';
import { type QuotedText, quotedTexts } from './quoted-texts.ts';

/** One article’s version of a quotation, with what it loses. */
export interface Quoted {
  readonly article: AnnotatedArticle;
  readonly version: QuotationVersion;
  readonly form: VersionForm;
  readonly losses: readonly LostQualifier[];
}
/** A quotation with every version of it; the longest form first. */
export interface QuotationStudy {
  readonly text: QuotedText;
  readonly quoted: readonly Quoted[];
}

/** The quotations that several outlets have, each version set against the longest form. */
export const studiesOf = (articles: readonly AnnotatedArticle[]): readonly QuotationStudy[] =>
  quotedTexts(articles).map((text) => studyOf(text, articles));

function studyOf(text: QuotedText, articles: readonly AnnotatedArticle[]): QuotationStudy {
  const { longest } = text;
  const quoted = articles.flatMap((article) => {
    const versions = versionsOf(longest, text.quoted.get(article.id) ?? []);
    const kept = new Set(versions.flatMap((version) => [...version.kept]));
    return versions.map((version): Quoted => {
      const plain = formOf(longest, version);
      const form = plain === 'cut' && firstSwap(version) !== null ? 'altered' : plain;
      // What another passage of the article quotes is not lost to its readers.
      const losses = form === 'fragment' ? [] : lostQualifiers(longest, { ...version, kept });
      return { article, version, form, losses };
    });
  });
  const isLongest = ({ version }: Quoted): boolean => version.utterances.includes(longest);
  return {
    text,
    quoted: quoted.toSorted(
      (a, b) => Number(isLongest(b)) - Number(isLongest(a)) || byOutlet(a, b),
    ),
  };
}

const byOutlet = ({ article: a }: Quoted, { article: b }: Quoted): number =>
  compared(a.outlet, b.outlet) || compared(a.id, b.id);
const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The passages of a version. */
export const evidenceOf = ({ article, version }: Quoted): readonly Evidence[] =>
  version.utterances.flatMap(({ spans }) =>
    spans.map(({ start, end }) => ({ articleId: article.id, start, end })),
  );

/** Outlets that have the first word of a stretch of the longest form. */
export function outletsThatKeep(
  { text: { longest }, quoted }: QuotationStudy,
  { start }: Span,
): readonly string[] {
  const at = longest.words.findIndex((word) => word.start >= start);
  const keeping = quoted.filter(({ version }) => version.kept.has(at));
  return [...new Set(keeping.map(({ article }) => article.outlet))];
}

/** The first place where other words stand in the stead of some, next to words that are kept. */
export function firstSwap({
  parts,
}: QuotationVersion): { readonly before: VersionPart; readonly after: VersionPart } | null {
  for (const [at, after] of parts.entries()) {
    const before = parts[at - 1];
    const isWithin = parts[at - 2]?.change === 'kept' || parts[at + 1]?.change === 'kept';
    if (after.change === 'added' && before?.change === 'left-out' && isWithin) {
      return { before, after };
    }
  }
  return null;
}

/** The first stretch that is left out between words inside one pair of marks, without an ellipsis. */
export function silentGap({ parts, utterances }: QuotationVersion): VersionPart | null {
  for (const [at, gap] of parts.entries()) {
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (gap.change !== 'left-out') continue;
    if (before?.change !== 'kept' || after?.change !== 'kept') continue;
    const holder = utterances.find(({ spans }) =>
      spans.some(({ start, end }) => start <= before.start && after.end <= end),
    );
    const between = holder?.article.text.slice(Math.max(before.start, before.end - 4), after.start);
    if (between !== undefined && !isEllipsis(between)) return gap;
  }
  return null;
}

const isEllipsis = (between: string): boolean => /…|\.\s?\.\s?\.|[[(]\.{2,}/.test(between);
