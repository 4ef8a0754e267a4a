import type { Matrix, MatrixRow } from '../model/details.ts';
import type { Exercise, ExerciseItem } from '../model/exercise.ts';
import type { Span } from '../model/span.ts';
import { dateInWords } from '../text/date-words.ts';
import { contains } from '../text/spans.ts';
import type { HiddenText, Material } from './material.ts';
import { bestPassage, sentenceAround } from './passage.ts';

interface Passage {
  readonly text: HiddenText;
  readonly span: Span;
}
/** Where one passage states the thing: null where it does not. */
type Place = Span | null;

const SIZE = { least: 50, most: 110 };
const MOST_TEXTS = 4;
const MOST_ROWS = 7;
const LEAST_ROWS = 3;

/** For each matrix: which of the passages states which fact. */
export function completeTheMatrix(material: Material): readonly Exercise[] {
  return Object.values(material.comparison.lenses).flatMap((result) =>
    result.status === 'compared'
      ? result.details.flatMap((details) =>
          details.kind === 'matrix' ? exercise(material, details, result.meta.task) : [],
        )
      : [],
  );
}

function exercise({ texts }: Material, matrix: Matrix, task: string): readonly Exercise[] {
  const passages = texts
    .filter(({ article }) => matrix.columns.includes(article.id))
    .flatMap((text) => {
      const span = bestPassage(text.article, telling(matrix, text), SIZE);
      return span === null ? [] : [{ text, span }];
    })
    .slice(0, MOST_TEXTS);
  const items = apart(inTurns(matrix.rows).flatMap((row) => item(row, passages))).slice(
    0,
    MOST_ROWS,
  );
  if (passages.length < 2 || items.length < LEAST_ROWS) return [];
  return [
    {
      kind: 'complete-the-matrix',
      form: 'grid',
      title: 'Who tells what?',
      instruction: `${task} Go by these passages alone.`,
      passages: passages.map(({ text, span }) => ({
        label: text.label,
        text: text.article.text.slice(span.start, span.end),
      })),
      items,
      teacherNote:
        'A fact that is not found in a passage may stand elsewhere in the article, or may not have been known yet. Ask what could be the reason before asking what the effect is.',
    },
  ];
}

/** What states the rows on which the texts differ. */
const telling = (matrix: Matrix, { article }: HiddenText): readonly Span[] =>
  matrix.rows
    .filter(({ cells }) => cells.some(({ state }) => state === 'absent' || state === 'unknown'))
    .flatMap(({ cells }) => cells.find(({ articleId }) => articleId === article.id)?.evidence ?? [])
    .filter(({ part }) => part === undefined);

/** One row about each kind of thing in turn, so that names and numbers do not crowd out statements. */
function inTurns(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const turns = new Map<string, number>();
  return rows
    .map((row) => {
      const turn = turns.get(row.about) ?? 0;
      turns.set(row.about, turn + 1);
      return { row, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ row }) => row);
}

/** Of rows whose label is a part of another’s ("Parliament", "Parliament Square"), the first. */
function apart(items: readonly ExerciseItem[]): readonly ExerciseItem[] {
  const kept: ExerciseItem[] = [];
  for (const one of items) {
    const isNew = !kept.some(
      ({ prompt }) => holds(prompt, one.prompt) || holds(one.prompt, prompt),
    );
    if (isNew) kept.push(one);
  }
  return kept;
}

/** None where the passages cannot be told apart by the row, or where an answer would be in doubt. */
function item(row: MatrixRow, passages: readonly Passage[]): readonly ExerciseItem[] {
  const places = passages.map((passage) => placeOf(row, passage));
  if (places.includes('in doubt')) return [];
  const told = passages.flatMap(({ text, span }, passage) => {
    const place = places[passage];
    if (place === null || place === undefined || place === 'in doubt') return [];
    return [{ passage, text, span, place }];
  });
  if (told.length === 0 || told.length === passages.length) return [];
  const sentences = told.map(
    ({ text, place }) => `${text.label}: ${sentenceAround(text.article, place)}`,
  );
  const rest = passages.filter((_, index) => places[index] === null).map(({ text }) => text.label);
  return [
    {
      prompt: row.about === 'date' ? dateInWords(row.label) : row.label,
      quotes: [],
      choices: passages.map(({ text }) => text.label),
      correct: told.map(({ passage }) => passage),
      answer: told.map(({ text }) => text.label).join(', '),
      explanation: `${sentences.join(' – ')} Not found in: ${rest.join(', ')}.`,
      places: told.map(({ passage, span, place }) => ({
        passage,
        start: place.start - span.start,
        end: place.end - span.start,
      })),
    },
  ];
}

function placeOf(row: MatrixRow, { text, span }: Passage): Place | 'in doubt' {
  const cell = row.cells.find(({ articleId }) => articleId === text.article.id);
  if (cell === undefined || cell.state === 'partial') return 'in doubt';
  const inside = cell.evidence.find((place) => contains(span, place));
  if (inside !== undefined) return isReadable(row, text, inside) ? inside : 'in doubt';
  // "Tarrin" is told apart from "Tarrin Waters" by the program, not by a reader of the passage.
  if (holds(text.article.text.slice(span.start, span.end), row.label)) return 'in doubt';
  // Names and figures are listed wherever they stand; a statement may be made twice and listed once.
  const isListedInFull = row.about !== 'statement' && row.about !== 'quotation';
  return cell.evidence.length === 0 || isListedInFull ? null : 'in doubt';
}

/** "on Tuesday" is 18 November only to a reader who knows the date of the paper. */
function isReadable(row: MatrixRow, { article }: HiddenText, { start, end }: Span): boolean {
  if (row.about !== 'date') return true;
  const words = wordsIn(article.text.slice(start, end));
  return wordsIn(dateInWords(row.label)).some((word) => words.includes(word));
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** True where `words` stand in the text, in whatever case, as whole words. */
const holds = (text: string, words: string): boolean =>
  ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(words).join(' ')} `);
