import { readFileSync } from 'node:fs';
import { namesIn } from './names-in.ts';
import type { Mention, Sentence, Word } from './sentence.ts';

interface Opening {
  readonly id: string;
  readonly type: string;
  readonly from: number;
  readonly sentence: number;
}

/** The sentences of a CoNLL-U file (universaldependencies.org/format). */
export function readTreebank(path: string, hasNames: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Opening[] = [];
  let document = '';
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = block.split('\n');
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (text === undefined) continue;
    const start = lines.find((line) => line.startsWith('# newdoc'));
    if (start !== undefined) {
      open = [];
      document = start;
    }
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    const words = rows.map(wordOf);
    const mentions: Mention[] = [];
    rows.forEach((row, at) => {
      open = readMarks(row[9] ?? '', { at, sentence: sentences.length, open }, mentions);
    });
    const names = hasNames ? namesIn(words, mentions) : null;
    sentences.push({ document, text, words, names });
  }
  return sentences;
}

const wordOf = (row: readonly string[]): Word => ({
  form: row[1] ?? '',
  lemma: row[2] ?? '',
  upos: row[3] ?? 'X',
  xpos: row[4] ?? '',
  head: Number(row[6]) - 1,
  relation: row[7] ?? 'dep',
});

/** GUM's coreference marks: "(1-person-…" opens a mention, "1)" closes it, both in one is a mention of a word. */
function readMarks(
  miscellany: string,
  place: { readonly at: number; readonly sentence: number; readonly open: readonly Opening[] },
  mentions: Mention[],
): Opening[] {
  const open = [...place.open];
  const marks = /(?:^|[|])Entity=([^|]+)/.exec(miscellany)?.[1] ?? '';
  for (const mark of marks.matchAll(/\((\w+)-(\w+)[^()]*(\))?|(\w+)\)/g)) {
    const [, opened, type, closed, id] = mark;
    if (opened !== undefined && type !== undefined) {
      if (closed !== undefined) mentions.push({ type, from: place.at, to: place.at });
      else open.push({ id: opened, type, from: place.at, sentence: place.sentence });
      continue;
    }
    const last = open.findLastIndex((opening) => opening.id === id);
    const [opening] = last < 0 ? [] : open.splice(last, 1);
    if (opening?.sentence === place.sentence) {
      mentions.push({ type: opening.type, from: opening.from, to: place.at });
    }
  }
  return open;
}
