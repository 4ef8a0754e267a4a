import type { Line } from '../line.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** Headlines of other articles between the paragraphs: doubled ones, and "Name: what he is said to have said". */
export const strayHeadlines: Pass = {
  reason: 'headline of another article',
  isLineByLine: false,
  find: (lines) =>
    indicesWhere(lines, (line, index) => isDoubled(line) || isBetweenParagraphs(lines, index)),
};

const SHORTEST = 9;
const LONGEST = 25;
const SHORTEST_DOUBLED = 15;
/** "Lavrov: The West is …", "Ex-minister of X: We …": up to four words that are no clause nor a number of a list, a colon, a clause. */
const SPEAKER_HEADLINE =
  /^(?!.{0,40}\b(?:is|are|was|were|to|and|has|have)\b.{0,40}:)\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}: \p{Lu}\p{L}*[’']?\p{Ll}* \p{L}/u;

/** A link and its picture's description, saved as one line: "X headX head". */
function isDoubled({ text, words, isClosed }: Line): boolean {
  if (isClosed || words > LONGEST * 2 || text.length < SHORTEST_DOUBLED * 2) return false;
  const half = text.length >> 1;
  return text.slice(0, half).trimEnd() === text.slice(-half).trimStart() && text.includes(' ');
}

/** Not a subheading, which is shorter, nor one of a list, nor a transcript, whose turns end as sentences. */
function isBetweenParagraphs(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (line === undefined || before === undefined || after === undefined) return false;
  return (
    !line.isClosed &&
    line.words >= SHORTEST &&
    line.words <= LONGEST &&
    before.isProse &&
    after.isProse &&
    SPEAKER_HEADLINE.test(line.text)
  );
}
