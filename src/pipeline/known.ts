import { fingerprint } from '../cluster/fingerprint.ts';
import { hasForeignHeadline } from '../extract/notes.ts';
import { background } from '../lexicons/background.ts';
import type { Article } from '../model/article.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { markOf } from './admission.ts';

/**
 * What grouping needs of an article. A headline counts but where it is in another language, or is the
 * opening words for want of one.
 */
export function knownOf(article: Article): KnownArticle {
  const { id, source, outlet, event, title, text } = article;
  const isOpening = text.startsWith(title.replace(/ ?…$/, ''));
  const headline = isOpening || hasForeignHeadline(article) ? '' : alone(title);
  const print = fingerprint({ ...article, title: headline }, background());
  return { id, source, outlet, event, mark: markOf(text), print };
}

/** A copy: a headline cut from the text may keep the whole text in memory. */
const alone = (title: string): string => ` ${title}`.slice(1);
