import type { AnnotatedArticle, EntityType } from '../model/annotation.ts';
import type { About } from '../model/details.ts';
import type { Fact, Telling } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
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
  const isCommonNoun = (name: string): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(name) && [...words.values()].some((own) => own.has(name.toLowerCase()));
  // "Commissioner" here and "commissioner" there is an office, not a name.
  const named = referentsOf(articles).filter(({ name }) => !isCommonNoun(name));
  return named.map((referent) => {
    const forms = soughtForms(referent);
    const tellings = new Map<string, Telling>();
    for (const { id, text } of articles) {
      // The finder may have missed a name; that a text lacks it is said only where no form of it stands there.
      const likely = forms.filter((form) => words.get(id)?.has(firstWord(form)) === true);
      const evidence = referent.mentions.get(id) ?? formsIn(text, likely);
      if (evidence.length > 0) tellings.set(id, { state: 'stated', evidence });
    }
    return { about: ABOUT[referent.type], label: referent.name, tellings };
  });
}

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
