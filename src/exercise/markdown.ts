import type { Exercise, ExerciseItem, Worksheet } from '../model/exercise.ts';
import { dateInWords } from '../text/date-words.ts';
import { markdownLine, markdownTable } from '../text/markdown.ts';

const LINES = 3;
const LINE = '\\_'.repeat(40);

/** The worksheet as Markdown, the answer key at its end; ends with a line feed. */
export function worksheetMarkdown(worksheet: Worksheet): string {
  const { title, introduction, exercises } = worksheet;
  const parts = [
    `# ${markdownLine(title)}`,
    markdownLine(introduction),
    `Name: ${LINE}`,
    ...exercises.flatMap(task),
    '---',
    '# Answer key',
    sourcesTable(worksheet),
    ...exercises.flatMap(key),
  ];
  return `${parts.join('\n\n')}\n`;
}

const sourcesTable = ({ sources }: Worksheet): string =>
  markdownTable(
    ['Text', 'Outlet', 'Headline', 'Published'],
    sources.map(({ label, outlet, title, publishedAt }) => [
      label,
      markdownLine(outlet),
      markdownLine(title),
      markdownLine(dateInWords(publishedAt?.slice(0, 10) ?? null)),
    ]),
  );

function task(exercise: Exercise, index: number): readonly string[] {
  return [
    `## ${index + 1}. ${markdownLine(exercise.title)}`,
    markdownLine(exercise.instruction),
    ...exercise.passages.map(passage),
    ...answerSpace(exercise),
  ];
}

const passage = ({ label, text }: Exercise['passages'][number]): string =>
  [`**${markdownLine(label)}**`, ...paragraphsOf(text)].map((line) => `> ${line}`).join('\n>\n');

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(markdownLine);

function answerSpace({ form, items }: Exercise): readonly string[] {
  switch (form) {
    case 'mark':
      return [markdownTable(['Word or phrase', 'What effect does it have?'], [['', '']])];
    case 'grid':
      return [grid(items, () => '☐')];
    case 'match':
      return [
        (items[0]?.choices ?? []).map((choice) => `- ${markdownLine(choice)}`).join('\n'),
        ...items.map(({ prompt }) => `${markdownLine(prompt)}: ${LINE}`),
      ];
    case 'open':
      return items.flatMap((item) => [
        ...openItem(item),
        ...Array.from({ length: LINES }, () => LINE),
      ]);
  }
}

function grid(items: readonly ExerciseItem[], mark: (isRight: boolean) => string): string {
  return markdownTable(
    ['', ...(items[0]?.choices ?? []).map(markdownLine)],
    items.map(({ prompt, choices, correct }) => [
      markdownLine(prompt),
      ...choices.map((_, index) => mark(correct.includes(index))),
    ]),
  );
}

const openItem = ({ prompt, quotes }: ExerciseItem): readonly string[] => [
  `**${markdownLine(prompt)}**`,
  ...quotes.map(({ label, text }) => `> ${markdownLine(label)}: ${markdownLine(text)}`),
];

function key(exercise: Exercise, index: number): readonly string[] {
  return [
    `## ${index + 1}. ${markdownLine(exercise.title)}`,
    ...(exercise.form === 'grid' ? [grid(exercise.items, (isRight) => (isRight ? '✓' : '–'))] : []),
    exercise.items.map((item, number) => answer(exercise, item, number)).join('\n'),
    `*To the teacher:* ${markdownLine(exercise.teacherNote)}`,
  ];
}

function answer({ form }: Exercise, item: ExerciseItem, index: number): string {
  const head = `${index + 1}. ${markdownLine(item.prompt)}: **${markdownLine(item.answer)}**`;
  const why = item.explanation === '' ? '' : ` – ${markdownLine(item.explanation)}`;
  const shown =
    form === 'mark' ? item.quotes.map(({ text }) => `\n   > ${markdownLine(text)}`).join('') : '';
  return head + why + shown;
}
