import { IMPERSONAL_CUES } from '../../lexicons/certainty.ts';
import type { CertaintyMarker } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { contains, firstEndingAfter, merged } from '../../text/spans.ts';
import type { CertaintyLayers } from './scene.ts';

/** Tells whose words a span is: the outlet's own, reported of somebody, or quoted. */
export function voicesOf(
  text: string,
  { quotations, attributions, sentences }: CertaintyLayers,
): (span: Span) => CertaintyMarker['voice'] {
  const speech = merged([
    ...quotations.filter(({ kind }) => kind === 'speech'),
    ...unopened(text, quotations, sentences),
  ]);
  // "Reportedly" names nobody: what it reports stays the outlet's own statement.
  const reported = merged(
    attributions
      .filter(({ source, cue }) => source !== null && !IMPERSONAL_CUES.has(cue?.lemma ?? ''))
      .flatMap(({ content }) => content),
  );
  return (span) => {
    if (holds(speech, span)) return 'quoted';
    return holds(reported, span) ? 'reported' : 'own';
  };
}

/** Sentences up to a closing mark that closes nothing: the end of a quotation that began a paragraph before. */
function unopened(
  text: string,
  quotations: readonly Span[],
  sentences: readonly Span[],
): readonly Span[] {
  return [...text.matchAll(/”/g)].flatMap(({ index }) => {
    const mark = { start: index, end: index + 1 };
    const sentence = sentences[firstEndingAfter(sentences, index)];
    const isLoose = sentence !== undefined && sentence.start < index && !holds(quotations, mark);
    return isLoose ? [{ start: sentence.start, end: mark.end }] : [];
  });
}

function holds(spans: readonly Span[], span: Span): boolean {
  const around = spans[firstEndingAfter(spans, span.start)];
  return around !== undefined && contains(around, span);
}
