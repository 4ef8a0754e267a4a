import type { Mention, Name, Word } from './sentence.ts';

const TYPES = ['person', 'organization', 'place'] as const;

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * A name is the longest run of proper nouns around the head of a mention; of mentions within each
 * other the shortest counts. Any other run of proper nouns is "other".
 */
export function namesIn(words: readonly Word[], mentions: readonly Mention[]): Name[] {
  const names: Name[] = [];
  const addRun = (type: Name['type'], run: Run | null, mention: Mention): void => {
    if (run === null || !names.every((name) => name.to <= run.from || name.from >= run.to)) return;
    names.push({ ...run, type, whole: type === 'person' ? run : widened(words, run, mention) });
  };
  const byLength = mentions.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  for (const mention of byLength) {
    const type = TYPES.find((known) => known === mention.type);
    if (type !== undefined) addRun(type, properRun(words, mention), mention);
  }
  for (const mention of byLength) addRun('other', properRun(words, mention), mention);
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (isFree(names, to) && words[to]?.upos === 'PROPN') to += 1;
    if (to === from) continue;
    names.push({ from, to, type: 'other', whole: { from, to } });
    from = to - 1;
  }
  return names.toSorted((a, b) => a.from - b.from);
}

const isFree = (names: readonly Name[], at: number): boolean =>
  names.every((name) => at < name.from || at >= name.to);

/** The proper nouns around a mention's head; null where the head is none. */
function properRun(words: readonly Word[], mention: Mention): Run | null {
  const isInside = (at: number): boolean => at >= mention.from && at <= mention.to;
  const isProper = (at: number): boolean => isInside(at) && words[at]?.upos === 'PROPN';
  const head = words.findIndex((word, at) => isInside(at) && !isInside(word.head));
  if (!isProper(head)) return null;
  let [from, to] = [head, head + 1];
  while (isProper(from - 1)) from -= 1;
  while (isProper(to)) to += 1;
  return { from, to };
}

/** With the capitalized words of the mention beside it: the treebanks tag "United" in "United Nations" as an adjective. */
function widened(words: readonly Word[], run: Run, mention: Mention): Run {
  let { from, to } = run;
  while (from > mention.from && isCapitalWord(words[from - 1])) from -= 1;
  while (to <= mention.to && isCapitalWord(words[to])) to += 1;
  return { from, to };
}

const isCapitalWord = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.form) && /^(?:ADJ|NOUN|PROPN|VERB)$/.test(word.upos);
