import { withoutMarks } from './clauses.ts';
import type { Draft } from './draft.ts';
import { type Passage, type Range, type Sentence, spanOf, tagAt } from './passage.ts';
import { nameBeforeColon } from './speeches.ts';

/** From so many paragraphs that begin with a name and a colon, one name twice, a text is a transcript. */
const TURNS = 3;

/** The turns of a transcript ("BERG: We will not sign. It is wrong.") by paragraph; none in other texts. */
export function turnsOf(passage: Passage): ReadonlyMap<number, Draft> {
  const turns = new Map<number, Draft>();
  const names = new Set<string>();
  let from = 0;
  while (from < passage.sentences.length) {
    const to = endOfParagraph(passage.sentences, from);
    const [first, last] = [passage.sentences[from], passage.sentences[to - 1]];
    const turn = first === undefined ? null : turnOf(passage, first, last?.to ?? first.to);
    if (first !== undefined && turn !== null) {
      turns.set(first.paragraph, turn);
      names.add(nameOf(passage, turn.source));
    }
    from = to;
  }
  return turns.size >= TURNS && names.size < turns.size ? turns : new Map();
}

function endOfParagraph(sentences: readonly Sentence[], from: number): number {
  let to = from + 1;
  while (sentences[to]?.paragraph === sentences[from]?.paragraph && to < sentences.length) to += 1;
  return to;
}

function turnOf(passage: Passage, sentence: Sentence, end: number): Draft | null {
  const source = nameBeforeColon(passage, sentence);
  if (source === null || !isName(passage, source)) return null;
  const from = source.to + 1;
  const content = { from, to: withoutMarks(passage, from, end) };
  if (content.to <= content.from) return null;
  return { source, cue: { from: source.to, to: from }, entry: null, content: [content] };
}

function isName(passage: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (tagAt(passage, at) !== 'PROPN') return false;
  return true;
}

function nameOf(passage: Passage, source: Range | null): string {
  if (source === null) return '';
  const { start, end } = spanOf(passage, source);
  return passage.text.slice(start, end);
}
