import { type Languages, UNKNOWN } from '../language.ts';
import { type Line, proseRange } from '../line.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** Lines in another language than the article after its end: what is left of the site's own frame. */
export const foreignLines: Pass = {
  reason: 'line in another language',
  isLineByLine: false,
  find: (lines, context) => {
    const { last } = proseRange(lines);
    if (last < 0 || last === lines.length - 1) return [];
    const language = context.language();
    if (language === UNKNOWN) return [];
    const { languages } = context;
    const isAfterEnd = (index: number): boolean => index > last;
    const isSurely = (line: Line): boolean => isForeign(line, language, languages);
    if (!lines.some((line, index) => isAfterEnd(index) && isSurely(line))) return [];
    return indicesWhere(
      lines,
      (line, index) => isAfterEnd(index) && (isSurely(line) || isAlien(line, language, languages)),
    );
  },
};

const LONGEST = 15;
const FEWEST_WORDS = 3;

/** Surely foreign, and more than a name. */
const isForeign = (line: Line, language: string, languages: Languages): boolean =>
  isAlien(line, language, languages) &&
  line.words >= FEWEST_WORDS &&
  languages.foreign(line.text, language) !== null;

/** Holds letters beyond ASCII and does not read as the article's language: counts only beside a line that is surely foreign. */
const isAlien = (line: Line, language: string, languages: Languages): boolean =>
  !line.isProse &&
  line.words <= LONGEST &&
  /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(line.text) &&
  languages.detect(line.text) !== language;
