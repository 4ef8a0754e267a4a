import { fingerprint } from '../../src/cluster/fingerprint.ts';
import { background } from '../../src/lexicons/background.ts';
import type { Fingerprint } from '../../src/model/fingerprint.ts';

interface Given {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly date?: string | null;
}

export const printOf = ({ id, title = '', text, date = null }: Given): Fingerprint =>
  fingerprint({ id, title, text, publishedAt: date }, background());

const SYLLABLES = ['ba', 'ker', 'lo', 'min', 'tu', 'sha', 'vor', 'pel', 'dri', 'gan', 'whe', 'zo'];

/** A word that no one uses, the same for the same number. */
export const inventedWord = (number: number): string =>
  [number, number / 12, number / 144, 7 + number / 1728]
    .map((part) => SYLLABLES[Math.floor(part) % SYLLABLES.length])
    .join('');

/** Steps through 18 words that meet each of them. */
const STEPS = [1, 5, 7, 11, 13, 17];

/** Reports that tell the same: each has most of the event's own words, in an order of its own. */
export function reportsOf(event: number, count: number, date: string | null = null): Fingerprint[] {
  const words = Array.from({ length: 24 }, (_, at) => inventedWord(event * 100 + at));
  return Array.from({ length: count }, (_, report) => {
    const told = words.filter((_word, at) => (at + report) % 4 !== 0);
    const step = STEPS[report % STEPS.length] ?? 1;
    const turned = told.map((_word, at) => told[(at * step + report) % told.length]);
    return printOf({
      id: `e${event}r${report}`,
      title: turned.slice(0, 4).join(' '),
      text: turned.map((word) => `the ${word} ${word}`).join(' and '),
      date,
    });
  });
}

/** Another date, or none, for each. */
export const redated = (
  articles: readonly Fingerprint[],
  dates: readonly (string | null)[],
): readonly Fingerprint[] =>
  articles.map((article, at) => Object.assign({}, article, { publishedAt: dates[at] ?? null }));
