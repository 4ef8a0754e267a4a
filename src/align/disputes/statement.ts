import type { Span } from '../../model/span.ts';
import { contains, firstEndingAfter, overlaps } from '../../text/spans.ts';
import type { Clause } from '../clauses.ts';
import { nameKey } from '../name-keys.ts';

/** No question, no condition, not the words that report what somebody says, unless `verb` is what reports. */
export function isAsserted(
  { article, sentence, tokens, start, end }: Clause,
  verb?: Span,
): boolean {
  if (article.text.slice(sentence.start, sentence.end).includes('?')) return false;
  if (NOT_ASSERTED.test(tokens[0]?.lemma ?? '')) return false;
  return !article.attributions.some(
    ({ cue }) => cue !== null && overlaps(cue, { start, end }) && cue.start !== verb?.start,
  );
}
const NOT_ASSERTED = /^(?:if|unless|whether|before|until|till|prior|to)$/i;

/** By the surname or the words for who speaks; null where the outlet does, "?" where nobody is named. */
export function speakerOf({ article, start, end }: Clause): string | null {
  for (const { content, source } of article.attributions) {
    const held = content[firstEndingAfter(content, start)];
    if (
      held !== undefined &&
      contains({ start: held.start - 1, end: held.end + 1 }, { start, end })
    ) {
      return (
        nameKey(source?.name ?? '?')
          .split(' ')
          .at(-1) ?? ''
      );
    }
  }
  return null;
}
