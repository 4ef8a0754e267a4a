import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span.ts';

/** A pronoun of a treebank's document with the heads of the names that stand for the same before it. */
interface GoldPronoun extends Span {
  readonly word: string;
  /** Empty where nobody is named. */
  readonly names: readonly Span[];
}
export interface GoldDocument {
  readonly text: string;
  readonly pronouns: readonly GoldPronoun[];
}

interface Word extends Span {
  readonly form: string;
  readonly upos: string;
  /** Index of the head in the document; -1 at the root. */
  readonly head: number;
}
interface Mention {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const PRONOUN = /^(?:s?he|him|his|himself|hers?|herself|they|them|their|themselves)$/i;

/** The documents of a treebank with coreference marks (wiki.universaldependencies.org, `Entity=` in MISC). */
export const readCoreference = (path: string): GoldDocument[] =>
  readFileSync(path, 'utf8')
    .split(/^(?=# newdoc )/m)
    .filter((document) => document.startsWith('# newdoc '))
    .map(documentOf);

function documentOf(source: string): GoldDocument {
  let text = '';
  const words: Word[] = [];
  const marks: string[] = [];
  for (const block of source.split('\n\n')) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (text !== '') text += /^# newpar/m.test(block) ? '\n\n' : ' ';
    const first = words.length;
    let at = text.length;
    text += sentence;
    for (const row of block.split('\n').filter((line) => /^\d+\t/.test(line))) {
      const cells = row.split('\t');
      const word = wordOf(cells, { text, at, first });
      words.push(word);
      at = word.end;
      marks.push(/(?:^|[|])Entity=([^|]+)/.exec(cells[9] ?? '')?.[1] ?? '');
    }
  }
  return { text, pronouns: pronounsOf(words, mentionsOf(marks)) };
}

/** The word of a row, looked for in the text from `at` on; `first` is its sentence's first word. */
function wordOf(
  cells: readonly string[],
  { text, at, first }: { readonly text: string; readonly at: number; readonly first: number },
): Word {
  const form = cells[1] ?? '';
  const head = Number(cells[6]);
  const start = Math.max(at, text.indexOf(form, at));
  const end = start + form.length;
  return { form, upos: cells[3] ?? '', start, end, head: head === 0 ? -1 : first + head - 1 };
}

function mentionsOf(marks: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  const open: Omit<Mention, 'to'>[] = [];
  for (const [at, mark] of marks.entries()) {
    for (const [, opened, closed, id] of mark.matchAll(/\((\w+)-[^()]*(\))?|(\w+)\)/g)) {
      if (opened !== undefined) {
        if (closed === undefined) open.push({ id: opened, from: at });
        else mentions.push({ id: opened, from: at, to: at });
        continue;
      }
      const last = open.findLastIndex((one) => one.id === id);
      for (const one of last < 0 ? [] : open.splice(last, 1)) mentions.push({ ...one, to: at });
    }
  }
  return mentions;
}

function pronounsOf(words: readonly Word[], mentions: readonly Mention[]): GoldPronoun[] {
  const heads = mentions.map(({ id, from, to }) => ({
    id,
    word: words.slice(from, to + 1).find(({ head }) => head < from || head > to),
  }));
  return heads.flatMap(({ id, word }) => {
    if (word === undefined || word.upos !== 'PRON' || !PRONOUN.test(word.form)) return [];
    const names = heads.flatMap((one) =>
      one.id === id && one.word?.upos === 'PROPN' && one.word.start < word.start ? [one.word] : [],
    );
    return [{ word: word.form.toLowerCase(), start: word.start, end: word.end, names }];
  });
}
