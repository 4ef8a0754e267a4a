import type { Evidence, Passages } from '../model/details.ts';
import type { Exercise, ExerciseItem } from '../model/exercise.ts';
import type { HiddenText, Material } from './material.ts';
import { sentenceAround } from './passage.ts';

type Group = Passages['groups'][number];

const MOST_GROUPS = 4;
const MOST_VERSIONS = 3;

/** The same thing as several texts put it, side by side. */
export function compareTheWording({ comparison, texts }: Material): readonly Exercise[] {
  const items = Object.values(comparison.lenses)
    .flatMap((result) => (result.status === 'compared' ? result.details : []))
    .flatMap((details) => (details.kind === 'passages' ? details.groups : []))
    .flatMap((group) => item(group, texts))
    .slice(0, MOST_GROUPS);
  if (items.length === 0) return [];
  return [
    {
      kind: 'compare-the-wording',
      form: 'open',
      title: 'Same thing, other words',
      instruction:
        'Each box shows how different texts put the same thing. Underline the words that differ. Then write: what would a reader think who had read only one of them?',
      passages: [],
      items,
      teacherNote:
        'Have pupils rewrite one version so that it reads like another, changing as few words as they can. It shows how much a single verb or adjective does.',
    },
  ];
}

const wordsOf = ({ title, text }: HiddenText['article'], { part, start, end }: Evidence): string =>
  (part === 'headline' ? title : text).slice(start, end);

/** None unless at least two texts with different notes put it. */
function item({ label, passages }: Group, texts: readonly HiddenText[]): readonly ExerciseItem[] {
  const seen = new Set<string>();
  const versions = passages
    .flatMap(({ evidence, note }) => {
      const text = texts.find(({ article }) => article.id === evidence.articleId);
      if (text === undefined || seen.has(text.article.id)) return [];
      seen.add(text.article.id);
      const words = wordsOf(text.article, evidence).replace(/\s+/g, ' ');
      return [{ text, words, note, sentence: sentenceAround(text.article, evidence) }];
    })
    .toSorted((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text))
    .slice(0, MOST_VERSIONS);
  const isTold = new Set(versions.map(({ words, note }) => `${words} ${note}`)).size > 1;
  if (versions.length < 2 || !isTold) return [];
  return [
    {
      prompt: label,
      quotes: versions.map(({ text, sentence }) => ({ label: text.label, text: sentence })),
      choices: [],
      correct: [],
      answer: versions.map(({ text, words }) => `${text.label}: “${words}”`).join('; '),
      explanation: versions
        .filter(({ note }) => note !== '')
        .map(({ text, note }) => `${text.label}: ${note}`)
        .join('; '),
      places: [],
    },
  ];
}
