import { fold, type Line, proseRange } from '../line.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** The article's own headline above its first paragraph: kept as the title. */
export const headline: Pass = {
  reason: 'headline',
  isLineByLine: false,
  find: (lines, { title }) => {
    const wanted = plain(title);
    if (wanted === '') return [];
    const { first, last } = proseRange(lines);
    if (last < 0) return [];
    return indicesWhere(lines, (line, index) => index < first && plain(line.text) === wanted);
  },
};

/** The line above the first paragraph that is the headline: one that stands twice, else the first that is long enough; null where none is. */
export function findHeadline(lines: readonly Line[]): string | null {
  const { first, last } = proseRange(lines);
  if (last < 0) return null;
  const above = lines.slice(0, first).filter(isCandidate);
  const counts = new Map<string, number>();
  for (const { text } of above) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (above.find(({ text }) => (counts.get(text) ?? 0) > 1) ?? above[0])?.text ?? null;
}

const SHORTEST = 4;
const LONGEST = 30;

const isCandidate = (line: Line): boolean =>
  !line.isClosed && line.words >= SHORTEST && line.words <= LONGEST && !/[:,;—–-]$/.test(line.text);

const plain = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
