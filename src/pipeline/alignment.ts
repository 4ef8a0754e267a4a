import { SAME, textSimilarity } from '../align/passages.ts';
import { areRelated } from '../align/relatedness.ts';
import { sideBySide } from '../align/side-by-side.ts';
import { annotate } from '../annotate/index.ts';
import { linesOf } from '../ingest/lines.ts';
import type { SideBySide } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article, RawArticle } from '../model/article.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { extracted } from './cleaning.ts';
import type { Intake } from './intake.ts';

/** Whether the passages of a pair state the same. */
export interface AlignedPair {
  readonly id: string;
  readonly score: number;
  readonly same: boolean;
}

/** Pairs of passages, JSON lines `{id,a,b}`: one record a pair. A line that is none is told and skipped. */
export async function* alignedPairs(
  chunks: AsyncIterable<Uint8Array>,
  onProblem: Intake['onProblem'],
  model: SyntaxModel,
): AsyncGenerator<AlignedPair> {
  const tell = (problem: Parameters<Intake['onProblem']>[0]): void => onProblem(problem);
  const input = {
    source: '-',
    chunks,
    tell: (told: object) => tell({ source: '-', ...NO_PROBLEM, ...told }),
  };
  for await (const { number, text } of linesOf(input)) {
    if (text.trim() === '') continue;
    const pair = pairOf(text);
    if (pair === null) tell(notAPair(number));
    // oxlint-disable-next-line no-await-in-loop -- pairs are told of in their order
    else yield await scored(pair, model);
  }
}

const NO_PROBLEM = { message: '', hint: '', skipped: false };

const notAPair = (number: number): Parameters<Intake['onProblem']>[0] => ({
  source: `-#${number}`,
  message: `line ${number} is not a pair`,
  hint: 'Each line is {"id":"…","a":"a passage","b":"another"}.',
  skipped: true,
});

/** Two articles side by side. */
export const alignedArticles = (
  a: Article,
  b: Article,
  model: SyntaxModel,
): {
  readonly a: AnnotatedArticle;
  readonly b: AnnotatedArticle;
  readonly alignment: SideBySide;
  /** False where they share too little to be on one thing. */
  readonly isRelated: boolean;
} => {
  const [first, second] = [annotate(a, model), annotate(b, model)];
  const alignment = sideBySide(first, second);
  return { a: first, b: second, alignment, isRelated: areRelated([first, second]) };
};

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

function pairOf(line: string): Pair | null {
  const record = parsed(line);
  if (typeof record !== 'object' || record === null) return null;
  if (!('a' in record && 'b' in record)) return null;
  const { a, b } = record;
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  return { id: 'id' in record ? String(record.id) : '', a, b };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

async function scored({ id, a, b }: Pair, model: SyntaxModel): Promise<AlignedPair> {
  const [first, second] = [await passage(a, model), await passage(b, model)];
  const score = first === null || second === null ? 0 : textSimilarity(first, second);
  return { id, score: Math.round(score * 1e4) / 1e4, same: score >= SAME };
}

/** A passage as an article, taken as it is; null where it has no words. */
async function passage(content: string, model: SyntaxModel): Promise<AnnotatedArticle | null> {
  const raw: RawArticle = {
    source: '-',
    id: null,
    given: {},
    event: null,
    cleaned: null,
    body: { kind: 'text', content },
  };
  const outcome = await extracted(raw, false);
  return 'rejected' in outcome ? null : annotate(outcome.article, model);
}
