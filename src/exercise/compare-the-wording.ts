import type { Evidence, Passages } from '../model/details.ts';
import type { Exercise, ExerciseItem } from '../model/exercise.ts';
import type { HiddenText, Material } from './material.ts';
import { sentenceAround } from './passage.ts';

type Group = Passages['groups'][number];

const MOST_GROUPS = 4;
const MOST_VERSIONS = 3;

/** The same thing as several texts put it, side by side. */
export function compareTheWording({ comparison, texts }: Material): readonly Exercise[] {
  const lists = Object.values(comparison.lenses)
    .flatMap((result) => (result.status === 'compared' ? result.details : []))
    .flatMap((details) => (details.kind === 'passages' ? [details.groups] : []))
    .map((groups) => groups.flatMap((group) => item(group, texts)));
  const items = inTurn(lists).slice(0, MOST_GROUPS);
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

/** The first of each list, then the second of each: no lens takes all the room. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  );
}

/** Those that differ in their note first, so that what is cut off is more of the same. */
function differentFirst<T extends { readonly note: string }>(versions: readonly T[]): readonly T[] {
  const isNew = ({ note }: T, index: number): boolean =>
    versions.findIndex((other) => other.note === note) === index;
  return [...versions.filter(isNew), ...versions.filter((one, index) => !isNew(one, index))];
}

const wordsOf = ({ title, text }: HiddenText['article'], { part, start, end }: Evidence): string =>
  (part === 'headline' ? title : text).slice(start, end);

/** None unless at least two texts with different notes put it. */
function item({ label, passages }: Group, texts: readonly HiddenText[]): readonly ExerciseItem[] {
  const seen = new Set<string>();
  const told = passages.flatMap(({ evidence, note }) => {
    const text = texts.find(({ article }) => article.id === evidence.articleId);
    if (text === undefined || seen.has(text.article.id)) return [];
    seen.add(text.article.id);
    const words = wordsOf(text.article, evidence).replace(/\s+/g, ' ');
    return [{ text, words, note, sentence: sentenceAround(text.article, evidence) }];
  });
  const versions = differentFirst(told)
    .slice(0, MOST_VERSIONS)
    .toSorted((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text));
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
