import { unitsOf } from '../../text/units.ts';
import { lineOf } from '../line.ts';
import { countWords } from '../prose.ts';
import type { Block, Hint } from './blocks.ts';
import { captionsOf } from './captions.ts';
import { CAPTIONED } from './furniture.ts';
import { markReadable } from './marks.ts';

/**
 * For each block of a page null where it belongs to the article, or why not. Readability's choice is
 * mended by what is known of its faults: furniture and link lines that it keeps, openings that it drops.
 * `stated` is the article's text as the page's own JSON-LD gives it, or empty.
 */
export function judgeBlocks(
  blocks: readonly Block[],
  readable: readonly Block[],
  stated: string,
): (string | null)[] {
  const marks = restoreStated(
    blocks,
    restoreOpening(blocks, markReadable(blocks, readable)),
    stated,
  );
  const credible = credibleHints(blocks, marks);
  const captions = captionsOf(blocks);
  return blocks.map((block, index) => {
    if (marks[index] !== true) return OUTSIDE;
    if (captions.has(index)) return CAPTIONED;
    const hint = block.hints.find((each) => credible.has(each));
    if (hint !== undefined && !isOwnParagraph(block, hint)) return hint.reason;
    if (block.tag === 'H1') return 'headline';
    return isLinkLine(block) ? 'related articles' : null;
  });
}

const OUTSIDE = 'outside the article on its page';

// An element that holds more of the article than this is the article's own, whatever its name.
const MOST_OF_ARTICLE = 0.3;
// Captions run to 60 words; navigation, share bars and bylines never do.
const LONGEST_FURNITURE_WORDS = 60;
// Prose that introduces other articles, people or offers: length says nothing there.
const WORDY = new Set([
  'related articles',
  'newsletter sign-up',
  'comments',
  'about the author',
  'advertisement',
  'aside',
  'form',
]);
// An opening stands between the headline and what Readability kept; further away it is another text.
const OPENING_REACH = 40;

function credibleHints(blocks: readonly Block[], marks: readonly boolean[]): ReadonlySet<Hint> {
  const held = new Map<Hint, number>();
  let total = 0;
  for (const [index, { text, hints }] of blocks.entries()) {
    if (marks[index] !== true) continue;
    total += text.length;
    for (const hint of hints) held.set(hint, (held.get(hint) ?? 0) + text.length);
  }
  return new Set([...held].filter(([, size]) => size <= total * MOST_OF_ARTICLE).map(([h]) => h));
}

function isOwnParagraph(block: Block, hint: Hint): boolean {
  return (
    !WORDY.has(hint.reason) &&
    block.linked < block.text.length * 0.3 &&
    countWords(unitsOf(block.text)) > LONGEST_FURNITURE_WORDS
  );
}

/** A line that is nothing but a link to elsewhere; a full sentence may be the article's own. */
function isLinkLine(block: Block): boolean {
  return (
    block.linked >= block.text.length * 0.8 &&
    countWords(unitsOf(block.text)) >= 3 &&
    !lineOf(block.text).isProse
  );
}

/** Sentences between the headline and the first block kept belong to the article. */
function restoreOpening(blocks: readonly Block[], marks: readonly boolean[]): boolean[] {
  const first = marks.indexOf(true);
  const from = Math.max(0, first - OPENING_REACH);
  const headline = blocks.slice(from, Math.max(first, 0)).findLastIndex(({ tag }) => tag === 'H1');
  if (headline < 0) return [...marks];
  const restored = [...marks];
  for (let i = from + headline + 1; i < first; i += 1) {
    const block = blocks[i];
    if (block !== undefined && block.tag === 'P' && isFree(block)) restored[i] = true;
  }
  return restored;
}

/** What the page itself states as the article's text belongs to it. */
function restoreStated(blocks: readonly Block[], marks: boolean[], stated: string): boolean[] {
  if (stated === '') return marks;
  return marks.map((mark, index) => {
    const block = blocks[index];
    return mark || (block !== undefined && isFree(block) && stated.includes(block.text));
  });
}

/** Where a page is too large for Readability: all prose that no furniture holds. */
export const proseBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.filter(isFree);

/** Prose that no furniture holds. */
const isFree = (block: Block): boolean =>
  block.hints.length === 0 && block.linked < block.text.length * 0.5 && lineOf(block.text).isProse;
