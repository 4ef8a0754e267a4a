import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.ts';
import { loadModel, MODEL_FILES, unreadableModel } from '../../src/syntax/model.ts';
import { shippedFiles } from './model-files.ts';

const MODEL = join(import.meta.dirname, '../../models/english');

test('the files are at most 10 MB together', () => {
  const sizes = Object.values(MODEL_FILES).map((name) => statSync(join(MODEL, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000_000);
});

test('a file that is empty, cut off or the other one is a clear error', () => {
  const { vectors, network, words } = shippedFiles;
  for (const files of [
    { vectors: new Uint8Array(), network, words },
    { vectors, network: network.subarray(0, 1_000_000), words },
    { vectors, network, words: words.subarray(0, 1000) },
    { vectors: network, network: vectors, words },
  ]) {
    expect(() => loadModel(files)).toThrow(UserError);
    expect(() => loadModel(files)).toThrow(expect.objectContaining({ code: 'model-file' }));
  }
});

test('a missing file is a clear error too', () => {
  const error = unreadableModel('models/english/network.bin', new Error('ENOENT'));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain('models/english/network.bin');
  expect(error.hint).toContain('npm run train');
});
