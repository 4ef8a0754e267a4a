import type { Attribution, Source } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../text/spans.ts';

/**
 * The attributions, in order, each with whoever reports it: where somebody is said to have said
 * something within what another says, the other is `via`. What has a reporter of its own keeps it.
 */
export function withReporters(attributions: readonly Attribution[]): Attribution[] {
  const reports = attributions
    .flatMap(({ source, content }) =>
      source === null ? [] : content.map((span) => ({ source, span })),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
  const open: Report[] = [];
  let next = 0;
  return attributions.map((attribution) => {
    const { cue, source, via } = attribution;
    const place = cue ?? source;
    if (place === null || via !== null) return attribution;
    for (; (reports[next]?.span.start ?? Infinity) <= place.start; next += 1) {
      const report = reports[next];
      if (report !== undefined) open.push(report);
    }
    const around = reporterOf(open, place);
    const isOther = around !== null && around.name !== source?.name;
    return isOther ? { ...attribution, via: around } : attribution;
  });
}

interface Report {
  readonly source: Source;
  readonly span: Span;
}

/** Whoever's words, of those that have begun, stand closest around the place; what has ended is dropped from the end of `open`. */
function reporterOf(open: Report[], place: Span): Source | null {
  while ((open.at(-1)?.span.end ?? Infinity) <= place.start) open.pop();
  for (let at = open.length - 1; at >= Math.max(0, open.length - DEEPEST); at -= 1) {
    const report = open[at];
    if (report !== undefined && contains(report.span, place)) return report.source;
  }
  return null;
}

/** No report is looked for further up than this: keeps the work linear. */
const DEEPEST = 8;
