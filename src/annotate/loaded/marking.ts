import type { LoadedTerm } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** From this strength an entry is marked by itself: below it, about one use in five is felt as loaded by the annotators of BABE. */
const ALONE_FROM = 0.6;
/** Weaker ones down to this are marked where another stands in the sentence: subjective words come together (Wiebe et al. 2004). */
export const IN_COMPANY_FROM = 0.5;
/** In a quotation the judgement is the speaker’s, and only a strong one is worth a mark. */
const QUOTED_FROM = 0.7;

/** The candidates that are strong enough where they stand; `why` says what made a weak one count. */
export function marked(
  candidates: readonly LoadedTerm[],
  sentences: readonly Span[],
): readonly LoadedTerm[] {
  const kept: LoadedTerm[] = [];
  let together: LoadedTerm[] = [];
  let sentence = 0;
  for (const term of candidates) {
    const before = sentence;
    while ((sentences[sentence]?.end ?? Infinity) <= term.start) sentence += 1;
    if (sentence !== before) {
      keepOf(together, kept);
      together = [];
    }
    together.push(term);
  }
  keepOf(together, kept);
  return kept;
}

/** Puts those of one sentence that count into `kept`. */
function keepOf(together: readonly LoadedTerm[], kept: LoadedTerm[]): void {
  const own = together.filter(({ quoted }) => !quoted);
  for (const term of together) {
    const other = own.find((one) => one !== term);
    if (term.score >= (term.quoted ? QUOTED_FROM : ALONE_FROM)) kept.push(term);
    else if (!term.quoted && other !== undefined) {
      const company = `Weak by itself; it counts here because “${other.term}” stands in the same sentence.`;
      kept.push({ ...term, why: `${term.why} ${company}` });
    }
  }
}
