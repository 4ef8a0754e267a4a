import { oncePer } from '../../measure/once-per.ts';
import type { AnnotatedArticle, Entity, EntityType } from '../../model/annotation.ts';
import { isKnownPlace, nameKey } from '../name-keys.ts';

/** The mentions of an article that name somewhere or somebody, by all that the event's articles tell of each name. */
interface Named {
  readonly places: readonly Entity[];
  readonly people: readonly Entity[];
}

/** One text may show in "in Dunmoor" what "the Dunmoor chemist" of another leaves open. */
export const namedAmong: (
  articles: readonly AnnotatedArticle[],
) => (article: AnnotatedArticle) => Named = oncePer((articles) => {
  const votes = new Map<string, Map<EntityType, number>>();
  const vote = (name: string, type: EntityType, count = 1): void => {
    const own = votes.get(nameKey(name)) ?? new Map<EntityType, number>();
    votes.set(nameKey(name), own.set(type, (own.get(type) ?? 0) + count));
  };
  for (const { text, entities } of articles) {
    const dateline = DATELINE.exec(text)?.[1];
    if (dateline !== undefined) vote(dateline, 'place');
    for (const { name, type, start } of entities) {
      vote(name, type);
      if (WHERE.test(text.slice(Math.max(0, start - REACH), start))) vote(name, 'place', 0.5);
      const seat = SEAT.exec(name)?.[1];
      if (seat !== undefined) vote(seat, 'place');
    }
  }
  const isMostly = ({ name }: Entity, type: EntityType): boolean => {
    const own = votes.get(nameKey(name)) ?? new Map<EntityType, number>();
    return [...own].every(([other, count]) => other === 'other' || count <= (own.get(type) ?? 0));
  };
  return oncePer(({ entities }) => ({
    places: entities.filter((entity) => isOpen(entity, 'place') && isMostly(entity, 'place')),
    people: entities.filter(
      (entity) =>
        entity.type === 'person' || (isOpen(entity, 'person') && isMostly(entity, 'person')),
    ),
  }));
});

/** "in", "at" right before a name. */
const WHERE = /\b(?:in|at|near|to|from|outside)\s$/i;
const REACH = 8;
/** "DUNMOOR, 3 July (Agency) -" */
const DATELINE = /^\s*(\p{Lu}{3,}(?: \p{Lu}{2,})*), /u;
/** "University of Dunmoor" */
const SEAT =
  /\b(?:University|College|City|Town|County|Port|Bishop|Bishopric|Diocese|Mayor|Duchy|Province|District|Borough|Bank) of (\p{Lu}\p{L}+)$/u;

/** Of that type itself, or a name of which the text alone does not tell and that is none in any list. */
const isOpen = ({ type, name }: Entity, wanted: EntityType): boolean => {
  if (type === wanted) return true;
  const isOneWord = !name.includes(' ');
  if (wanted === 'person') return type === 'other' && !isOneWord;
  return isOneWord && (type !== 'organization' || isKnownPlace(nameKey(name)));
};
