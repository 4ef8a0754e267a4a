import { describe, expect, test } from '@jest/globals';
import { folderForTests, PATIENCE_MS, parallax, parsed, records } from './parallax.ts';
import { jsonLines, ORCHARD, PIER } from './pier.ts';

const cwd = folderForTests();
const input = jsonLines([...PIER, ORCHARD]);
const run = (...args: string[]) => parallax(args, { cwd, input });
/** Escape codes, and whatever else steers a terminal. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

describe('help', () => {
  test(
    'names every command, and describes every option of each',
    async () => {
      const top = await run('--help');
      expect(top).toMatchObject({ status: 0, err: '' });
      const commands = [...top.out.matchAll(/^ {2}parallax ([a-z]+)/gm)].map(([, name]) => name);
      expect(new Set(commands)).toEqual(
        new Set([
          'analyze',
          'summary',
          'exercise',
          'lenses',
          'annotate',
          'cluster',
          'compare',
          'align',
        ]),
      );
      const helps = await Promise.all(
        [...new Set(commands)].map((name) => run(name ?? '', '--help')),
      );
      for (const { status, out } of helps) {
        expect(status).toBe(0);
        const options = out.split('\n').filter((line) => /^ {2,6}(?:-\w, )?--/.test(line));
        expect(options.length).toBeGreaterThan(2);
        expect(options.filter((line) => !/--[a-z-]+ {2,}\S/.test(line))).toEqual([]);
        expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
      }
    },
    PATIENCE_MS,
  );

  test(
    'gives the version',
    async () => {
      expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    },
    PATIENCE_MS,
  );
});

describe('what is mistyped ends with 2, a reason and no trace', () => {
  test.each([
    [['sumary'], 'there is no command "sumary"', 'Did you mean: parallax summary'],
    [['summary', '--lenss', 'tone'], 'there is no option --lenss', 'Did you mean --lens?'],
    [['annotate', '-', '--out', 'x'], 'this command has no option --out', 'See parallax --help'],
    [['summary', '--format', 'xml'], '--format cannot be "xml"', '"text", "markdown", "json"'],
    [['summary', '--lens'], '--lens needs a value', 'See parallax --help'],
    [['exercise', '--seed', 'abc'], '"abc" is not a whole number', 'See parallax --help'],
    [['summary', '-', '--lens', 'tonn'], 'there is no lens "tonn"', 'omissions, '],
    [['exercise', '-', '--event', '\u001B[2J'], 'there is no event "[2J"', 'The events are:'],
    [['summary', '--\u001B]0;x'], 'there is no option --]0;x', 'See parallax --help'],
  ])(
    '%j',
    async (args, reason, hint) => {
      const { status, out, err } = await run(...args);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(reason);
      expect(err).toContain(hint);
      expect(err).not.toMatch(CONTROLS);
      expect(err).not.toMatch(/\n {4}at /);
    },
    PATIENCE_MS,
  );
});

describe('the commands for people', () => {
  test(
    'summary: text without colour, Markdown, JSON',
    async () => {
      const [text, markdown, json] = await Promise.all([
        run('summary', '-'),
        run('summary', '-', '--format', 'markdown'),
        run('summary', '-', '--format', 'json'),
      ]);
      expect(text).toMatchObject({ status: 0, err: '' });
      expect(text.out).toContain('3 articles from 3 outlets');
      expect(text.out).not.toMatch(CONTROLS);
      expect(markdown.out).toMatch(/^#+ /);
      expect(JSON.parse(json.out)).toHaveLength(2);
    },
    PATIENCE_MS,
  );

  test(
    'exercise: the event of most outlets, or the one asked for',
    async () => {
      const widest = await run('exercise', '-', '--format', 'json');
      const sheet = parsed<{ title: string; exercises: unknown[] }>(widest.out);
      expect(sheet.exercises.length).toBeGreaterThan(1);
      expect(widest.out).toBe((await run('exercise', '-', '--format', 'json')).out);
      const [, orchard] = records((await run('compare', '-')).out);
      const id = String(orchard?.['id']);
      const asked = await run('exercise', '-', '--event', id, '--format', 'markdown');
      expect(asked.status).toBe(0);
      expect(asked.out).toContain(String(orchard?.['title']));
    },
    PATIENCE_MS,
  );

  test(
    'lenses: what each says of itself',
    async () => {
      const { out } = await run('lenses', '--format', 'json');
      for (const lens of parsed<Record<string, string>[]>(out)) {
        expect(Object.keys(lens)).toEqual(expect.arrayContaining(['question', 'method', 'limits']));
      }
      const text = (await run('lenses')).out;
      expect(text.match(/^ {2}Question {2}/gm)).toHaveLength(
        text.match(/^[a-z-]+: /gm)?.length ?? 0,
      );
    },
    PATIENCE_MS,
  );
});
