import type { Diff, DiffPart } from '../model/details.ts';
import { type DiffPlace, diffPlaces } from './diff-places.ts';
import { quoteViews } from './html-quotes.ts';
import type { Texts } from './texts.ts';
import { count } from './words.ts';

interface PlaceView {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly parts: readonly {
    /** A space where one stands before the words. */
    readonly gap: string;
    readonly words: string;
    readonly isAdded: boolean;
    readonly isLeftOut: boolean;
  }[];
  /** To the place in each version that has words of it. */
  readonly links: readonly {
    readonly href: string;
    readonly letter: string;
    readonly label: string;
  }[];
}
export interface DiffView {
  readonly original: string;
  readonly copy: string;
  readonly places: readonly PlaceView[];
  readonly more: string | null;
}

export const diffView = (texts: Texts, diff: Diff): DiffView => ({
  original: texts.get(diff.original)?.label ?? diff.original,
  copy: texts.get(diff.copy)?.label ?? diff.copy,
  places: diffPlaces(texts, diff).map((place) => placeView(texts, diff, place)),
  more: diff.more > 0 ? count(diff.more, 'more place') : null,
});

function placeView(texts: Texts, diff: Diff, { parts, opens, closes }: DiffPlace): PlaceView {
  const linkTo = (articleId: string, isThere: (part: DiffPart) => boolean): PlaceView['links'] => {
    const part = parts.find(isThere);
    if (part === undefined) return [];
    const { start, end } = part;
    return quoteViews(texts, [{ articleId, start, end }]).map(({ href, letter, outlet }) => ({
      href,
      letter,
      label: outlet,
    }));
  };
  const views = parts.map(({ change, words }) => ({
    gap: words.startsWith(' ') ? ' ' : '',
    words: words.trimStart(),
    isAdded: change === 'added',
    isLeftOut: change === 'left-out',
  }));
  const inOriginal = linkTo(diff.original, ({ change }) => change === 'left-out');
  const inCopy = linkTo(diff.copy, ({ change }) => change === 'added');
  const anywhere = linkTo(diff.copy, ({ change }) => change === 'kept');
  return {
    opens,
    closes,
    parts: views,
    links: [...inOriginal, ...(inCopy.length > 0 ? inCopy : anywhere)],
  };
}
