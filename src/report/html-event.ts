import type { Comparison, LensResult } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import { dateInWords, periodInWords } from '../text/date-words.ts';
import type { Bands } from './bands.ts';
import { bandsOf } from './bands.ts';
import { differences } from './differences.ts';
import type { ArticleView } from './html-article.ts';
import { articleViews } from './html-articles.ts';
import type { FindingView } from './html-finding.ts';
import { findingView } from './html-finding.ts';
import type { GlanceView } from './html-glance.ts';
import { glanceView } from './html-glance.ts';
import type { LensPageView, LensView } from './html-lens.ts';
import { lensPages, lensView, shortLensView } from './html-lens.ts';
import { hrefOfText } from './html-quotes.ts';
import { notesOf } from './notes.ts';
import { nothingFound, sizeInWords } from './summary.ts';
import { textPagesOf } from './text-pages.ts';
import type { Text, Texts } from './texts.ts';
import { textsOf } from './texts.ts';
import { count } from './words.ts';

/** One event's page: what is compared, and where its neighbours lie (null where there are none). */
export interface EventPage {
  readonly event: Event;
  readonly comparison: Comparison;
  readonly indexHref: string | null;
  readonly jsonHref: string | null;
  readonly worksheetHref: string | null;
  /** The page's own file name: a large event then has its texts on further pages; left out, all stand on one. */
  readonly href?: string;
}

export interface EventView {
  readonly title: string;
  readonly period: string;
  readonly gist: string;
  readonly indexHref: string | null;
  readonly jsonHref: string | null;
  readonly worksheetHref: string | null;
  readonly heads: Bands<{
    readonly letter: string;
    readonly href: string;
    readonly outlet: string;
    readonly title: string;
    readonly date: string;
    readonly length: string;
    readonly notes: readonly string[];
  }>;
  readonly first: readonly FindingView[];
  readonly rest: readonly FindingView[];
  readonly restCount: number;
  readonly nothing: string | null;
  readonly glance: GlanceView;
  readonly lenses: readonly LensView[];
  readonly toggles: readonly ToggleView[];
  readonly articles: Bands<ArticleView>;
  /** The pages with the texts of a large event; empty where they stand on this one. */
  readonly pages: readonly { readonly href: string; readonly label: string }[];
}
interface ToggleView {
  readonly slot: number;
  readonly style: number;
  readonly title: string;
  readonly total: number;
}

/** A page with some texts of a large event. */
export interface TextsView {
  readonly href: string;
  readonly title: string;
  readonly label: string;
  readonly indexHref: string | null;
  readonly eventHref: string;
  readonly toggles: readonly ToggleView[];
  readonly articles: readonly ArticleView[];
}

const SHOWN_FINDINGS = 6;

export function eventView(page: EventPage): EventView {
  const { comparison } = page;
  const { texts, pages } = pagesOf(page);
  const found = differences(comparison);
  const byNumber = found.map((difference) => findingView(texts, difference));
  const marking = markingLenses(comparison);
  const shown = pages.length > 0 ? new Map<string, Text>() : texts;
  const views = articleViews(shown, comparison, { marking, found, eventHref: '' });
  return {
    title: comparison.title,
    period: periodInWords(comparison.from, comparison.to),
    gist: sizeInWords(comparison),
    indexHref: page.indexHref,
    jsonHref: page.jsonHref,
    worksheetHref: page.worksheetHref,
    heads: heads(texts, comparison),
    first: byNumber.slice(0, SHOWN_FINDINGS),
    rest: byNumber.slice(SHOWN_FINDINGS),
    restCount: Math.max(0, byNumber.length - SHOWN_FINDINGS),
    nothing: byNumber.length > 0 ? null : nothingFound(comparison),
    glance: glanceView(texts, comparison, found),
    lenses: Object.values(comparison.lenses).map((result) =>
      pages.length > 0
        ? shortLensView(texts, result, { all: byNumber, name: nameOf(page) })
        : lensView(texts, result, byNumber),
    ),
    toggles: pages.length > 0 ? [] : marking.map((result, slot) => toggleView(result, slot, texts)),
    articles: bandsOf(views, 'Texts', ({ outlet }) => outlet),
    pages: pages.map(({ href, label }) => ({ href, label })),
  };
}

/** The further pages of a large event, with its texts; none where its own page holds them. */
export function textsViews(page: EventPage): readonly TextsView[] {
  const { comparison, indexHref, href: eventHref = '' } = page;
  const marking = markingLenses(comparison);
  const found = differences(comparison);
  return pagesOf(page).pages.map(({ href, label, texts }) => ({
    href,
    label,
    indexHref,
    eventHref,
    title: comparison.title,
    toggles: marking.map((result, slot) => toggleView(result, slot, texts)),
    articles: articleViews(texts, comparison, { marking, found, eventHref }),
  }));
}

/** The further pages of a large event, one a lens; none where its own page holds all. */
export function lensPageViews(page: EventPage): readonly LensPageView[] {
  const { comparison, indexHref, href: eventHref = '' } = page;
  const { texts, pages } = pagesOf(page);
  return pages.length === 0
    ? []
    : lensPages(texts, comparison, { name: nameOf(page), indexHref, eventHref });
}

function pagesOf(page: EventPage): ReturnType<typeof textPagesOf> {
  const texts = textsOf(page.event);
  return page.href === undefined ? { texts, pages: [] } : textPagesOf(texts, nameOf(page));
}

const nameOf = ({ href = '' }: EventPage): string => href.replace(/\.html$/, '');

const markingLenses = ({ lenses }: Comparison): readonly LensResult[] =>
  Object.values(lenses).filter((result) => result.status === 'compared' && result.marks.length > 0);

/** `texts`: those of the page. */
const toggleView = (result: LensResult, slot: number, texts: Texts): ToggleView => ({
  slot,
  style: slot % 8,
  title: result.meta.title,
  total:
    result.status === 'compared'
      ? result.marks.filter(({ articleId }) => texts.has(articleId)).length
      : 0,
});

function heads(texts: Texts, comparison: Comparison): EventView['heads'] {
  const views = comparison.articles.map((article) => {
    const text = texts.get(article.id);
    return {
      letter: text?.letter ?? '?',
      href: text === undefined ? '#articles' : hrefOfText(text),
      outlet: text?.label ?? article.outlet,
      title: article.title === '' ? 'No headline' : article.title,
      date: dateInWords(article.publishedAt),
      length: count(article.words, 'word'),
      notes: notesOf(article, comparison, text?.article.origins ?? {}),
    };
  });
  return bandsOf(views, 'Articles', ({ outlet }) => outlet);
}
