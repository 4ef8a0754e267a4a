import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../text/find-words.ts';
import { firstEndingAfter } from '../text/spans.ts';
import { factsOf } from './facts.ts';
import { type Profile, profileAt, similarity } from './similarity.ts';
import { standingsOf } from './standing.ts';

/** Where an article first has a fact. */
export interface Position {
  readonly article: AnnotatedArticle;
  readonly isHeadline: boolean;
  /** From 1. */
  readonly paragraph: number;
  readonly paragraphs: number;
  /** 0 at the top of the text, 1 at its end. */
  readonly depth: number;
  readonly evidence: Evidence;
}

/** A fact with the place that each outlet gives it. */
export interface Prominence {
  readonly fact: Fact;
  /** By outlet, in the order of the articles; an outlet that is not in it does not have the fact. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly weight: number;
}

/** In the headline or within the first tenth of the text. */
export const isLead = ({ isHeadline, depth, paragraph }: Position): boolean =>
  isHeadline || depth < FIRST || paragraph === 1;
/** In the last third. */
export const isLate = ({ isHeadline, depth }: Position): boolean => !isHeadline && depth >= LAST;

const FIRST = 0.1;
const LAST = 2 / 3;
/** What weighs less is a trifle: "two countries". */
const ENOUGH_WEIGHT = 0.3;
/** A shorter text has no depth to speak of, in words. */
const ENOUGH_WORDS = 100;

/** The facts that some outlets lead with and others have late; the most telling first. */
export const prominencesOf = oncePer(
  (articles: readonly AnnotatedArticle[]): readonly Prominence[] => {
    const byOutlet = groupedBy(articles, ({ outlet }) => outlet);
    return standingsOf(factsOf(articles), articles)
      .filter(
        ({ fact: { about }, outlets, weight }) =>
          outlets.size > 1 && weight >= ENOUGH_WEIGHT && about !== 'date' && about !== 'place',
      )
      .map(({ fact, weight }) => ({ fact, weight, positions: positionsOf(fact, byOutlet) }))
      .filter(({ positions }) => {
        const all = [...positions.values()];
        return all.some(isLead) && all.some(isLate);
      })
      .filter((one) => isTelling(one) && isOneThing(one))
      .toSorted((a, b) => leadsOf(b) * b.weight - leadsOf(a) * a.weight || compared(a, b));
  },
);

/** At least two outlets lead with it, or the only other one does. */
const isTelling = (one: Prominence): boolean =>
  leadsOf(one) > 1 || (one.positions.size === 2 && SPECIFIC.has(one.fact.about));
const SPECIFIC: ReadonlySet<Fact['about']> = new Set(['person', 'statement', 'quotation']);

/** From this similarity on, sentences at the top of one text and late in another are surely one statement. */
const SURELY_SAME = 0.45;

/** A statement is told in many words: what leads must be much like what comes late. */
function isOneThing({ fact, positions }: Prominence): boolean {
  if (fact.about !== 'statement') return true;
  const all = [...positions.values()];
  const late = all.filter(isLate).map(profileOf);
  return all
    .filter(isLead)
    .every((lead) => late.every((other) => similarity(profileOf(lead), other) >= SURELY_SAME));
}

const profileOf = ({ article, isHeadline, evidence }: Position): Profile =>
  profileAt(isHeadline ? article.headline : article, evidence);

const leadsOf = ({ positions }: Prominence): number =>
  [...positions.values()].filter(isLead).length;

const compared = (a: Prominence, b: Prominence): number =>
  a.fact.label < b.fact.label ? -1 : Number(a.fact.label > b.fact.label);

function positionsOf(
  fact: Fact,
  byOutlet: ReadonlyMap<string, readonly AnnotatedArticle[]>,
): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  for (const [outlet, own] of byOutlet) {
    const [first] = own
      .flatMap((article) => positionIn(fact, article))
      .toSorted((a, b) => Number(b.isHeadline) - Number(a.isHeadline) || a.depth - b.depth);
    if (first !== undefined) positions.set(outlet, first);
  }
  return positions;
}

function positionIn(fact: Fact, article: AnnotatedArticle): readonly Position[] {
  const { id, text, paragraphs, tokens } = article;
  const telling = fact.tellings.get(id);
  if (telling?.state !== 'stated') return [];
  const evidence = telling.evidence
    .filter(({ start, end }) => isInFull(fact, text.slice(start, end), text.slice(end, end + 3)))
    .toSorted((a, b) => a.start - b.start);
  const [first] = evidence;
  if (first === undefined) return [];
  const inTitle = inHeadline(fact, article, evidence);
  const depth = first.start / Math.max(1, text.length);
  return [
    {
      article,
      isHeadline: inTitle !== null,
      paragraph: firstEndingAfter(paragraphs, first.start) + 1,
      paragraphs: paragraphs.length,
      depth: tokens.length < ENOUGH_WORDS ? Math.min(depth, FIRST) : depth,
      evidence: inTitle ?? { articleId: id, start: first.start, end: first.end },
    },
  ];
}

/** From this similarity on, the headline says what the statement says. */
const SAME = 0.3;

function inHeadline(
  { about, label }: Fact,
  article: AnnotatedArticle,
  places: readonly Span[],
): Evidence | null {
  const { id, title, text, headline } = article;
  const whole = { start: 0, end: title.length };
  if (about === 'statement' || about === 'quotation') {
    const own = profileAt(headline, whole);
    const isSame = places.some((one) => similarity(own, profileAt(article, one)) >= SAME);
    return isSame ? { articleId: id, part: 'headline', ...whole } : null;
  }
  const named = headline.entities.find(
    ({ type, name }) => type === 'person' && label.endsWith(name),
  );
  if (about === 'person' && named !== undefined) {
    return { articleId: id, part: 'headline', start: named.start, end: named.end };
  }
  const [place] = wordingsOf(
    about,
    label,
    places.map(({ start, end }) => text.slice(start, end)),
  ).flatMap((each) => findWords(title, each));
  return place === undefined ? null : { articleId: id, part: 'headline', ...place };
}

/** "Hollin" before "Wood" is the wood, not "Keep Hollin"; initials are as good as the name. */
function isInFull({ about, label }: Fact, words: string, after: string): boolean {
  if (about === 'person') return !/^ \p{Lu}\p{Ll}/u.test(after);
  if (about !== 'group' && about !== 'name') return true;
  return words.length >= NEARLY_ALL * label.length || /^\p{Lu}{2,}$/u.test(words);
}
const NEARLY_ALL = 0.6;

/** By which words a headline has the fact: a name in full, a figure as the text has it. */
const wordingsOf = (
  about: Fact['about'],
  label: string,
  words: readonly string[],
): readonly string[] => (about === 'number' ? words : [label]);
