import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSyntaxModel } from '../../src/pipeline/syntax-model.ts';
import { parseSentence } from '../../src/syntax/parse.ts';

const shipped = join(import.meta.dirname, '../../models/english');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the language model', () => {
  test('that ships can be loaded and parses', () => {
    const parsed = parseSentence(readSyntaxModel(shipped), ['Dogs', 'bark', '.']);
    expect(parsed.map(({ relation }) => relation)).toEqual(['nsubj', 'root', 'punct']);
  });

  test('that is missing is told with what to do', () =>
    expect(() => readSyntaxModel(folder)).toThrow(/vectors\.bin/));

  test('that is cut off is told with what to do', () => {
    copyFileSync(join(shipped, 'vectors.bin'), join(folder, 'vectors.bin'));
    copyFileSync(join(shipped, 'words.bin.gz'), join(folder, 'words.bin.gz'));
    writeFileSync(join(folder, 'network.bin'), 'not a model');
    expect(() => readSyntaxModel(folder)).toThrow(/network/);
  });
});
