import type { Exercise, ExerciseItem, Worksheet } from '../model/exercise.ts';
import type { Span } from '../model/span.ts';
import { dateInWords } from '../text/date-words.ts';
import { segments } from '../text/segments.ts';
import type { Templates } from '../text/templates.ts';
import { compileTemplates, pageShell } from '../text/templates.ts';

interface PassageView {
  readonly label: string;
  readonly paragraphs: readonly (readonly {
    readonly text: string;
    /** Number of the answer that the words are; null outside answers. */
    readonly number: number | null;
    /** True where the number is to be shown: at the end of the answer. */
    readonly isEnd: boolean;
  }[])[];
}
interface ItemView extends Omit<ExerciseItem, 'choices'> {
  readonly number: number;
  readonly choices: readonly { readonly text: string; readonly isRight: boolean }[];
}
interface ExerciseView {
  readonly number: number;
  readonly title: string;
  readonly instruction: string;
  readonly teacherNote: string;
  readonly isMark: boolean;
  readonly isGrid: boolean;
  readonly isMatch: boolean;
  readonly isOpen: boolean;
  readonly plain: readonly PassageView[];
  readonly solved: readonly PassageView[];
  readonly choices: readonly { readonly letter: string; readonly text: string }[];
  readonly items: readonly ItemView[];
  /** One for each line to write on. */
  readonly lines: readonly number[];
}

const LINES = 3;
const MOST_TABLE_LINES = 8;

/**
 * Draws worksheets to print, the answer key on pages of its own. `templates`: every file of
 * templates/ by its path there; compiled once.
 */
export function worksheetHtml(templates: Templates): (worksheet: Worksheet) => string {
  const draw = compileTemplates(templates);
  const shell = pageShell(templates['worksheet.css'] ?? '', '');
  return (worksheet) =>
    draw('worksheet', {
      ...worksheet,
      sources: worksheet.sources.map(({ publishedAt, ...source }) => ({
        ...source,
        published: dateInWords(publishedAt?.slice(0, 10) ?? null),
      })),
      exercises: worksheet.exercises.map(exerciseView),
      shell,
    });
}

function exerciseView(exercise: Exercise, index: number): ExerciseView {
  const { form, items, passages } = exercise;
  return {
    number: index + 1,
    title: exercise.title,
    instruction: exercise.instruction,
    teacherNote: exercise.teacherNote,
    isMark: form === 'mark',
    isGrid: form === 'grid',
    isMatch: form === 'match',
    isOpen: form === 'open',
    plain: passages.map(({ label, text }) => passageView(label, text, [])),
    solved:
      form === 'mark'
        ? passages.map(({ label, text }, passage) =>
            passageView(label, text, placesIn(items, passage)),
          )
        : [],
    choices: (items[0]?.choices ?? []).map((text, choice) => ({
      letter: String.fromCodePoint(97 + choice),
      text,
    })),
    items: items.map((item, number) => itemView(item, number + 1)),
    lines: numbersTo(form === 'mark' ? Math.min(items.length, MOST_TABLE_LINES) : LINES),
  };
}

const numbersTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

const itemView = (item: ExerciseItem, number: number): ItemView => ({
  prompt: item.prompt,
  quotes: item.quotes,
  correct: item.correct,
  answer: item.answer,
  explanation: item.explanation,
  places: item.places,
  number,
  choices: item.choices.map((text, choice) => ({ text, isRight: item.correct.includes(choice) })),
});

type Numbered = Span & { readonly number: number };

const placesIn = (items: readonly ExerciseItem[], passage: number): readonly Numbered[] =>
  items.flatMap(({ places }, index) =>
    places
      .filter((place) => place.passage === passage)
      .map(({ start, end }) => ({ start, end, number: index + 1 })),
  );

function passageView(label: string, text: string, places: readonly Numbered[]): PassageView {
  return {
    label,
    paragraphs: paragraphSpans(text).map((paragraph) =>
      segments(paragraph, places).map(({ start, end, covering }) => ({
        text: text.slice(start, end),
        number: covering[0]?.number ?? null,
        isEnd: covering[0]?.end === end,
      })),
    ),
  };
}

const paragraphSpans = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
