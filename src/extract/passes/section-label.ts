import { proseRange } from '../line.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** A word or three above the first paragraph: the section, the kind of text, a name. */
export const sectionLabel: Pass = {
  reason: 'section label or name',
  isLineByLine: false,
  find: (lines) => {
    const { first, last } = proseRange(lines);
    if (last < 0) return [];
    return indicesWhere(
      lines,
      ({ words, isClosed, text }, index) =>
        index < first && words <= LONGEST && !isClosed && !OPENS_A_PARAGRAPH.test(text),
    );
  },
};

const LONGEST = 3;
/** "WASHINGTON —", "Paris, Texas", "Q:", a word in quotation marks, the speaker of a transcript in small letters: part of what follows. */
const OPENS_A_PARAGRAPH = /[―—–:;"”’-]$|\)$|,|^\P{Lu}*$/u;
