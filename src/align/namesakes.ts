import type { AnnotatedArticle, Entity } from '../model/annotation.ts';
import { nameKey } from './name-keys.ts';
import { wholeNames } from './whole-names.ts';

/**
 * The name under which a mention is to be looked up across articles. It is the article's fullest form,
 * but for a surname that stands before the full name of its only bearer there, where other articles
 * name another bearer: whoever comes in by surname alone is whom all know, not whom the text names later.
 */
export function namesToTie(
  articles: readonly AnnotatedArticle[],
): (article: AnnotatedArticle, entity: Entity) => string {
  const bearers = new Map<string, Set<string>>();
  for (const { type, name } of articles.flatMap(wholeNames)) {
    const surname = surnameOf(nameKey(name));
    if (type !== 'person' || surname === null) continue;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(nameKey(name)));
  }
  const known = new Map<AnnotatedArticle, ReadonlySet<string>>();
  return (article, { name, start, end }) => {
    const surname = surnameOf(nameKey(name));
    if (surname === null || (bearers.get(surname)?.size ?? 0) < 2) return name;
    const own = article.text.slice(start, end);
    if (nameKey(own) !== surname) return name;
    const early = known.get(article) ?? metBySurname(article);
    known.set(article, early);
    return early.has(name) ? own : name;
  };
}

/** Null for a name of one word. */
const surnameOf = (key: string): string | null =>
  key.includes(' ') ? (key.split(' ').at(-1) ?? null) : null;

/** A headline and what stands below it have surnames anyhow: so many sentences at the head tell nothing. */
const HEAD = 3;
/** "President ", "Mr. " right before a name. */
const TITLE = /\p{Lu}\p{Ll}+\.?\s$/u;
const LONGEST_TITLE = 16;

/** The full names that an article gives only after their surnames, or after a title with their surname. */
function metBySurname(article: AnnotatedArticle): ReadonlySet<string> {
  const met = new Set<string>();
  const seen = new Set<string>();
  const head = article.sentences[HEAD - 1]?.end ?? 0;
  for (const { type, name, start, end } of wholeNames(article)) {
    if (type !== 'person' || seen.has(name)) continue;
    const isBare = nameKey(article.text.slice(start, end)) === surnameOf(nameKey(name));
    const isTitled = TITLE.test(article.text.slice(Math.max(0, start - LONGEST_TITLE), start));
    if (isBare && !isTitled && end <= head) continue;
    seen.add(name);
    if (isBare) met.add(name);
  }
  return met;
}
