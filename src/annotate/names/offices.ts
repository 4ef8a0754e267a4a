import { givenNames } from '../../lexicons/given-names.ts';
import { organizationWords, placeWords } from '../../lexicons/organizations.ts';
import { portfolioRoles, roleModifiers } from '../../lexicons/titles.ts';
import { isPlace } from './gazetteer.ts';
import { isCapital, type Word } from './words.ts';

/**
 * The words, those of offices with what they are of marked: "Minister for Foreign Affairs",
 * "Deputy Secretary of State". They name nobody; who holds the office may follow.
 */
export function withOffices(words: readonly Word[], isKnown: (word: string) => boolean): Word[] {
  const marked = [...words];
  let free = 0;
  for (const [at, word] of words.entries()) {
    if (at < free || !isCapital(word.text) || !isHead(low(word))) continue;
    const to = portfolioEnd(words, at + 1, isKnown);
    if (to === at + 1) continue;
    let from = at;
    while (from > free && isBeforeHead(words, from - 1)) from -= 1;
    for (let i = from; i < to; i += 1) {
      const inside = words[i];
      if (inside !== undefined) marked[i] = { ...inside, office: from };
    }
    free = to;
  }
  return marked;
}

/** "secretary", "ministers", "secretaries" */
const isHead = (word: string): boolean =>
  portfolioRoles.has(word.replace(/ies$/, 'y')) || portfolioRoles.has(word.replace(/s$/, ''));

const low = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';

/** "Deputy", "Foreign": a word in capitals of the same sentence that stands before the head of an office. */
function isBeforeHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.sentence !== next?.sentence || !next.spaced) return false;
  return isCapital(word.text) && (roleModifiers.has(low(word)) || BEFORE_HEAD.has(low(word)));
}
const BEFORE_HEAD = new Set('under permanent parliamentary special high cabinet'.split(' '));

/** The index after "of State for Political Affairs"; `from` where nothing like that follows. */
function portfolioEnd(
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): number {
  const isPart = (at: number, opens: boolean): boolean =>
    words[at]?.sentence === words[from - 1]?.sentence && isOfPortfolio(words, at, opens, isKnown);
  let end = from;
  for (;;) {
    const at = afterLink(words, end, end > from);
    if (at === end || !isPart(at, true)) return end;
    let to = at + 1;
    while (isPart(to, false)) to += 1;
    // "Director of the National …": what is national is still to come.
    if (words[to - 1]?.upos === 'ADJ' && isCapital(words[to]?.text ?? '')) return end;
    end = to;
  }
}

/** The index after "of", "for the" or, within a portfolio, "and". */
function afterLink(words: readonly Word[], at: number, inside: boolean): number {
  const link = words[at]?.text;
  if (link === 'and') return inside ? at + 1 : at;
  if (link !== 'of' && link !== 'for') return at;
  return words[at + 1]?.text === 'the' ? at + 2 : at + 1;
}

/** An ordinary word in a capital; after the first, one that has the form of an abstract noun or a plural. */
function isOfPortfolio(
  words: readonly Word[],
  at: number,
  opens: boolean,
  isKnown: (word: string) => boolean,
): boolean {
  const word = words[at];
  if (word === undefined || !isCapital(word.text) || !isKnown(low(word))) return false;
  if (isOfName(word.text) || organizationWords.has(words[at + 1]?.text ?? '')) return false;
  if (opens) return true;
  return low(words[at - 1]) !== 'state' && NOUN.test(word.text);
}

const NOUN =
  /(?:tion|sion|ment|ity|ty|ing|ics|ness|ance|ence|ogy|ture|ship|ism|age|cy|ry|[^s]s)$|^(?:Trade|Zero|Health|Youth)$/;

const isOfName = (word: string): boolean =>
  givenNames.has(word) ||
  isPlace(word) ||
  placeWords.has(word) ||
  (organizationWords.has(word) && !roleModifiers.has(word.toLowerCase()));
