import type { Exercise } from '../model/exercise.ts';
import type { Mark } from '../model/lens.ts';
import { contains } from '../text/spans.ts';
import type { HiddenText, Material } from './material.ts';
import { bestPassage } from './passage.ts';
import { shuffled } from './shuffle.ts';

const SIZE = { least: 40, most: 75 };
const MOST_TEXTS = 5;
const MOST_WORDS_NAMED = 5;

/** Which passage belongs under which headline. */
export function matchTheOutlet({ texts, comparison, seed }: Material): readonly Exercise[] {
  const marks = Object.values(comparison.lenses).flatMap((result) =>
    result.status === 'compared' ? result.marks : [],
  );
  const chosen = oneEach(texts).slice(0, MOST_TEXTS);
  const passages = shuffled(chosen, seed).flatMap((text) => passageOf(text, marks));
  if (passages.length < 2) return [];
  const inOrder = passages.toSorted((a, b) => (a.choice < b.choice ? -1 : 1));
  const choices = inOrder.map(({ choice }) => choice);
  return [
    {
      kind: 'match-the-outlet',
      form: 'match',
      title: 'Which headline stands above it?',
      instruction:
        'Each passage comes from another outlet. Read the headlines, then decide which of them belongs to which passage. Underline the words that gave it away.',
      passages: passages.map(({ words }, index) => ({
        label: `Passage ${index + 1}`,
        text: words,
      })),
      items: passages.map((passage, index) => ({
        prompt: `Passage ${index + 1}`,
        quotes: [],
        choices,
        correct: [inOrder.indexOf(passage)],
        answer: passage.choice,
        explanation: passage.clue,
        places: [],
      })),
      teacherNote:
        'What counts is the reason, not the right guess: a headline and its text share names, figures, and a way of putting things. Ask which of these gave the passage away.',
    },
  ];
}

/** The first text of each outlet. */
const oneEach = (texts: readonly HiddenText[]): readonly HiddenText[] =>
  texts.filter(
    ({ article }, index) =>
      texts.findIndex((other) => other.article.outlet === article.outlet) === index,
  );

function passageOf(
  text: HiddenText,
  marks: readonly Mark[],
): readonly { readonly words: string; readonly choice: string; readonly clue: string }[] {
  const { article } = text;
  const own = marks.filter(({ articleId }) => articleId === article.id);
  const span = bestPassage(article, own, SIZE);
  if (span === null || article.title.trim() === '') return [];
  const named = own
    .filter((mark) => contains(span, mark))
    .map(({ start, end, label }) => `“${article.text.slice(start, end)}” (${label})`);
  const telling = [...new Set(named)].slice(0, MOST_WORDS_NAMED);
  const clue =
    telling.length === 0
      ? 'Its wording is plain: no loaded term or marked verb was found in it.'
      : `Telling words: ${telling.join(', ')}.`;
  return [
    {
      words: article.text.slice(span.start, span.end),
      choice: article.title.replace(/\s+/g, ' ').trim(),
      clue: `${article.outlet}. ${clue}`,
    },
  ];
}
