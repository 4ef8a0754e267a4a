import { groupedBy } from '../measure/grouped.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import type { Span } from '../model/span.ts';
import { contains, firstEndingAfter, overlaps } from '../text/spans.ts';
import type { Actor, ActorMention } from './actor.ts';
import { nodesOf } from './trees.ts';

/** One wording for an actor with the places that have it. */
export interface Label {
  /** What is compared: lower case, without article and form of address. */
  readonly key: string;
  /** Its commonest spelling: "the mob", "President Harwick". */
  readonly form: string;
  /** Lemma of the noun that it calls the actor; null for a name. */
  readonly noun: string | null;
  readonly isLoaded: boolean;
  readonly uses: readonly Use[];
}
export interface Use extends Evidence {
  /** In somebody's speech rather than in the outlet's own voice. */
  readonly isQuoted: boolean;
}

/** The wordings that these texts have for the actor, the most frequent first. */
export function labelsOf(actor: Actor, texts: readonly AnnotatedArticle[]): readonly Label[] {
  const found = texts.flatMap((article) =>
    wordingsIn(article, actor.mentions.get(article.id) ?? []),
  );
  return [...groupedBy(found, ({ key }) => key)]
    .filter(([key]) => key !== '')
    .map(
      ([key, own]): Label => ({
        key,
        form: commonest(own.map(({ form }) => form)),
        noun: own.find(({ noun }) => noun !== null)?.noun ?? null,
        isLoaded: own.some(({ isLoaded }) => isLoaded),
        uses: own.map(({ use }) => use),
      }),
    )
    .toSorted((a, b) => b.uses.length - a.uses.length || (a.key < b.key ? -1 : 1));
}

interface Wording {
  readonly key: string;
  readonly form: string;
  readonly noun: string | null;
  readonly isLoaded: boolean;
  readonly use: Use;
}

/** A title is taken together with the name that follows it: "Prime Minister Finch". */
function wordingsIn(
  article: AnnotatedArticle,
  mentions: readonly ActorMention[],
): readonly Wording[] {
  const { text, id } = article;
  return mentions.flatMap((mention, at): Wording[] => {
    const [before, after] = [mentions[at - 1], mentions[at + 1]];
    if (before !== undefined && isTitleOf(text, before, mention)) return [];
    const whole = after !== undefined && isTitleOf(text, mention, after) ? after : mention;
    const span = { start: mention.start, end: whole.end };
    const form = formOf(text.slice(span.start, span.end));
    return [
      {
        key: keyOf(form),
        form,
        noun: nounOf(article, mention),
        isLoaded: holdsLoaded(article, span),
        use: { articleId: id, ...span, isQuoted: isQuoted(article, span) },
      },
    ];
  });
}

const isTitleOf = (text: string, title: ActorMention, name: ActorMention): boolean =>
  title.how === 'title' && name.how === 'name' && /^\s*$/.test(text.slice(title.end, name.start));

const formOf = (words: string): string =>
  words
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our)(?= )/, (word) =>
      word.toLowerCase(),
    );

const keyOf = (form: string): string =>
  form
    .toLowerCase()
    .replace(/^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your) /, '')
    .replace(/^(?:mr|mrs|ms|miss|mx)\.? /, '')
    .replace(/[’']s?$/, '')
    .replaceAll('.', '')
    .trim();

function nounOf(article: AnnotatedArticle, { how, head }: ActorMention): string | null {
  return how === 'name' ? null : (nodesOf(article)[head]?.lemma.toLowerCase() ?? null);
}

function holdsLoaded({ loaded }: AnnotatedArticle, span: Span): boolean {
  const term = loaded[firstEndingAfter(loaded, span.start)];
  return term !== undefined && overlaps(term, span);
}

function isQuoted({ quotations }: AnnotatedArticle, span: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, span.start)];
  return quotation?.kind === 'speech' && contains(quotation, span);
}

/** The form that stands most often; of equals the first in the order of the alphabet. */
function commonest(forms: readonly string[]): string {
  const [first] = [...groupedBy(forms, (form) => form)].toSorted(
    ([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}
