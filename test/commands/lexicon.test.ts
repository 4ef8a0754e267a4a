import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderForTests, PATIENCE_MS, parallax, parsed, records } from './parallax.ts';
import { jsonLines, PIER } from './pier.ts';

const cwd = folderForTests();
const run = (...args: string[]) => parallax(args, { cwd });
writeFileSync(join(cwd, 'news.jsonl'), jsonLines(PIER));
writeFileSync(join(cwd, 'mine.csv'), 'term,plainer\nthe,this\n');
writeFileSync(join(cwd, 'bad.csv'), 'term,category\nthe,nonsense\n');

describe('--lexicon', () => {
  test(
    'goes with annotate and every command that compares, and stands in run.json',
    async () => {
      const { out } = await run('annotate', 'news.jsonl', '--lexicon', 'mine.csv');
      const loaded = records<{ loaded: { term: string }[] }>(out).flatMap(
        (record) => record.loaded,
      );
      expect(loaded.map(({ term }) => term)).toContain('the');
      const ended = await run('analyze', 'news.jsonl', '--lexicon', 'mine.csv', '--out', 'reports');
      expect(ended.status).toBe(0);
      const record = parsed<{ settings: { lexicon: object } }>(
        readFileSync(join(cwd, 'reports', 'run.json'), 'utf8'),
      );
      expect(record.settings.lexicon).toMatchObject({ path: 'mine.csv', entries: 1 });
    },
    PATIENCE_MS,
  );

  test.each(['annotate', 'summary', 'exercise', 'compare'])(
    '%s refuses one with a fault before it reads',
    async (command) => {
      const { status, out, err } = await run(command, 'no-such.txt', '--lexicon', 'bad.csv');
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('the lexicon bad.csv: line 2 has an unknown category “nonsense”');
      expect(err).not.toContain('no-such.txt');
    },
    PATIENCE_MS,
  );
});
