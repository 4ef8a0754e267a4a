import type { Comparison } from '../model/comparison.ts';
import { dayNumber, periodInWords } from '../text/date-words.ts';
import { differences } from './differences.ts';
import { nothingFound, outletsOf, sizeInWords } from './summary.ts';
import { count } from './words.ts';

/** One event as the index lists it. */
export interface IndexEntry {
  readonly comparison: Comparison;
  readonly story: string;
  readonly href: string;
  readonly worksheetHref: string | null;
}

/** A whole run. Nothing in it may depend on the clock: the same input gives the same page. */
export interface IndexPage {
  readonly title: string;
  readonly events: readonly IndexEntry[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly skipped: readonly { readonly source: string; readonly reason: string }[];
  /** How the run was made: versions, settings, input, in words. */
  readonly made: readonly { readonly label: string; readonly value: string }[];
}

interface EntryView {
  readonly title: string;
  readonly href: string;
  readonly worksheetHref: string | null;
  readonly period: string;
  readonly size: string;
  readonly outlets: readonly string[];
  /** The most telling difference, and the most telling that another lens found. */
  readonly gist: readonly string[];
  readonly further: string | null;
}
export interface IndexView {
  readonly title: string;
  readonly gist: string;
  readonly compared: readonly EntryView[];
  readonly single: readonly EntryView[];
  readonly stories: readonly {
    readonly title: string;
    readonly steps: readonly { readonly entry: EntryView; readonly gap: string | null }[];
  }[];
  readonly skipped: IndexPage['skipped'];
  readonly skippedWords: string;
  readonly made: IndexPage['made'];
}

export function indexView(page: IndexPage): IndexView {
  const articles = page.events.reduce((sum, { comparison }) => sum + comparison.articles.length, 0);
  const outlets = new Set(page.events.flatMap(({ comparison }) => outletsOf(comparison))).size;
  return {
    title: page.title,
    gist: `${count(page.events.length, 'event')} in ${count(articles, 'article')} from ${count(outlets, 'outlet')}`,
    compared: page.events.filter((entry) => !isSingle(entry)).map(entryView),
    single: page.events.filter(isSingle).map(entryView),
    stories: storyViews(page),
    skipped: page.skipped,
    skippedWords: count(page.skipped.length, 'input'),
    made: page.made,
  };
}

const isSingle = ({ comparison }: IndexEntry): boolean => outletsOf(comparison).length < 2;

function entryView({ comparison, href, worksheetHref }: IndexEntry): EntryView {
  const found = differences(comparison);
  const [first] = found;
  const second = found.find(({ lens }) => lens.id !== first?.lens.id);
  const told = [first, second].flatMap((difference) => difference?.finding.claim ?? []);
  return {
    title: comparison.title,
    href,
    worksheetHref,
    period: periodInWords(comparison.from, comparison.to),
    size: sizeInWords(comparison),
    outlets: outletsOf(comparison),
    gist: told.length === 0 ? [nothingFound(comparison)] : told,
    further:
      found.length > told.length ? count(found.length - told.length, 'further difference') : null,
  };
}

/** Stories of more than one event, each in order of time, undated events last. */
function storyViews({ stories, events }: IndexPage): IndexView['stories'] {
  return stories.flatMap(({ id, title }) => {
    const steps = events
      .filter(({ story }) => story === id)
      .map((entry) => ({ entry, day: dayNumber(entry.comparison.from) }))
      .toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
    if (steps.length < 2) return [];
    return [
      {
        title,
        steps: steps.map(({ entry, day }, index) => ({
          entry: entryView(entry),
          gap: gapInWords(steps[index - 1]?.day ?? null, day),
        })),
      },
    ];
  });
}

function gapInWords(before: number | null, day: number | null): string | null {
  if (before === null || day === null) return null;
  return day === before ? 'the same day' : `${count(day - before, 'day')} later`;
}
