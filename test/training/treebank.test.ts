import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTreebank } from '../../training/treebank.ts';

const ROWS = [
  [
    '1',
    'Ada',
    'Ada',
    'PROPN',
    'NNP',
    '_',
    '3',
    'nsubj',
    '_',
    'Entity=(1-person-new-cf1(2-person-new)',
  ],
  ['2', 'Byron', 'Byron', 'PROPN', 'NNP', '_', '1', 'flat', '_', 'Entity=1)'],
  ['3', 'left', 'leave', 'VERB', 'VBD', '_', '0', 'root', '_', '_'],
  ['3.1', 'left', 'leave', 'VERB', 'VBD', '_', '_', '_', '_', '_'],
  ['4', 'the', 'the', 'DET', 'DT', '_', '5', 'det', '_', 'Entity=(3-place-new'],
  ['5', 'city', 'city', 'NOUN', 'NN', '_', '3', 'obj', '_', 'Entity=3)'],
  ['6', 'on', 'on', 'ADP', 'IN', '_', '7', 'case', '_', '_'],
  ['7', 'Monday', 'Monday', 'PROPN', 'NNP', '_', '3', 'obl', '_', '_'],
];

test('words, heads and names are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treebank-'));
  const path = join(folder, 'x.conllu');
  const lines = [
    '# newdoc id = x',
    '# text = Ada Byron left the city on Monday',
    ...ROWS.map((row) => row.join('\t')),
  ];
  writeFileSync(path, `${lines.join('\n')}\n\n`);
  const [sentence] = readTreebank(path, true);
  const [unnamed] = readTreebank(path, false);
  rmSync(folder, { recursive: true });
  expect(sentence?.words.map(({ form }) => form).join(' ')).toBe(
    'Ada Byron left the city on Monday',
  );
  expect(sentence?.words.map(({ head }) => head)).toEqual([2, 0, -1, 4, 2, 6, 2]);
  // The shortest mention that a word heads counts; a run of proper nouns in no mention is "other".
  expect(sentence?.names).toEqual([
    { from: 0, to: 1, type: 'person', whole: { from: 0, to: 1 } },
    { from: 1, to: 2, type: 'other', whole: { from: 1, to: 2 } },
    { from: 6, to: 7, type: 'other', whole: { from: 6, to: 7 } },
  ]);
  expect(unnamed?.names).toBeNull();
});
