import type { AnnotatedArticle, Attribution } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { clipEnd } from '../text/sentence.ts';
import { firstEndingAfter, overlaps, within } from '../text/spans.ts';
import type { Actor } from './actor.ts';
import { actorsOf } from './actors.ts';
import { fullNames } from './referents.ts';

/** Names the speaker of an attribution alike in all the articles; null where the text names none, or one by a pronoun only. */
export function speakersIn(
  articles: readonly AnnotatedArticle[],
): (article: AnnotatedArticle, attribution: Attribution) => string | null {
  const fullName = fullNames(articles);
  const actorAt = actorsByPlace(articles);
  return (article, { source }) => {
    const name = source?.name.replaceAll(/\s+/g, ' ').trim() ?? '';
    if (source === null || name === '' || PRONOUN.test(name)) return null;
    const actor = actorAt(article, source);
    if (actor !== null) return named(actor.name);
    const bearer = within(article.entities, source).at(-1);
    // "the commissioner Maud Ferris" is Maud Ferris.
    const isNamed = bearer?.type === 'person' && isHead(article.text, bearer, source);
    return named(fullName(isNamed ? bearer.name : name));
  };
}

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|them|us|me|who|which|that|this|these|those|one|some|others|both|all|many)$/i;
const ROLE_FIRST = /^(?:The|An?|His|Her|Its|Their|Some|One|Two|Three|Several|Many)\s/;
/** A longer description is clipped where its clause begins, in characters. */
const LONGEST_SPEAKER = 50;

/** "the minister" for "The minister": a role is no name; without the clause that may follow. */
function named(name: string): string {
  const full = name.replace(ROLE_FIRST, (word) => word.toLowerCase());
  if (full.length <= LONGEST_SPEAKER) return full;
  return clipEnd(full.split(/,| (?:which|who|that|whose) /)[0] ?? full, LONGEST_SPEAKER);
}

interface Placed extends Span {
  readonly actor: Actor;
}

/** Finds the actor who is the source itself, by name, title or description: not one named within its description. */
function actorsByPlace(
  articles: readonly AnnotatedArticle[],
): (article: AnnotatedArticle, source: Span) => Actor | null {
  const byArticle = new Map<string, Placed[]>(articles.map(({ id }) => [id, []]));
  for (const actor of actorsOf(articles)) {
    // What a group is called differs from text to text: its own words say more.
    if (actor.kind !== 'person' || !/^\p{Lu}/u.test(actor.name)) continue;
    for (const [id, mentions] of actor.mentions) {
      byArticle.get(id)?.push(...mentions.map(({ start, end }) => ({ start, end, actor })));
    }
  }
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ id, text }, source) => {
    const list = byArticle.get(id) ?? [];
    const from = Math.max(0, firstEndingAfter(list, source.start) - 1);
    const heads: Placed[] = [];
    for (let at = from; (list[at]?.start ?? Infinity) < source.end; at += 1) {
      const one = list[at];
      if (one !== undefined && overlaps(one, source) && isHead(text, one, source)) heads.push(one);
    }
    return heads[0]?.actor ?? null;
  };
}

/** An article may stand before a mention that opens its source. */
const OPENING = 4;
const APPOSITION = /^(?:\s*[,(—–-]|\s+(?:the|an?|who|which|whose)\b|\s*$)/;
const BELONGS = /(?:\b(?:of|for|from|to|by|at|in|with|near|and|or)(?: the| an?)?|['’]s?)\s*$/;

/** "Ann Poole, the baker" and "the baker Ann Poole" are Ann Poole; "Ann Poole’s lawyer" and "the wife of Ann Poole" are not. */
function isHead(text: string, mention: Span, source: Span): boolean {
  const after = text.slice(mention.end, source.end);
  if (mention.start - source.start <= OPENING) return APPOSITION.test(after);
  return after.trim() === '' && !BELONGS.test(text.slice(source.start, mention.start));
}
