import type { Metadata } from '../../model/article.ts';
import { splitParagraphs, tidy } from '../paragraphs.ts';
import { blocksOf } from './blocks.ts';
import { judgeBlocks, proseBlocks } from './body.ts';
import { inspect } from './guard.ts';
import { readHead } from './head.ts';
import { parsePage } from './parse.ts';
import { readableBlocks } from './readable.ts';

/** A page's text in lines, of which some are known not to be the article. */
export interface Page {
  readonly metadata: Partial<Metadata>;
  readonly lines: readonly { readonly text: string; readonly reason: string | null }[];
  readonly isCutOff: boolean;
}

/** The page, or why it cannot be read. */
export function readPage(html: string): Page | { readonly unreadable: string } {
  const { unreadable, cutOff, isHuge } = inspect(html);
  if (unreadable !== null) return { unreadable };
  const document = parsePage(html);
  const body = document?.body ?? null;
  if (document === null || body === null) return { unreadable: 'it is no page of HTML' };
  const { metadata, statedBody } = readHead(document);
  const blocks = blocksOf(body);
  const judged = judgeBlocks(
    blocks,
    isHuge ? proseBlocks(blocks) : readableBlocks(document),
    tidy(statedBody),
  );
  const lines = blocks.map(({ text }, index) => ({ text, reason: judged[index] ?? null }));
  return { metadata, lines: preferStated(lines, statedBody), isCutOff: cutOff };
}

type Lines = Page['lines'];

// Of 17 saved pages with an articleBody, most give a shortened or unparagraphed one: it is taken only where
// the page itself shows a small part of it, as pages do that are drawn by scripts.
const STATED_TIMES_LONGER = 2;
const SHORTEST_STATED = 400;

function preferStated(lines: Lines, statedBody: string): Lines {
  const shown = lines.reduce(
    (sum, { text, reason }) => sum + (reason === null ? text.length : 0),
    0,
  );
  if (statedBody.length < Math.max(SHORTEST_STATED, shown * STATED_TIMES_LONGER)) return lines;
  const stated = splitParagraphs(statedBody.replaceAll(/<[^<>]{1,500}>/g, '\n'));
  const replaced = lines.map(({ text, reason }) => ({ text, reason: reason ?? REPLACED }));
  return [...stated.map((text) => ({ text, reason: null })), ...replaced];
}

const REPLACED = 'repeats what the page states as its article';
