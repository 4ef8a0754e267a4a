import type { LensResult } from '../model/comparison.ts';
import type { Exercise, ExerciseItem } from '../model/exercise.ts';
import type { Mark } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { contains } from '../text/spans.ts';
import type { HiddenText, Material } from './material.ts';
import { bestPassage, sentenceAround } from './passage.ts';

interface Marked {
  readonly text: HiddenText;
  readonly span: Span;
  readonly marks: readonly Mark[];
}

const SIZE = { least: 60, most: 120 };
const PASSAGES = 2;
/** Fewer in all are no exercise. */
const LEAST_MARKS = 3;

/** For each lens that marks words: find them in the passages where they are densest. */
export const markTheWords = (material: Material): readonly Exercise[] =>
  Object.values(material.comparison.lenses).flatMap((result) => exercise(material, result));

function exercise({ texts }: Material, result: LensResult): readonly Exercise[] {
  if (result.status !== 'compared') return [];
  const passages = texts
    .flatMap((text) => marked(text, result.marks))
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .slice(0, PASSAGES)
    .toSorted((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text));
  const total = passages.reduce((sum, { marks }) => sum + marks.length, 0);
  if (total < LEAST_MARKS) return [];
  const { title, task, limits } = result.meta;
  const counts = passages
    .map(({ text, marks }) => `${marks.length} in ${text.label}`)
    .join(' and ');
  return [
    {
      kind: 'mark-the-words',
      form: 'mark',
      title: `Find the words: ${title.toLowerCase()}`,
      instruction: `${task} The answer key has ${counts}. Then say in the table what effect each word has.`,
      passages: passages.map(({ text, span }) => ({
        label: text.label,
        text: text.article.text.slice(span.start, span.end),
      })),
      items: passages.flatMap((passage, index) =>
        passage.marks.map((mark) => item(passage, index, mark)),
      ),
      teacherNote: `Pupils may find other words that fit the task: let them give their reason. ${limits}`,
    },
  ];
}

function marked(text: HiddenText, all: readonly Mark[]): readonly Marked[] {
  const own = all.filter(
    ({ articleId, part }) => articleId === text.article.id && part !== 'headline',
  );
  const span = bestPassage(text.article, own, SIZE);
  if (span === null) return [];
  const marks = apart(own.filter((mark) => contains(span, mark)));
  return marks.length === 0 ? [] : [{ text, span, marks }];
}

/** In the order of the text; of marks that overlap, the first and longest. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

function item({ text, span }: Marked, passage: number, mark: Mark): ExerciseItem {
  return {
    prompt: text.label,
    quotes: [{ label: text.label, text: sentenceAround(text.article, mark) }],
    choices: [],
    correct: [],
    answer: text.article.text.slice(mark.start, mark.end).replace(/\s+/g, ' '),
    explanation: `${mark.label}: ${mark.why}`,
    places: [{ passage, start: mark.start - span.start, end: mark.end - span.start }],
  };
}
