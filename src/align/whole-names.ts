import { givenNames } from '../lexicons/given-names.ts';
import { isPersonNoun } from '../lexicons/person-nouns.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Entity } from '../model/annotation.ts';

const REST = /^[-‑]\p{Ll}{2,4}(?!\p{L})/u;
const LONGEST_REST = 6;
/** "Stratford-upon-Avon" */
const OF_PLACE = /^-\p{Ll}{1,5}-\p{Lu}\p{Ll}+/u;
const LONGEST_PLACE = 24;
/** What follows a hyphen and is no part of a name: "the Anne Poole-era plan". */
const NO_NAME = /^[-‑](?:era|led|like|run|born|type|held|made|free|wide|ism|ite)$/;
/** "the Poole-Harwick talks" */
const TWO_NAMES = /^(\p{Lu}\p{Ll}+)[-–‑](\p{Lu}\p{Ll}+)$/u;

/**
 * The names of an article, made whole where the finder cut them at a hyphen ("Kim Jong-un" for "Kim
 * Jong") and parted where a hyphen joins two persons of whom it names both ("Poole-Harwick").
 */
export const wholeNames: (article: AnnotatedArticle) => readonly Entity[] = oncePer((article) =>
  parted(article.text, mended(article)).map((entity) => withoutTitle(article.text, entity)),
);

/** "Orla Finch" for "Firebrand Orla Finch", whose first word at the head of a sentence may be any noun. */
function withoutTitle(text: string, entity: Entity): Entity {
  const title = titleIn(entity.name);
  if (entity.type !== 'person' || title === '') return entity;
  const isSaid = text.startsWith(title, entity.start);
  return {
    ...entity,
    name: entity.name.slice(title.length),
    start: entity.start + (isSaid ? title.length : 0),
  };
}

/** The noun for a person, with its blank, that stands before a name of two words; empty where none does. */
function titleIn(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 1 && !givenNames.has(first) && isPersonNoun(first) ? `${first} ` : '';
}

function mended({ text, entities }: AnnotatedArticle): readonly Entity[] {
  const whole = new Map<string, string>();
  const ends = entities.map(({ type, name, start, end }) => {
    const place = OF_PLACE.exec(text.slice(end, end + LONGEST_PLACE))?.[0] ?? '';
    if (place !== '') {
      whole.set(name, name + place);
      return end + place.length;
    }
    if (type !== 'person' || !/\s/.test(text.slice(start, end))) return end;
    const rest = REST.exec(text.slice(end, end + LONGEST_REST))?.[0] ?? '';
    if (rest === '' || NO_NAME.test(rest)) return end;
    whole.set(name, name + rest);
    return end + rest.length;
  });
  if (whole.size === 0) return entities;
  return entities.flatMap((entity, index): Entity[] => {
    // "Avon" within "Stratford-upon-Avon"
    if (entity.start < (ends[index - 1] ?? 0)) return [];
    const name = whole.get(entity.name) ?? entity.name;
    return [{ ...entity, end: ends[index] ?? entity.end, name }];
  });
}

function parted(text: string, entities: readonly Entity[]): readonly Entity[] {
  const pairs = new Map<string, readonly string[]>();
  for (const { name } of entities) {
    const [, ...both] = TWO_NAMES.exec(name) ?? [];
    if (both.length > 0) pairs.set(name, both);
  }
  if (pairs.size === 0) return entities;
  const said = new Set(entities.map(({ start, end }) => text.slice(start, end)));
  return entities.flatMap((entity): Entity[] => {
    const both = pairs.get(entity.name);
    if (both === undefined || !both.every((name) => said.has(name))) return [entity];
    const own = text.slice(entity.start, entity.end);
    return both.includes(own) ? [{ ...entity, name: own }] : [];
  });
}
