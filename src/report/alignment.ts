import type { AlignedPassage } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { printable } from '../text/printable.ts';

/** Two articles passage by passage, as plain text: what both state, then what only one of them states. */
export function renderAlignment(
  a: AnnotatedArticle,
  b: AnnotatedArticle,
  passages: readonly AlignedPassage[],
): string {
  const same = passages.filter((passage) => passage.same);
  const met = new Set(same.map((passage) => passage.b?.start));
  const onlyA = passages.filter((passage) => !passage.same).map((passage) => passage.a);
  const onlyB = b.sentences.filter(({ start }) => !met.has(start));
  const pairs = same.map(
    (passage) =>
      `  ${percent(passage.score)}  A  ${sentence(a, passage.a)}\n        B  ${passage.b === null ? '' : sentence(b, passage.b)}`,
  );
  const text = [
    `A  ${a.outlet}: ${a.title}`,
    `B  ${b.outlet}: ${b.title}`,
    '',
    `Both state (${same.length})`,
    ...pairs,
    '',
    `Found in A only (${onlyA.length})`,
    ...onlyA.map((span) => `  ${sentence(a, span)}`),
    '',
    `Found in B only (${onlyB.length})`,
    ...onlyB.map((span) => `  ${sentence(b, span)}`),
  ].join('\n');
  return `${printable(text)}\n`;
}

const percent = (score: number): string => `${Math.round(score * 100)} %`.padStart(5);

const sentence = ({ text }: AnnotatedArticle, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ');
