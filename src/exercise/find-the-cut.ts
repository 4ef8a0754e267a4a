import type { TextVersion, VersionedText, VersionForm } from '../model/details.ts';
import type { Exercise, ExerciseItem } from '../model/exercise.ts';
import type { Span } from '../model/span.ts';
import type { HiddenText, Material } from './material.ts';
import { sentenceAround } from './passage.ts';

const MOST_QUOTATIONS = 4;
const MOST_VERSIONS = 4;

/** One quotation as several texts have it: whose version is cut, and what was lost? */
export function findTheCut({ comparison, texts }: Material): readonly Exercise[] {
  const items = Object.values(comparison.lenses)
    .flatMap((result) => (result.status === 'compared' ? result.details : []))
    .flatMap((details) => (details.kind === 'versions' ? details.texts : []))
    .toSorted((a, b) => Number(isWarned(b)) - Number(isWarned(a)))
    .flatMap((text) => item(text, texts))
    .slice(0, MOST_QUOTATIONS);
  if (items.length === 0) return [];
  return [
    {
      kind: 'find-the-cut',
      form: 'open',
      title: 'Whose quotation is cut?',
      instruction:
        'Each box shows how different texts quote the same words. Which of them has the fullest form? Find what the others leave out or change, and write: what would a reader not know who had read only the shorter one?',
      passages: [],
      items,
      teacherNote:
        'To quote less is no fault in itself: every report chooses. Ask whether the cut changes what the speaker seems to say. The fullest form here need not be all that was said.',
    },
  ];
}

const isWarned = ({ versions }: VersionedText): boolean =>
  versions.some(({ alert }) => alert !== null);

const CHANGED: ReadonlySet<VersionForm> = new Set(['cut', 'altered', 'fragment']);

interface Shown {
  readonly text: HiddenText;
  readonly version: TextVersion;
  readonly sentence: string;
}

/** None unless one version is whole and another is not; each text stands once. */
function item(
  { label, longest, versions }: VersionedText,
  texts: readonly HiddenText[],
): readonly ExerciseItem[] {
  const seen = new Set<string>();
  const shown = versions
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((version): Shown[] => {
      const text = texts.find(({ article }) => article.id === version.articleId);
      const place = version.parts.find(({ change }) => change !== 'left-out');
      if (text === undefined || place === undefined || seen.has(text.article.id)) return [];
      if (version.form !== 'whole' && !CHANGED.has(version.form)) return [];
      seen.add(text.article.id);
      return [{ text, version, sentence: sentenceOf(text, version) }];
    })
    .slice(0, MOST_VERSIONS)
    .toSorted((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text));
  const whole = shown.filter(({ version }) => version.form === 'whole');
  const changed = shown.filter(({ version }) => version.form !== 'whole');
  const source = texts.find(({ article }) => article.id === longest.articleId);
  if (whole.length === 0 || changed.length === 0 || source === undefined) return [];
  return [
    {
      prompt: label,
      quotes: shown.map(({ text, sentence }) => ({ label: text.label, text: sentence })),
      choices: [],
      correct: [],
      answer: changed.map((one) => `${one.text.label} ${changeIn(one, source)}`).join('; '),
      explanation: [
        `In full: ${whole.map(({ text }) => text.label).join(', ')}.`,
        ...changed.flatMap(({ text, version }) =>
          version.alert === null ? [] : [`${text.label}: ${version.alert}.`],
        ),
      ].join(' '),
      places: [],
    },
  ];
}

/** Warnings first, then the whole, then other cuts. */
const rankOf = ({ alert, form }: TextVersion): number =>
  form === 'whole' ? 1 : alert === null ? 2 : 0;

const partsOf = ({ parts }: TextVersion, change: string): readonly Span[] =>
  parts.filter((part) => part.change === change);

/** The sentences around all passages of a version. */
function sentenceOf({ article }: HiddenText, version: TextVersion): string {
  const own = version.parts.filter(({ change }) => change !== 'left-out');
  return [...new Set(own.map((part) => sentenceAround(article, part)))].join(' … ');
}

function changeIn({ text, version }: Shown, source: HiddenText): string {
  const [leftOut, added] = [partsOf(version, 'left-out'), partsOf(version, 'added')];
  return [
    ...(leftOut.length > 0 ? [`leaves out ${wordsIn(source, leftOut)}`] : []),
    ...(added.length > 0 ? [`has ${wordsIn(text, added)} instead`] : []),
  ].join(' and ');
}

const wordsIn = ({ article }: HiddenText, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => `“${article.text.slice(start, end).replaceAll(/\s+/g, ' ').trim()}”`)
    .join(', ');
