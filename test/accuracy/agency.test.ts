import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodesOf } from '../../src/align/trees.ts';
import { passivesAmong } from '../../src/align/voice.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const treebank = join(import.meta.dirname, '../../../shared/treebank');
const floors: { readonly agency: number } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'own-floors.json'), 'utf8'),
);

interface Sentence {
  readonly text: string;
  /** "12" for a passive verb that begins there, "12 by 30" for it with its agent's head. */
  readonly marks: readonly string[];
  readonly hasVerb: boolean;
}

/** So many with a passive and as many without, of each file. */
const OF_EACH = 50;

const SLOW_MS = 120_000;
// A participle that stands before its noun or for a preposition heads no clause.
const NO_CLAUSE = /^(?:amod|case|mark|compound|fixed)/;

// The treebanks are not part of the repository.
const measured = existsSync(treebank) ? describe : describe.skip;

measured(
  'passives and their agents in UD English dev sets (skipped where they are not at hand)',
  () => {
    test(
      '200 sentences: the first 50 of each file with a passive, every k-th without',
      () => {
        const sentences = ['ewt-dev.conllu', 'gum-dev.conllu'].flatMap(chosenFrom);
        expect(sentences).toHaveLength(4 * OF_EACH);
        let right = 0;
        let all = 0;
        for (const { text, marks } of sentences) {
          const found = marksOfOurs(text);
          right += found.filter((mark) => marks.includes(mark)).length;
          all += found.length + marks.length;
        }
        const f1 = (2 * right) / all;
        expect(f1 >= floors.agency || f1).toBe(true);
      },
      SLOW_MS,
    );
  },
);

function chosenFrom(file: string): readonly Sentence[] {
  const all = readFileSync(join(treebank, file), 'utf8').trim().split('\n\n').map(sentenceOf);
  const without = all.filter(({ marks, hasVerb }) => marks.length === 0 && hasVerb);
  const step = Math.floor(without.length / OF_EACH);
  return [
    ...all.filter(({ marks }) => marks.length > 0).slice(0, OF_EACH),
    ...without.filter((_, index) => index % step === 0).slice(0, OF_EACH),
  ];
}

function sentenceOf(block: string): Sentence {
  const text = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  const starts: number[] = [];
  let at = 0;
  for (const [, form = ''] of rows) {
    const start = Math.max(at, text.indexOf(form, at));
    starts.push(start);
    at = start + form.length;
  }
  const marks = rows.flatMap(([, , , , , features = '', head = '', relation = ''], index) => [
    ...(features.includes('Voice=Pass') && !NO_CLAUSE.test(relation) ? [`${starts[index]}`] : []),
    ...(relation === 'obl:agent' ? [`${starts[Number(head) - 1]} by ${starts[index]}`] : []),
  ]);
  return { text, marks, hasVerb: rows.some((cells) => cells[3] === 'VERB') };
}

const marksOfOurs = (text: string): readonly string[] =>
  parsedEventOf({ Post: text }).articles.flatMap((article) =>
    passivesAmong(nodesOf(article))
      .filter(({ verb }) => !NO_CLAUSE.test(verb.relation))
      .flatMap(({ verb, agent }) =>
        [`${verb.start}`].concat(agent === null ? [] : `${verb.start} by ${agent.start}`),
      ),
  );
