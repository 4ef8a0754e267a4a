import { execFile } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { ended, folderForTests, PATIENCE_MS, parallax, records, start } from './parallax.ts';
import { jsonLines, ORCHARD, PIER } from './pier.ts';

const cwd = folderForTests();
const run = (...args: string[]) => parallax(args, { cwd });
const save = (name: string, articles: readonly object[]): string => {
  writeFileSync(join(cwd, name), jsonLines(articles));
  return name;
};
/** Many articles of the same two happenings, each with words of its own. */
const MANY = Array.from({ length: 600 }, (_, at) => {
  const told = at % 2 === 0 ? PIER[0] : ORCHARD;
  return { ...told, id: `m${at}`, text: `${told.text}\n\nNumber ${at} and ${at * 7} were drawn.` };
});

/** Waits until a batch stands whole in the log of a database: it has grown, and grows no more for a while. */
async function firstBatch(log: string): Promise<void> {
  const sizeNow = (): number => (existsSync(log) ? statSync(log).size : 0);
  let size = 0;
  do {
    size = sizeNow();
    // oxlint-disable-next-line no-await-in-loop -- it looks again and again
    await setTimeout(40);
  } while (size < 300_000 || sizeNow() !== size);
}

describe('--library', () => {
  test(
    'two runs give the groups that one over everything gives',
    async () => {
      const [late, ...early] = [PIER[2], PIER[0], PIER[1], ORCHARD];
      const whole = await run('cluster', save('all.jsonl', [...early, late]));
      await run('cluster', save('early.jsonl', early), '--library', 'two.db');
      const second = await run('cluster', save('late.jsonl', [late]), '--library', 'two.db');
      const pier = records(whole.out).filter(({ id }) => id !== 'orchard');
      expect(new Set(records(second.out))).toEqual(new Set(pier));
      expect(second.err).toContain('two.db keeps 4 articles, 1 of them new');
      const all = await run('cluster', '--library', 'two.db');
      expect(new Set(records(all.out))).toEqual(new Set(records(whole.out)));
    },
    PATIENCE_MS,
  );

  test(
    'an event is compared with what earlier runs kept of it',
    async () => {
      await run('summary', save('first.jsonl', [PIER[0], ORCHARD]), '--library', 'sum.db');
      const { out } = await run(
        'summary',
        save('then.jsonl', [PIER[1]]),
        '--library',
        'sum.db',
        '--format',
        'json',
      );
      expect(out).toContain('"outlet":"Post"');
      expect(out).toContain('"outlet":"Gazette"');
      expect(out).not.toContain('frost');
    },
    PATIENCE_MS,
  );

  test(
    'a run that is killed loses nothing of what it kept, and the next goes on',
    async () => {
      save('many.jsonl', MANY);
      const child = start(['cluster', 'many.jsonl', '--library', 'kill.db'], cwd);
      const end = ended(child);
      await firstBatch(join(cwd, 'kill.db-wal'));
      child.kill('SIGKILL');
      expect((await end).status).toBeNull();
      const kept = await run('cluster', '--library', 'kill.db');
      const count = records(kept.out).length;
      expect(count).toBeGreaterThanOrEqual(200);
      expect(count % 200).toBe(0);
      expect(count).toBeLessThan(600);
      const next = await run('cluster', 'many.jsonl', '--library', 'kill.db');
      expect(next.err).toContain(`keeps 600 articles, ${600 - count} of them new`);
      const whole = await run('cluster', 'many.jsonl');
      expect(new Set(records(next.out))).toEqual(new Set(records(whole.out)));
    },
    PATIENCE_MS,
  );

  // Where a shell can set a limit to the size of files, which stands in for a full disk.
  test(
    'a disk that is full is told, and what was kept is still there',
    async () => {
      const small = save('small.jsonl', MANY.slice(0, 200));
      await run('cluster', small, '--library', 'full.db');
      const shell = `ulimit -f ${Math.ceil(statSync(join(cwd, 'full.db')).size / 1024) + 60}; "$0" "$@"`;
      const cli = join(process.cwd(), 'dist', 'cli.js');
      const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
        const args = ['-c', shell, process.execPath, cli];
        execFile(
          'bash',
          [...args, 'cluster', save('many.jsonl', MANY), '--library', 'full.db'],
          { cwd },
          (error, _out, text) => resolve({ code: error?.code, err: text }),
        );
      });
      expect(code).toBe(2);
      expect(err).toMatch(/the library full\.db c.*\n.*still in it/);
      const after = await run('cluster', '--library', 'full.db');
      expect(records(after.out).length).toBeGreaterThanOrEqual(200);
    },
    PATIENCE_MS,
  );

  test(
    'does not go with --one-event',
    async () => {
      const { status, err } = await run('summary', '--one-event', '--library', 'x.db');
      expect(status).toBe(2);
      expect(err).toContain('--one-event and --library do not go together');
    },
    PATIENCE_MS,
  );
});

describe('corrections', () => {
  test(
    'are applied, and what cannot be followed is told',
    async () => {
      const articles = save('pier.jsonl', [...PIER, ORCHARD]);
      writeFileSync(
        join(cwd, 'mine.json'),
        '{"together":[["post","orchard"],["post","heralt"]],"apart":[["post","gazette"],["post","orchard"]]}',
      );
      const { out, err, status } = await run('cluster', articles, '--events', 'mine.json');
      const event = new Map(records(out).map((record) => [record['id'], record['event']]));
      expect(status).toBe(0);
      expect(event.get('post')).toBe(event.get('orchard'));
      expect(event.get('post')).not.toBe(event.get('gazette'));
      expect(err).toContain('Did you mean "herald"?');
      expect(err).toContain('both together and apart');
    },
    PATIENCE_MS,
  );
});
