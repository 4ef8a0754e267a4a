import type { Entity, Source } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter, overlaps } from '../../text/spans.ts';
import { lemmaAt, type Passage, type Range, spanOf, tagAt, wordAt } from './passage.ts';
import { resolvePronouns } from './pronouns.ts';
import { kindOfUnnamed } from './source-kinds.ts';

const PRONOUN = /^(?:s?he|him|his|hers?|they|them|their|its?|who|which|that|whose)$/;
const RELATIVE = /^(?:who|which|that|whose)$/;
const OF_A_BODY = /^(?:they|them|their|it|its)$/;
/** So many tokens back at most *it* or *they* may stand for the body that spoke last. */
const REACH = 80;

/** Who a source is within the article: the name that it stands for, or its own words. */
export type Resolver = (source: Range) => Source;

type Bearer = Pick<Entity, 'name' | 'type'>;

/** Resolves the sources of one article, in order of the text; what is unclear keeps its own words. */
export function resolverOf(passage: Passage, entities: readonly Entity[]): Resolver {
  const roles = rolesOf(passage, entities);
  const antecedents = resolvePronouns(passage, entities);
  let body: (Bearer & { readonly at: number }) | null = null;
  const pronoun = ({ from }: Range): Bearer | null => {
    const word = wordAt(passage, from);
    if (OF_A_BODY.test(word)) return body !== null && from - body.at < REACH ? body : null;
    if (RELATIVE.test(word)) return nameBefore(entities, passage.tokens[from]?.start ?? 0);
    return antecedents.get(from) ?? null;
  };
  const named = (source: Range): Bearer | null => {
    const entity = headEntity(passage, entities, source) ?? roleBearer(passage, roles, source);
    if (entity === null) body = null;
    else if (entity.type !== 'person') body = { ...entity, at: source.to };
    return entity;
  };
  return (source) => {
    const isWord = source.to - source.from === 1;
    const bearer =
      isWord && PRONOUN.test(wordAt(passage, source.from)) ? pronoun(source) : named(source);
    const { start, end } = spanOf(passage, source);
    if (bearer !== null) return { start, end, name: bearer.name, kind: bearer.type };
    const head = { from: source.from, to: headEnd(passage, source) };
    return { start, end, name: passage.text.slice(start, end), kind: kindOfUnnamed(passage, head) };
  };
}

/** The last name that ends at `offset` or before. */
const nameBefore = (entities: readonly Entity[], offset: number): Entity | null =>
  entities[firstEndingAfter(entities, offset) - 1] ?? null;

/** The name at the head of the source: at its first noun phrase's end, or a person in apposition to it. */
function headEntity(passage: Passage, entities: readonly Entity[], source: Range): Entity | null {
  const head = { from: source.from, to: headEnd(passage, source) };
  const span = spanOf(passage, head);
  const atEnd = entities[firstEndingAfter(entities, span.end - 1)];
  if (atEnd !== undefined && overlaps(atEnd, span)) return atEnd;
  const whole = endingIn(entities, spanOf(passage, source));
  return (
    whole.find((entity) => entity.type === 'person' && isApposed(passage, entity, source)) ?? null
  );
}

function endingIn(entities: readonly Entity[], span: Span): Entity[] {
  const found: Entity[] = [];
  for (let at = firstEndingAfter(entities, span.start); at < entities.length; at += 1) {
    const entity = entities[at];
    if (entity === undefined || entity.start >= span.end) break;
    if (entity.end <= span.end) found.push(entity);
  }
  return found;
}

/** The end of a phrase without what hangs on it: up to the first preposition or comma. */
function headEnd(passage: Passage, { from, to }: Range): number {
  for (let at = from + 1; at < to; at += 1) {
    if (tagAt(passage, at) === 'ADP' || /^[,(]$/.test(wordAt(passage, at))) return at;
  }
  return to;
}

/** The name stands right after a comma: "the alliance’s head, Jens Holm". */
function isApposed(passage: Passage, { start }: Entity, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (passage.tokens[at]?.start === start) return wordAt(passage, at - 1) === ',';
  }
  return false;
}

interface Role {
  readonly at: number;
  readonly entity: Entity;
}

/** Persons by the noun that their name is introduced with: "Russian Defence Minister Sergei Shoigu". */
function rolesOf(passage: Passage, entities: readonly Entity[]): ReadonlyMap<string, Role[]> {
  const roles = new Map<string, Role[]>();
  let next = 0;
  for (const [at, token] of passage.tokens.entries()) {
    while ((entities[next]?.end ?? Infinity) <= token.start) next += 1;
    const entity = entities[next];
    if (entity?.start !== token.start || entity.type !== 'person') continue;
    const role = roleBefore(passage, at) ?? roleAfter(passage, at, entity);
    if (role === null) continue;
    const known = roles.get(role) ?? [];
    known.push({ at: token.start, entity });
    roles.set(role, known);
  }
  return roles;
}

function roleBefore(passage: Passage, at: number): string | null {
  const isNoun = ['NOUN', 'PROPN'].includes(tagAt(passage, at - 1));
  return isNoun ? lemmaAt(passage, at - 1).toLowerCase() : null;
}

/** "Peskov, the Kremlin spokesman": the last noun of the apposition's first phrase. */
function roleAfter(passage: Passage, at: number, entity: Entity): string | null {
  let comma = at;
  while ((passage.tokens[comma]?.start ?? Infinity) < entity.end) comma += 1;
  if (wordAt(passage, comma) !== ',' || !/^(?:a|an|the)$/.test(wordAt(passage, comma + 1))) {
    return null;
  }
  let last = comma + 1;
  while (/^(?:ADJ|NOUN|PROPN|DET|PART)$/.test(tagAt(passage, last))) last += 1;
  return tagAt(passage, last - 1) === 'NOUN' ? lemmaAt(passage, last - 1) : null;
}

/** "the minister": the person last introduced with that noun. */
function roleBearer(
  passage: Passage,
  roles: ReadonlyMap<string, readonly Role[]>,
  source: Range,
): Entity | null {
  if (!/^(?:the|his|her|its|their)$/.test(wordAt(passage, source.from))) return null;
  const last = headEnd(passage, source) - 1;
  const bearers = roles.get(lemmaAt(passage, last).toLowerCase()) ?? [];
  const offset = passage.tokens[source.from]?.start ?? 0;
  const before = bearers.filter(({ at }) => at < offset);
  const names = new Set(before.map(({ entity }) => entity.name));
  return names.size === 1 ? (before.at(-1)?.entity ?? null) : null;
}
