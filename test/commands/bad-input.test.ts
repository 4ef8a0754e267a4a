import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderForTests, PATIENCE_MS, parallax, records } from './parallax.ts';
import { jsonLines, PIER } from './pier.ts';

const cwd = folderForTests();
const run = (...args: string[]) => parallax(args, { cwd });
const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content);
  return name;
};
const GOOD = save('good.jsonl', jsonLines(PIER));
const TEXT = PIER[0].text;

describe('one bad input never loses the others', () => {
  mkdirSync(join(cwd, 'nothing'));
  mkdirSync(join(cwd, 'many'));
  const bad: readonly [what: string, input: string, reason: string][] = [
    ['a missing file', 'gone.txt', 'there is no such file'],
    ['an empty file', save('empty.txt', ''), 'it is empty'],
    ['a folder without articles', 'nothing', 'the folder holds no articles'],
    [
      'binary data',
      save(
        'binary.txt',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      ),
      'binary',
    ],
    ['a broken line', save('broken.jsonl', '{"id": oops}\n'), 'line 1, column 8 is not valid JSON'],
    [
      'a table without texts',
      save('table.csv', 'id,outlet\n1,Post\n'),
      'no column named text or html',
    ],
    [
      'a table of 100,000 columns',
      save('wide.csv', `text${',c'.repeat(100_000)}\n`),
      '100001 columns',
    ],
    [
      'a page without a body',
      save('bare.html', '<html><head><title>x</title></head></html>'),
      'it has no text',
    ],
    [
      'a page nested 100,000 deep',
      save('deep.html', `${'<div>'.repeat(100_000)}<p>${TEXT}</p>`),
      'nested too deep',
    ],
  ];

  test(
    'each is named with its reason, the good are read, and all are counted',
    async () => {
      const { status, out, err } = await run('annotate', ...bad.map(([, input]) => input), GOOD);
      expect(status).toBe(0);
      expect(records(out).map(({ id }) => id)).toEqual(['post', 'gazette', 'herald']);
      for (const [, input, reason] of bad) {
        expect(err.split('\n').find((line) => line.startsWith(`${input}: `))).toContain(reason);
      }
      expect(err).toContain(`3 articles read, ${bad.length} skipped\n`);
      expect(err).not.toMatch(/\n {4}at /);
    },
    PATIENCE_MS,
  );

  test(
    '--strict ends with 2, --quiet tells nothing',
    async () => {
      const strict = await run('annotate', 'gone.txt', GOOD, '--strict');
      expect(strict.status).toBe(2);
      expect(records(strict.out)).toHaveLength(3);
      expect(strict.err).toContain('1 input could not be used, and --strict is set');
      const quiet = await run('annotate', 'gone.txt', GOOD, '--quiet');
      expect(quiet).toMatchObject({ status: 0, err: '' });
    },
    PATIENCE_MS,
  );

  test(
    'nothing readable ends with 2, and says why even with --quiet',
    async () => {
      const { status, out, err } = await run('summary', 'gone.txt', '--quiet');
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain('no article could be read (gone.txt: there is no such file or folder)');
    },
    PATIENCE_MS,
  );

  test(
    'of ten thousand bad records of a file the first few are told, the rest counted',
    async () => {
      const file = save('many.jsonl', '{"id": oops}\n'.repeat(10_000) + jsonLines(PIER));
      const { status, err } = await run('cluster', file);
      expect(status).toBe(0);
      expect(err.split('\n').length).toBeLessThan(15);
      expect(err).toContain('many.jsonl: and 9,995 more problems like this');
      expect(err).toContain('3 articles read, 10,000 skipped');
    },
    PATIENCE_MS,
  );
});

describe('odd articles are read', () => {
  test(
    'encodings, cut pages, one word, one long line, unbalanced marks, years out of reach',
    async () => {
      const odd = [
        save(
          'latin.txt',
          Buffer.concat([Buffer.from(TEXT), Buffer.from([0x93, 0x4e, 0x6f, 0x94])]),
        ),
        save('utf16.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')),
        save('utf16-bare.txt', Buffer.from(TEXT, 'utf16le')),
        save(
          'cut.html',
          `<html><body><article><p>${TEXT}</p><p>${TEXT}</p><p>The mayor said he wou`,
        ),
        save('word.txt', 'Hello'),
        save('letters.txt', 'a'.repeat(300_000)),
        save('line.txt', TEXT.replaceAll('\n', ' ').repeat(300)),
        save('marks.txt', `${'"“‘«'.repeat(5000)} ${TEXT}`),
        save('year.jsonl', jsonLines([{ text: TEXT, publishedAt: '9999-12-31' }])),
        save('surrogates.jsonl', `{"text":"${'Quill said no. '.repeat(9)} \\ud800 \\udc00"}\n`),
      ];
      const { status, out, err } = await run('annotate', ...odd);
      expect(status).toBe(0);
      const found = records(out);
      expect(found.map(({ source }) => String(source).replace(/#1$/, ''))).toEqual(odd);
      expect(String(found[0]?.['text'])).toContain('“No”');
      expect(found[1]?.['text']).toBe(TEXT);
      expect(found[2]?.['text']).toBe(TEXT);
      expect(found[3]?.['mayBeCutShort']).toEqual(expect.any(String));
      expect(err).toContain('the date "9999-12-31" is left out');
    },
    PATIENCE_MS,
  );

  test(
    'an id for two texts is made two, copies to the letter are counted once',
    async () => {
      const [post, gazette] = PIER;
      const file = save('twice.jsonl', jsonLines([post, { ...gazette, id: post.id }, post]));
      const { status, out, err } = await run('cluster', file);
      expect(status).toBe(0);
      expect(records(out).map(({ id }) => id)).toEqual(['post', 'post~2']);
      expect(err).toContain('has the id "post" of twice.jsonl#1, but another text');
      expect(err).toContain('the same article as twice.jsonl#1, to the letter: counted once');
    },
    PATIENCE_MS,
  );
});
