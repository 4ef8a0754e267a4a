import type { Diff, DiffPart } from '../model/details.ts';
import type { Texts } from './texts.ts';

/** A place where two versions differ, in words. */
export interface DiffPlace {
  /** `words` begin with a space where the text has one. */
  readonly parts: readonly (DiffPart & { readonly words: string })[];
  /** False where the text begins or ends there. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The places of a diff; none where the event has not got both articles. */
export function diffPlaces(texts: Texts, diff: Diff): readonly DiffPlace[] {
  const [original, copy] = [texts.get(diff.original), texts.get(diff.copy)];
  if (original === undefined || copy === undefined) return [];
  const textOf = (part: DiffPart): string =>
    (part.change === 'left-out' ? original : copy).article.text;
  return diff.changes.map((place) => {
    const [first, last] = [place[0], place.at(-1)];
    return {
      parts: place.map((part, at) => {
        const { change, start, end } = part;
        const text = textOf(part);
        const isApart = at > 0 && /\s/.test(text.charAt(start - 1));
        return { change, start, end, words: `${isApart ? ' ' : ''}${text.slice(start, end)}` };
      }),
      opens: first !== undefined && textOf(first).slice(0, first.start).trim() !== '',
      closes: last !== undefined && textOf(last).slice(last.end).trim() !== '',
    };
  });
}
