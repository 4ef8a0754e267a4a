import type { AnnotatedArticle, Entity } from '../../model/annotation.ts';
import { nameKey } from '../name-keys.ts';
import { containment } from './containment.ts';
import type { Dispute } from './dispute.ts';
import { disputesFrom } from './grouping.ts';
import { namedAmong } from './place-names.ts';
import { counterpartsAmong, type Slot, slotOf, window } from './slots.ts';

/** Where the same is said to have happened elsewhere, by the words right before and after the place. */
export function placesInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const holds = containment(articles);
  const namedIn = namedAmong(articles);
  const differ = (a: string, b: string): boolean => a !== b && !holds(a, b) && !holds(b, a);
  const counterparts = counterpartsAmong(
    articles.flatMap((article) => slotsIn(article, namedIn(article).places)),
    {
      differ,
      leastLike: 0.4,
      leastShared: 3,
      sharesVerb: true,
      isSameDay: true,
    },
  );
  return disputesFrom(counterparts, {
    matter: 'place',
    topicOf: () => '',
    differ: (a, b) => differ(a.value, b.value),
    doubtsOf: () => [],
  });
}

/** So many words before "in Brussels" tell what happened there, and so many after. */
const BEFORE = 13;
const AFTER = 1;
const AT =
  /(?:^|[\s(])(?:in|at|near|outside)(?: the)?(?: (?:city|town|village|port|capital|German|northern|southern|eastern|western|central)){0,3}(?: of)? $/;
const REACH = 50;
/** Squares and houses stand within towns. */
const WITHIN_A_TOWN =
  /\b(?:Square|Street|Road|Lane|Avenue|Hall|House|Station|Park|Bridge|Airport|Hospital|University|School|Centre|Center|Building|Stadium|Court|Palace|Church|Gate|Tower|Hotel|Terminal|District|County|Region|Province|Wood|Pass|Bay|River|Lake|Sea|Island)\b/;

const slotsIn = (article: AnnotatedArticle, places: readonly Entity[]): readonly Slot<string>[] =>
  places.flatMap((entity) => {
    const written = article.text.slice(entity.start, entity.end);
    if (WITHIN_A_TOWN.test(written) || !isWhere(article, entity)) return [];
    return slotOf(article, entity, nameKey(entity.name), window(entity, BEFORE, AFTER)) ?? [];
  });

/** Not "in Brussels-based", "in Russia’s". */
const isWhere = ({ text }: AnnotatedArticle, { start, end }: Entity): boolean =>
  AT.test(text.slice(Math.max(0, start - REACH), start)) &&
  !/^(?:['’]s?\b|-)/u.test(text.slice(end, end + 3));
