import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import type { Span } from '../model/span.ts';
import { sentenceAt } from '../text/sentence.ts';
import { contains, firstEndingAfter } from '../text/spans.ts';

/** How many words a passage may have. */
export interface Size {
  readonly least: number;
  readonly most: number;
}

/**
 * The run of whole sentences that holds the most of `wanted`; of several, the shorter, then the
 * earlier. A text of fewer words than `least` is taken whole; null where no run fits.
 */
export function bestPassage(
  article: AnnotatedArticle,
  wanted: readonly Span[],
  size: Size,
): Span | null {
  const { sentences, text } = article;
  const lengths = sentences.map(({ start, end }) => countWords(text.slice(start, end)));
  const total = sumOf(lengths);
  const holds = heldBy(sentences, wanted);
  const found = runs(lengths, { least: Math.min(size.least, total), most: size.most })
    .map((run) => ({ run, held: sumOf(holds.slice(run.from, run.to)) }))
    .toSorted((a, b) => b.held - a.held || a.run.words - b.run.words);
  const best = found[0]?.run;
  const first = sentences[best?.from ?? -1];
  const last = sentences[(best?.to ?? 0) - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** How many of the spans each sentence holds whole. */
function heldBy(sentences: readonly Span[], wanted: readonly Span[]): readonly number[] {
  const holds = sentences.map(() => 0);
  for (const span of wanted) {
    const index = firstEndingAfter(sentences, span.start);
    const sentence = sentences[index];
    if (sentence !== undefined && contains(sentence, span)) holds[index] = (holds[index] ?? 0) + 1;
  }
  return holds;
}

interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly words: number;
}

function runs(lengths: readonly number[], size: Size): readonly Run[] {
  const found: Run[] = [];
  for (let from = 0; from < lengths.length; from += 1) {
    let words = 0;
    for (let to = from; to < lengths.length; to += 1) {
      words += lengths[to] ?? 0;
      if (words > size.most) break;
      if (words >= size.least && words > 0) found.push({ from, to: to + 1, words });
    }
  }
  return found;
}

/** The sentence around a span, on one line; the whole headline for a place in it. */
export function sentenceAround(
  { title, text, sentences }: AnnotatedArticle,
  span: Span & Pick<Evidence, 'part'>,
): string {
  if (span.part === 'headline') return title.replace(/\s+/g, ' ').trim();
  const sentence = sentenceAt(sentences, span.start) ?? span;
  return text
    .slice(Math.min(sentence.start, span.start), Math.max(sentence.end, span.end))
    .replace(/\s+/g, ' ')
    .trim();
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
