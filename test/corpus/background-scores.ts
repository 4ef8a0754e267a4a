import { background } from '../../src/lenses/background.ts';
import type { Evidence } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import { readGold } from '../helpers/gold.ts';
import { type Demo, goldEvents } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

/** Two passages are one where they share so much of the shorter, in characters. */
const SHARED = 0.5;

/**
 * The background lens on the gold's events against the gold, passage by passage. A passage of a copy
 * is not asked for: copies count once.
 */
export function scoreBackground(demo: Demo): Tally {
  const result = tally();
  for (const [id, event] of goldEvents(demo)) {
    const copies = new Set(
      event.members.filter(({ copyOf }) => copyOf !== null).map(({ articleId }) => articleId),
    );
    const gold = readGold('background').flatMap(({ event: of, article: key, passage }) => {
      const article =
        of === id ? event.articles.find((one) => demo.keyOf.get(one.id) === key) : null;
      const start = article?.text.indexOf(passage) ?? -1;
      if (!article || start < 0 || copies.has(article.id)) return [];
      return [{ articleId: article.id, start, end: start + passage.length }];
    });
    const found = passagesAlone(event);
    const told = ({ articleId, start, end }: Evidence): string => {
      const text = event.articles.find((one) => one.id === articleId)?.text ?? '';
      return `${demo.keyOf.get(articleId) ?? ''}: ${text.slice(start, Math.min(end, start + 80))}`;
    };
    for (const one of gold)
      count(
        result,
        true,
        found.some((other) => areOne(one, other)),
        told(one),
      );
    for (const one of found.filter((each) => !gold.some((other) => areOne(each, other)))) {
      count(result, false, true, told(one));
    }
  }
  return result;
}

function passagesAlone(event: Event): readonly Evidence[] {
  const outcome = background.run(event);
  if (outcome.status !== 'compared') return [];
  return outcome.details
    .flatMap((detail) => (detail.kind === 'passages' ? detail.groups : []))
    .filter(({ label }) => label.startsWith('Only in '))
    .flatMap(({ passages }) => passages.map(({ evidence }) => evidence));
}

function areOne(a: Evidence, b: Evidence): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return a.articleId === b.articleId && shared >= SHARED * shorter;
}
