import { expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.ts';
import { loadModel, unreadableModel } from '../../src/syntax/model.ts';
import { shippedFiles } from './model-files.ts';

test('the files are at most 10 MB together', () => {
  expect(shippedFiles.vectors.length + shippedFiles.network.length).toBeLessThanOrEqual(10_000_000);
});

test('a file that is empty, cut off or the other one is a clear error', () => {
  const { vectors, network } = shippedFiles;
  for (const files of [
    { vectors: new Uint8Array(), network },
    { vectors, network: network.subarray(0, 1_000_000) },
    { vectors: network, network: vectors },
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
