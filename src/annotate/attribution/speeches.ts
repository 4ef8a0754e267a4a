import { withoutMarks } from './clauses.ts';
import type { Draft } from './draft.ts';
import {
  isQuoted,
  type Passage,
  type Range,
  type Sentence,
  speechAround,
  tagAt,
  wordAt,
} from './passage.ts';

/** Longest name before a colon, in tokens. */
const NAME = 7;

/** "Lavrov: The West …" as a headline or transcript has it. */
export function fromColon(passage: Passage, sentence: Sentence): Draft | null {
  const source = nameBeforeColon(passage, sentence);
  if (source === null) return null;
  const from = source.to + 1;
  const content = { from, to: withoutMarks(passage, from, sentence.to) };
  if (content.to - content.from < 3) return null;
  return { source, cue: { from: source.to, to: from }, entry: null, content: [content] };
}

/** The name that begins the sentence before a colon; null where none does. */
export function nameBeforeColon(passage: Passage, sentence: Sentence): Range | null {
  let at = sentence.from;
  let names = 0;
  while (at < Math.min(sentence.to, sentence.from + NAME) && isNameLike(passage, at)) {
    if (tagAt(passage, at) === 'PROPN') names += 1;
    at += 1;
  }
  const isNamed = names > 0 && at < sentence.to && wordAt(passage, at) === ':';
  return isNamed ? { from: sentence.from, to: at } : null;
}

/** "“Well done.” — Anna Berg, mayor": whoever stands after a dash behind a quotation. */
export function fromDash(passage: Passage, sentence: Sentence): Draft | null {
  let dash = sentence.from;
  while (dash < sentence.to && isQuoted(passage, dash)) dash += 1;
  const speech = speechAround(passage, dash - 1);
  if (speech === null || !/^(?:—|–|―|--?)$/.test(wordAt(passage, dash))) return null;
  let at = dash + 1;
  while (at < Math.min(sentence.to, dash + NAME) && isNameLike(passage, at)) at += 1;
  const isWhole = at >= sentence.to || /^[,.(]$/.test(wordAt(passage, at));
  if (!isWhole || tagAt(passage, at - 1) !== 'PROPN') return null;
  return {
    source: { from: dash + 1, to: at },
    cue: { from: dash, to: dash + 1 },
    entry: null,
    content: [speech],
  };
}

const isNameLike = (passage: Passage, at: number): boolean =>
  !isQuoted(passage, at) &&
  ['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'PART'].includes(tagAt(passage, at));

/**
 * The drafts with the quotations that no cue introduces: those that go on with the speaker's words in
 * the same paragraph, or from one that its marks leave open, are added to the attribution before; a
 * paragraph that is all quotation after it has the same source and no cue.
 */
export function withFloating(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  const added: Draft[] = [];
  const taken = new Set(
    drafts.flatMap(({ content }) => content.flatMap((range) => [...speechesIn(passage, range)])),
  );
  const places = drafts.map((draft) => placeOf(draft));
  let floor = { index: -1, paragraph: -1 };
  let next = 0;
  for (const sentence of passage.sentences) {
    const { paragraph } = sentence;
    for (; (places[next] ?? Infinity) < sentence.to; next += 1) {
      if (isSpoken(passage, drafts[next])) floor = { index: next, paragraph };
    }
    const speech = floating(passage, sentence);
    const holder = all[floor.index];
    const hasFloor = holder !== undefined && paragraph - floor.paragraph <= 1;
    if (speech === null || !hasFloor || taken.has(passage.speechAt[speech.from] ?? -1)) continue;
    if (paragraph === floor.paragraph || isOpen(passage, holder)) {
      all[floor.index] = { ...holder, content: [...holder.content, speech] };
    } else added.push({ source: holder.source, cue: null, entry: null, content: [speech] });
    floor = { ...floor, paragraph };
  }
  return [...all, ...added];
}

/** The last words have no closing mark: the quotation goes on in the next paragraph. */
function isOpen(passage: Passage, { content }: Draft): boolean {
  const last = content.at(-1);
  return last !== undefined && !/^["”’']+$/.test(wordAt(passage, last.to - 1));
}

const placeOf = ({ cue, content }: Draft): number => cue?.from ?? content[0]?.from ?? 0;

const isSpoken = (passage: Passage, draft: Draft | undefined): boolean =>
  draft?.content.some(({ from, to }) => isQuoted(passage, from) && isQuoted(passage, to - 1)) ??
  false;

function* speechesIn(passage: Passage, { from, to }: Range): Generator<number> {
  for (let at = from; at < to; at += 1) {
    const speech = speechAround(passage, at);
    if (speech === null) continue;
    yield passage.speechAt[at] ?? -1;
    at = speech.to - 1;
  }
}

/** The sentence where it is all quotation. */
function floating(passage: Passage, sentence: Sentence): Range | null {
  const to = withoutMarks(passage, sentence.from, sentence.to);
  if (to <= sentence.from || !isQuoted(passage, sentence.from) || !isQuoted(passage, to - 1)) {
    return null;
  }
  return { from: sentence.from, to };
}
