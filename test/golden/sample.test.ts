import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'reports/sample');
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/** One event of the demo corpus, as four outlets tell it. */
const ARTICLES = [
  'corpus/demo/commoner/2026-04-12-rent-march.md',
  'corpus/demo/homeland/2026-04-12-march.json',
  'corpus/demo/lantern/rent-mob.html',
  'corpus/demo/opr/rent-march.html',
];

const made = isUpdate ? sample : mkdtempSync(join(tmpdir(), 'sample-'));
execFileSync(process.execPath, ['dist/cli.js', 'analyze', ...ARTICLES, '--out', made, '--quiet'], {
  cwd: root,
});
afterAll(() => {
  if (!isUpdate) rmSync(made, { recursive: true });
});

const reports = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !name.endsWith('.png'));

describe('the committed sample', () => {
  test('has the files that the program writes', () =>
    expect(reports(made)).toEqual(reports(sample)));

  test.each(reports(sample))('%s is what the program writes, byte for byte', (name) => {
    const [now, committed] = [made, sample].map((folder) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    // A plain comparison: a difference of whole pages would fill the screen.
    expect(now === committed).toBe(true);
  });
});
