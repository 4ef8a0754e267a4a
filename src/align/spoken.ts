import { IMPERSONAL_CUES } from '../lexicons/certainty.ts';
import { oncePer } from '../measure/once-per.ts';
import type {
  AnnotatedArticle,
  Attribution,
  CertaintyMarker,
  Quotation,
  Stance,
} from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter } from '../text/spans.ts';

/** What bears on how sure a sentence is. */
export interface Bearing {
  /** What somebody is said to have stated, with some of its content in the sentence. */
  readonly attributions: readonly Attribution[];
  /** Speech that stands in it. */
  readonly speech: readonly Quotation[];
  readonly certainty: readonly CertaintyMarker[];
}

/** What bears on the sentence that begins at `start`; nothing where none does. */
export const bearingOn = (article: AnnotatedArticle, start: number): Bearing =>
  bySentence(article).get(start) ?? NONE;

const NONE: Bearing = { attributions: [], speech: [], certainty: [] };

/** Somebody states something: refusing, ordering and what is merely expected are no statements of it. */
const isSaid = ({ source, cue }: Attribution): boolean =>
  source !== null &&
  !/^(?:you|we|I|one|it)$/i.test(source.name) &&
  (cue === null || !(IMPERSONAL_CUES.has(cue.lemma) || NO_STATEMENT.has(cue.stance)));
const NO_STATEMENT: ReadonlySet<Stance> = new Set<Stance>(['denying', 'directive']);

interface Open {
  readonly attributions: Attribution[];
  readonly speech: Quotation[];
  readonly certainty: CertaintyMarker[];
}

/** By the start of the sentence: made once an article, so that no one sentence looks through all. */
const bySentence = oncePer((article: AnnotatedArticle): ReadonlyMap<number, Bearing> => {
  const found = new Map<number, Open>();
  const within = ({ start, end }: Span): Open[] => {
    const touched: Open[] = [];
    const { sentences } = article;
    let at = firstEndingAfter(sentences, start);
    for (let one = sentences[at]; one !== undefined && one.start < end; one = sentences[at]) {
      const open = found.get(one.start) ?? { attributions: [], speech: [], certainty: [] };
      found.set(one.start, open);
      touched.push(open);
      at += 1;
    }
    return touched;
  };
  for (const attribution of article.attributions.filter(isSaid)) {
    const places = new Set(attribution.content.flatMap(within));
    for (const { attributions } of places) attributions.push(attribution);
  }
  for (const quotation of article.quotations) {
    if (quotation.kind !== 'speech') continue;
    for (const { speech } of within(quotation)) speech.push(quotation);
  }
  for (const marker of article.certainty) {
    for (const { certainty } of within(marker)) certainty.push(marker);
  }
  return found;
});
