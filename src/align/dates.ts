import type { AnnotatedArticle, DateMention } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import { MONTHS } from '../text/date-words.ts';

/**
 * Dates tied across the articles; a month is part of a day in it. The days on which the articles
 * were published, their months and years are none: they say when the outlet wrote, not what happened.
 */
export function datesOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const published = new Set(
    articles.flatMap(({ publishedAt }) => [4, 7, 10].map((end) => publishedAt?.slice(0, end))),
  );
  const byValue = new Map<string, Map<string, Telling>>();
  for (const article of articles) {
    for (const { value, start, end } of article.dates) {
      if (value === null || published.has(value)) continue;
      const tellings = byValue.get(value) ?? new Map<string, Telling>();
      byValue.set(value, tellings);
      const before = tellings.get(article.id)?.evidence ?? [];
      tellings.set(article.id, { state: 'stated', evidence: [...before, { start, end }] });
    }
  }
  return [...byValue].map(([value, tellings]) => ({
    about: 'date' as const,
    label: inWords(value),
    tellings: withCoarser(tellings, value, articles),
  }));
}

/** Adds, as part of the day, where other articles name only its month or year. */
function withCoarser(
  tellings: ReadonlyMap<string, Telling>,
  day: string,
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<string, Telling> {
  const all = new Map(tellings);
  const isPart = ({ value }: DateMention): boolean =>
    value !== null && value.length < day.length && day.startsWith(value);
  for (const { id, dates } of articles) {
    const parts = all.has(id) ? [] : dates.filter(isPart);
    const evidence = parts.map(({ start, end }) => ({ start, end }));
    if (evidence.length > 0) all.set(id, { state: 'partial', evidence });
  }
  return all;
}

/** "6 February 2026" for "2026-02-06", "February 2026" for "2026-02"; a time of day and anything else as it is. */
function inWords(value: string): string {
  const [year = '', month, day, ...rest] = value.split(/[-T]/);
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || rest.length > 0) return value;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
