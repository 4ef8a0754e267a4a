import type { AnnotatedArticle, DateMention } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import { MONTHS } from '../text/date-words.ts';
import { within, wordsOf } from '../text/spans.ts';
import { nearSentences } from './near-sentences.ts';
import { sentenceHolding } from './sentences.ts';

/**
 * Dates tied across the articles; a month is part of a day in it. The days on which the articles
 * were published, their months and years are none: they say when the outlet wrote, not what happened.
 */
export function datesOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const published = new Set(
    articles.flatMap(({ publishedAt }) => [4, 7, 10].map((end) => publishedAt?.slice(0, end))),
  );
  const near = nearSentences(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
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
    tellings: withOthers(withCoarser(tellings, value, articles), { day: value, byId, near }),
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

interface Asked {
  readonly day: string;
  readonly byId: ReadonlyMap<string, AnnotatedArticle>;
  readonly near: ReturnType<typeof nearSentences>;
}

/** From this similarity on, two sentences tell the same though they give two days. */
const SAME_MATTER = 0.26;

/** Adds, as part of it, where an article gives another day for the same: "13 July" for "3 July". */
function withOthers(
  tellings: ReadonlyMap<string, Telling>,
  { day, byId, near }: Asked,
): ReadonlyMap<string, Telling> {
  const all = new Map(tellings);
  const stated = [...tellings].filter(([, { state }]) => state === 'stated');
  for (const [id, { evidence }] of stated) {
    const article = byId.get(id);
    const [first] = evidence;
    if (article === undefined || first === undefined) continue;
    const told = sentenceHolding(article, first.start);
    if (told === null) continue;
    for (const { sentence } of near(told.profile, SAME_MATTER)) {
      const { article: other, span } = sentence;
      const date = within(other.dates, span).find(
        (one) => one.value?.length === day.length && /\d/.test(wordsOf(other.text, one)),
      );
      if (date === undefined || all.has(other.id)) continue;
      all.set(other.id, { state: 'partial', evidence: [{ start: date.start, end: date.end }] });
    }
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
