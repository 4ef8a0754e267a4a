import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { ReportOfSpeech } from './reports-of-speech.ts';
import { retellingsAmong } from './retellings.ts';
import { longestRun, trigramsOf } from './runs.ts';
import { sharedRuns } from './shared-runs.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** Words of one speaker that several outlets have, as each of them has it. */
export interface QuotedText {
  /** The form that holds most of what the others have. */
  readonly longest: Utterance;
  /** Whom most of the reports name; null where none names anybody. */
  readonly speaker: string | null;
  /** By article id, in the order of the text; the longest form is among them. */
  readonly quoted: ReadonlyMap<string, readonly Utterance[]>;
  /** By article id, what tells it without quotation marks, in articles that quote nothing of it. */
  readonly retold: ReadonlyMap<string, ReportOfSpeech>;
}

/**
 * Quotations tied across the articles by the words that they share in a row, those of most outlets
 * first; the same in whatever order the articles come.
 */
export const quotedTexts: (articles: readonly AnnotatedArticle[]) => readonly QuotedText[] =
  oncePer(textsIn);

function textsIn(articles: readonly AnnotatedArticle[]): readonly QuotedText[] {
  const retell = retellingsAmong(articles);
  return groupsOf(utterancesOf(articles))
    .map((group) => textOf(group, retell))
    .filter((text) => outletsIn(text, articles).size > 1)
    .toSorted(
      (a, b) =>
        outletsIn(b, articles).size - outletsIn(a, articles).size ||
        longestFirst(a.longest, b.longest),
    );
}

function outletsIn(
  { quoted, retold }: QuotedText,
  articles: readonly AnnotatedArticle[],
): ReadonlySet<string> {
  const having = articles.filter(({ id }) => quoted.has(id) || retold.has(id));
  return new Set(having.map(({ outlet }) => outlet));
}

/** Shorter speech than this is a phrase that anybody may use, in words. */
const ENOUGH_WORDS = 4;
/** Words in one run that make two quotations one text, with this share of the shorter one where the speakers differ. */
const SHARED_RUN = 5;
const SHARED_PART = 1 / 3;
/** A shorter quotation is a version where half of it stands in one run of at least so many words. */
const SHORT_RUN = 3;
/** Runs of three words that more texts share than this tie none of them. */
const MOST_HOLDERS = 40;

function groupsOf(utterances: readonly Utterance[]): readonly (readonly Utterance[])[] {
  const groups: Utterance[][] = [];
  const holders = new Map<string, Utterance[][]>();
  for (const utterance of utterances.toSorted(longestFirst)) {
    const forms = formsOf(utterance);
    const keys = new Set([...trigramsOf(forms), ...pairsOf(forms)]);
    const likely = forms.length === 2 ? pairsOf(forms) : trigramsOf(forms);
    const group = bestGroup(utterance, new Set(likely.flatMap((key) => few(holders.get(key)))));
    if (group !== null) group.push(utterance);
    else if (forms.length >= ENOUGH_WORDS) {
      const fresh = [utterance];
      groups.push(fresh);
      for (const key of keys) {
        const list = holders.get(key);
        if (list === undefined) holders.set(key, [fresh]);
        else list.push(fresh);
      }
    }
  }
  return groups;
}

const longestFirst = (a: Utterance, b: Utterance): number =>
  spokenIn(b) - spokenIn(a) ||
  compared(a.article.outlet, b.article.outlet) ||
  compared(a.article.id, b.article.id) ||
  startOf(a) - startOf(b);
/** Words of the speaker; those in brackets are the newsroom’s. */
const spokenIn = ({ words }: Utterance): number =>
  words.filter(({ isInserted }) => !isInserted).length;
const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const startOf = ({ spans }: Utterance): number => spans[0]?.start ?? 0;

const formsOf = ({ words }: Utterance): readonly string[] => words.map(({ form }) => form);
const pairsOf = (forms: readonly string[]): readonly string[] =>
  forms.slice(1).map((form, at) => `${forms[at]} ${form}`);
const few = <T>(list: readonly T[] = []): readonly T[] => (list.length > MOST_HOLDERS ? [] : list);

/** Members of a group that an utterance is held against: the longest. */
const MOST_COMPARED = 6;

/** The group of which a member shares the longest run with the utterance, if that is enough. */
function bestGroup(utterance: Utterance, groups: Iterable<Utterance[]>): Utterance[] | null {
  let best: { group: Utterance[]; run: number } | null = null;
  for (const group of groups) {
    for (const member of group.slice(0, MOST_COMPARED)) {
      const run = longestRun(formsOf(member), formsOf(utterance));
      if (run > (best?.run ?? 0) && isVersion(member, utterance, run)) best = { group, run };
    }
  }
  return best?.group ?? null;
}

/** The form that holds most of the others’ words; of several, the longest. */
function fullestOf(group: readonly Utterance[]): Utterance | undefined {
  const [fullest] = group
    .slice(0, MOST_COMPARED)
    .map((one) => ({ one, held: heldBy(one, group) }))
    .toSorted((a, b) => b.held - a.held || longestFirst(a.one, b.one));
  return fullest?.one;
}

const heldBy = (one: Utterance, group: readonly Utterance[]): number =>
  group
    .slice(0, MOST_HOLDERS)
    .filter((other) => other.article !== one.article)
    .flatMap((other) => sharedRuns(formsOf(one), formsOf(other)))
    .filter(({ count }) => count >= SHORT_RUN)
    .reduce((sum, { count }) => sum + count, 0);

function isVersion(longest: Utterance, other: Utterance, run: number): boolean {
  const size = other.words.length;
  const speaker = other.report?.speaker ?? null;
  const isSameSpeaker = speaker !== null && speaker === longest.report?.speaker;
  if (size === 2) return run === 2 && isSameSpeaker;
  if (run >= SHARED_RUN) return isSameSpeaker || run >= SHARED_PART * size;
  return run >= SHORT_RUN && run * 2 >= size;
}

function textOf(
  group: readonly Utterance[],
  retell: (longest: Utterance, speaker: string | null) => readonly ReportOfSpeech[],
): QuotedText {
  const longest = fullestOf(group);
  if (longest === undefined) throw new Error('a group of quotations is never empty');
  const speaker = commonSpeaker(group);
  const byArticle = groupedBy(group, ({ article }) => article.id);
  const quoted = new Map(
    [...byArticle].map(([id, own]) => [id, own.toSorted((a, b) => startOf(a) - startOf(b))]),
  );
  const retold = new Map<string, ReportOfSpeech>();
  for (const report of retell(longest, speaker)) {
    const { id } = report.article;
    if (!quoted.has(id) && !retold.has(id)) retold.set(id, report);
  }
  return { longest, speaker, quoted, retold };
}

function commonSpeaker(group: readonly Utterance[]): string | null {
  const named = group.flatMap(({ report }) => report?.speaker ?? []);
  const [most] = [...groupedBy(named, (name) => name)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || compared(a, b),
  );
  return most?.[0] ?? null;
}
