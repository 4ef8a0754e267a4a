import { diffArrays } from 'diff';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { DiffPart } from '../model/details.ts';
import type { Span } from '../model/span.ts';

/** How one version of a text differs from another, in words. */
export interface Changes {
  /** Words of the copy, and how many of them stand in the original in the same order. */
  readonly words: number;
  readonly shared: number;
  /** Words of the copy alone, and of the original alone. */
  readonly added: number;
  readonly leftOut: number;
  /** What was added and left out, in the order of the text. */
  readonly parts: readonly DiffPart[];
  /** The same by place, each with words around it that were kept. */
  readonly places: readonly (readonly DiffPart[])[];
}

/** Edits tried at most, so that two long texts that share little cost no square. */
const MOST_EDITS = 4000;
const MOST_STEPS = 4e7;

/** Null where the two differ too much to be set side by side. */
export function changesOf(original: AnnotatedArticle, copy: AnnotatedArticle): Changes | null {
  const [before, after] = [formsOf(original), formsOf(copy)];
  const size = Math.max(1, before.length + after.length);
  const runs = diffArrays([...before], [...after], {
    maxEditLength: Math.min(MOST_EDITS, Math.ceil(MOST_STEPS / size)),
  });
  if (runs === undefined) return null;
  let [old, now] = [0, 0];
  const parts: Run[] = [];
  for (const { added, removed, count } of runs) {
    if (removed) parts.push({ change: 'left-out', from: old, to: old + count });
    else parts.push({ change: added ? 'added' : 'kept', from: now, to: now + count });
    if (!added) old += count;
    if (!removed) now += count;
  }
  const counted = (change: DiffPart['change'], forms: readonly string[]): number =>
    parts
      .filter((part) => part.change === change)
      .reduce((sum, { from, to }) => sum + forms.slice(from, to).filter(isWord).length, 0);
  const spanOf = spansIn(original, copy);
  return {
    words: after.filter(isWord).length,
    shared: counted('kept', after),
    added: counted('added', after),
    leftOut: counted('left-out', before),
    parts: parts.filter(({ change }) => change !== 'kept').map(spanOf),
    places: placesIn(parts).map((place) => place.map(spanOf)),
  };
}

/** A stretch of tokens. */
interface Run {
  readonly change: DiffPart['change'];
  readonly from: number;
  readonly to: number;
}

/** Typographic marks and plain ones are no difference. */
const formsOf = ({ text, tokens }: AnnotatedArticle): readonly string[] =>
  tokens.map(({ start, end }) =>
    text
      .slice(start, end)
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[“”„]|''|``/g, '"')
      .replaceAll(/[–—]|--/g, '-'),
  );

const isWord = (form: string): boolean => /[\p{L}\p{N}]/u.test(form);

const spansIn =
  (original: AnnotatedArticle, copy: AnnotatedArticle) =>
  ({ change, from, to }: Run): DiffPart => {
    const { tokens } = change === 'left-out' ? original : copy;
    const [first, last]: readonly (Span | undefined)[] = [tokens[from], tokens[to - 1]];
    return { change, start: first?.start ?? 0, end: last?.end ?? 0 };
  };

/** Kept words shown on either side of a change. */
const AROUND = 10;

/** Changes with a short stretch between them are one place. */
function placesIn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const places: Run[][] = [];
  let open: Run[] | null = null;
  for (const [at, run] of runs.entries()) {
    const { from, to } = run;
    if (run.change !== 'kept') {
      if (open === null) places.push((open = []));
      open.push(run);
    } else if (open !== null && to - from <= 2 * AROUND && at < runs.length - 1) open.push(run);
    else {
      open?.push({ change: 'kept', from, to: Math.min(to, from + AROUND) });
      open = null;
      if (at < runs.length - 1) {
        places.push((open = [{ change: 'kept', from: Math.max(from, to - AROUND), to }]));
      }
    }
  }
  return places;
}
