import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.ts';
import { writeOutputFile } from '../../src/store/output-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('makes the folder that is missing', () => {
  writeOutputFile(join(root, 'a', 'b.md'), 'text');
  expect(readFileSync(join(root, 'a', 'b.md'), 'utf8')).toBe('text');
});

test('says why a file cannot be written', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => writeOutputFile(join(root, 'file', 'b.md'), 'text')).toThrow(UserError);
  expect(() => writeOutputFile(root, 'text')).toThrow('it is a folder');
});
