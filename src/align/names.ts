import { groupedBy } from '../measure/grouped.ts';
import type { AnnotatedArticle, EntityType } from '../model/annotation.ts';
import type { About } from '../model/details.ts';
import type { Fact, Telling } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { contains, firstEndingAfter, overlaps } from '../text/spans.ts';
import { describedAmong } from './described-persons.ts';
import { wordingsOfCountry } from './name-keys.ts';
import { type Referent, referentsOf } from './referents.ts';

const ABOUT: Readonly<Record<EntityType, About>> = {
  person: 'person',
  organization: 'group',
  place: 'place',
  other: 'name',
};

/** The referents as facts: an article states one where it names it in any of its forms. */
export function namesOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const words = new Map(
    articles.map(({ id, text }) => [id, new Set(text.match(/[\p{L}\p{N}]+/gu))]),
  );
  const all = new Set<string>();
  for (const own of words.values()) for (const word of own) all.add(word);
  const isCommonNoun = (name: string): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(name) && all.has(name.toLowerCase());
  // "Commissioner" here and "commissioner" there is an office, not a name.
  const referents = referentsOf(articles);
  const named = referents.filter(({ name }) => !isCommonNoun(name));
  const taken = mentionsIn(referents);
  const persons = named.filter(({ type }) => type === 'person');
  const described = describedAmong(persons, articles);
  const namesakes = namesakesAmong(persons);
  return named.map((referent) => {
    const forms = soughtForms(referent).map((form) => ({ form, first: firstWord(form) }));
    const isPerson = referent.type === 'person' && referent.name.includes(' ');
    const tellings = new Map<string, Telling>();
    for (const article of articles) {
      const { id, text } = article;
      // The finder may have missed a name; that a text lacks it is said only where no form of it stands there.
      const own = words.get(id);
      const likely = forms.flatMap(({ form, first }) => (own?.has(first) === true ? [form] : []));
      const evidence = referent.mentions.get(id) ?? free(formsIn(text, likely), taken.get(id));
      if (evidence.length > 0) tellings.set(id, { state: 'stated', evidence });
      else if (isPerson) {
        const part = namesakes(referent, id) ?? described(referent, article);
        if (part !== null) tellings.set(id, { state: 'partial', evidence: [part] });
      }
    }
    return { about: ABOUT[referent.type], label: referent.name, tellings };
  });
}

/** Somebody of the same surname whom no article names that names the person: "Anna Brook" for "Hanna Brook". */
function namesakesAmong(
  persons: readonly Referent[],
): (person: Referent, articleId: string) => Span | null {
  const bySurname = groupedBy(persons, ({ key }) => key.split(' ').at(-1) ?? '');
  return ({ key, mentions }, articleId) => {
    for (const other of bySurname.get(key.split(' ').at(-1) ?? '') ?? []) {
      const [first] = other.mentions.get(articleId) ?? [];
      const isApart =
        other.key.includes(' ') && [...mentions.keys()].every((id) => !other.mentions.has(id));
      if (first !== undefined && isApart) return first;
    }
    return null;
  };
}

/** By article, what is somebody's or something's name, in order. */
function mentionsIn(referents: readonly Referent[]): ReadonlyMap<string, readonly Span[]> {
  const all = new Map<string, Span[]>();
  for (const { mentions } of referents) {
    for (const [id, spans] of mentions) {
      const own = all.get(id);
      if (own === undefined) all.set(id, [...spans]);
      else own.push(...spans);
    }
  }
  for (const spans of all.values()) spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return all;
}

/** Those that are no part of another's longer name: "Hollin" in "Hollin Wood". */
const free = (forms: readonly Span[], taken: readonly Span[] = []): readonly Span[] =>
  forms.filter((form) => {
    const other = taken[firstEndingAfter(taken, form.start)];
    return other === undefined || !overlaps(other, form) || contains(form, other);
  });

const firstWord = (form: string): string => /[\p{L}\p{N}]+/u.exec(form)?.[0] ?? '';

/** Forms that mean the referent wherever they stand: "Union" alone may be another one. */
function soughtForms({ type, name, key, forms }: Referent): readonly string[] {
  const isSure = (form: string): boolean =>
    type === 'person' || form.includes(' ') || form === name || /^\p{Lu}{2,}$/u.test(form);
  return [...new Set([...wordingsOfCountry(key), ...[...forms].filter(isSure)])].filter(
    (form) => form.length > 1 && /^\p{Lu}/u.test(form),
  );
}

function formsIn(text: string, forms: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (isWhole(text, at, end)) spans.push({ start: at, end });
    }
  }
  return withoutOverlaps(spans);
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
