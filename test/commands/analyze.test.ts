import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  ended,
  folderForTests,
  PATIENCE_MS,
  parallax,
  parsed,
  records,
  start,
} from './parallax.ts';
import { jsonLines, ORCHARD, PIER } from './pier.ts';

const cwd = folderForTests();
const articles = [...PIER, ORCHARD];
for (const article of articles) {
  writeFileSync(join(cwd, `${article.id}.json`), JSON.stringify(article));
}
const files = articles.map(({ id }) => `${id}.json`);
const run = (...args: string[]) => parallax(args, { cwd });
const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(cwd, folder)).map((name) => [
      name,
      readFileSync(join(cwd, folder, name), 'utf8'),
    ]),
  );

const eventsOf = (record = ''): unknown => parsed<{ events: unknown }>(record).events;

describe('analyze', () => {
  test(
    'writes an index, pages and data for each event, and ends with the path of the index',
    async () => {
      const { status, out, err } = await run(...files, '--out', 'new/reports');
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(/\nReport: new\/reports\/index\.html\n$/);
      const written = contents('new/reports');
      const record = parsed<{
        files: string[];
        inputs: string[];
        articles: { id: string; event: string }[];
      }>(written['run.json'] ?? '');
      expect(record.inputs).toEqual(files);
      expect(Object.keys(written).toSorted()).toEqual(
        [...record.files, 'index.html', 'run.json'].toSorted(),
      );
      expect(new Set(record.articles.map(({ event }) => event)).size).toBe(2);
      expect(JSON.stringify(written)).not.toContain(cwd);
    },
    PATIENCE_MS,
  );

  test(
    'the same input gives the same bytes; in another order the same events and pages',
    async () => {
      await Promise.all([
        run('analyze', ...files, '--out', 'first'),
        run('analyze', ...files, '--out', 'second'),
        run('analyze', ...files.toReversed(), '--out', 'turned'),
      ]);
      const { 'run.json': given, ...pages } = contents('first');
      expect(contents('second')).toEqual({ 'run.json': given, ...pages });
      const { 'run.json': turned, ...turnedPages } = contents('turned');
      expect(turnedPages).toEqual(pages);
      expect(eventsOf(turned)).toEqual(eventsOf(given));
    },
    PATIENCE_MS,
  );

  test(
    'hostile words come out as harmless text, in files that stay in the folder',
    async () => {
      const hostile = [
        {
          id: '../../etc/x',
          outlet: '../../x',
          title: '<script>alert(1)</script>\u001B]0;x\u0007 {{constructor}}',
        },
        { id: 'b\u001B[2J', outlet: '=cmd()', title: '\u001B[31m{{constructor}}\u202E' },
        {
          id: 'c',
          outlet: '\u001B]0;x\u0007<img src=x onerror=alert(1)>',
          title: '"><svg onload=alert(1)>',
        },
      ].map((article, at) => Object.assign(article, { text: PIER[at]?.text, event: '../../../e' }));
      writeFileSync(join(cwd, 'hostile.jsonl'), jsonLines(hostile));
      const { status, out, err } = await run('hostile.jsonl', '--out', 'in/side');
      expect(status).toBe(0);
      expect(readdirSync(join(cwd, 'in'))).toEqual(['side']);
      const written = contents('in/side');
      const pages = Object.entries(written).filter(([name]) => name.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(1);
      // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
      const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/;
      for (const [name, page] of pages) {
        expect(name).toMatch(/^[a-z0-9-]+\.html$/);
        expect(page).not.toMatch(/<script>alert|<img src=x|<svg onload/);
        expect(page).not.toMatch(controls);
      }
      expect(out + err).not.toMatch(controls);
    },
    PATIENCE_MS,
  );
});

/** Runs a pipeline of the shell; gives the status of its first command, whose errors are in the file err. */
const shell = (pipeline: string): { status: number; err: string } => {
  const cli = `"${process.execPath}" "${join(process.cwd(), 'dist', 'cli.js')}"`;
  const script = `${pipeline.replaceAll('parallax', cli)}; echo "\${PIPESTATUS[0]}"`;
  const said = execFileSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  return { status: Number(said), err: readFileSync(join(cwd, 'err'), 'utf8') };
};

describe('output that cannot be written ends with 2, a reason and no trace', () => {
  test(
    'a folder that is a file',
    async () => {
      writeFileSync(join(cwd, 'file'), 'mine');
      const { status, out, err } = await run(...files, '--out', 'file/reports');
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain('cannot write reports to "file/reports": a part of the path is a file');
      const sheet = await run('exercise', ...files, '--out', 'file/sheet.md');
      expect(sheet.status).toBe(2);
      expect(sheet.err).toContain('cannot write "file/sheet.md"');
      expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('mine');
    },
    PATIENCE_MS,
  );

  test(
    'standard output on a full disk',
    () => {
      for (const command of ['summary', 'annotate']) {
        const { status, err } = shell(`parallax ${command} ${files.join(' ')} 2>err >/dev/full`);
        expect(status).toBe(2);
        expect(err).toContain('cannot write the output: the disk is full');
        expect(err).not.toMatch(/\n {4}at /);
      }
    },
    PATIENCE_MS,
  );

  test(
    'a reader that has enough is no error',
    () => {
      writeFileSync(
        join(cwd, 'long.jsonl'),
        jsonLines(Array.from({ length: 400 }, (_, at) => ({ ...ORCHARD, id: `a${at}` }))),
      );
      const pipe = shell('parallax annotate long.jsonl 2>err | head -n 1 >head.jsonl');
      expect(pipe).toEqual({ status: 0, err: '' });
      expect(records(readFileSync(join(cwd, 'head.jsonl'), 'utf8'))).toHaveLength(1);
    },
    PATIENCE_MS,
  );
});

describe('Ctrl-C', () => {
  test(
    'leaves no half-written report and ends with 130',
    async () => {
      mkdirSync(join(cwd, 'kept'));
      writeFileSync(join(cwd, 'kept', 'mine.txt'), 'mine');
      const child = start(['-', '--out', 'kept'], cwd);
      const end = ended(child);
      child.stdin?.write(jsonLines(articles));
      // The input stays open: the program waits for more.
      while (!existsSync(join(cwd, 'kept')) || readdirSync(join(cwd, 'kept')).length < 2) {
        // oxlint-disable-next-line no-await-in-loop -- waiting is what it is for
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      }
      child.kill('SIGINT');
      expect((await end).status).toBe(130);
      expect(readdirSync(join(cwd, 'kept'))).toEqual(['mine.txt']);
    },
    PATIENCE_MS,
  );
});
