import { unitsOf } from '../../text/units.ts';
import { countWords } from '../prose.ts';
import type { Block } from './blocks.ts';
import { CAPTIONED } from './furniture.ts';

/**
 * The indices of blocks that are a picture's caption without an element that says so: all their text
 * stands in inline elements named as captions, or they repeat the opening of a caption next to them.
 */
export function captionsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isCaption = blocks.map(isWhole);
  for (const [index, { text }] of blocks.entries()) {
    if (isCaption[index] === true) found.add(index);
    else if (isShort(text) && repeatsNear(blocks, index, isCaption)) found.add(index);
  }
  return found;
}

const REACH = 3;
const FEWEST_WORDS = 4;
const MOST_WORDS = 60;
/** Of the characters; a credit beside the caption may have no element of its own. */
const MOST = 0.9;

const isShort = (text: string): boolean => {
  const words = countWords(unitsOf(text));
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
};

const isWhole = ({ text, captioned }: Block): boolean =>
  captioned >= text.length * MOST && countWords(unitsOf(text)) <= MOST_WORDS;

const isHinted = ({ hints }: Block): boolean => hints.some(({ reason }) => reason === CAPTIONED);

function repeatsNear(
  blocks: readonly Block[],
  index: number,
  isCaption: readonly boolean[],
): boolean {
  const { text = '' } = blocks[index] ?? {};
  for (let at = Math.max(0, index - REACH); at <= index + REACH; at += 1) {
    const other = blocks[at];
    if (other === undefined || at === index) continue;
    const isOne = isCaption[at] === true || isHinted(other);
    if (isOne && other.text.startsWith(text)) return true;
  }
  return false;
}
