import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readArticles } from '../../src/ingest/index.ts';
import {
  bytes,
  inFolder,
  messagesOf,
  read,
  readIn,
  readStdin,
  sourcesOf,
  textsOf,
} from './reading.ts';

const SEEDS = new URL('../../../shared/seeds', import.meta.url).pathname;

describe('readArticles', () => {
  test('reads every format of a folder in the order of its names', async () => {
    const result = await read({
      'a.txt': 'Plain.',
      'b.md': '---\noutlet: Post\n---\n# Head\n\nMarked.',
      'c.html': '<p>Page.</p>',
      'd.htm': '<p>Old page.</p>',
      'e.json': '{"text": "One."}',
      'f.jsonl': '{"text": "Line one."}\n{"text": "Line two."}\n',
      'g.ndjson': '{"text": "Line."}',
      'h.csv': 'outlet,text\nPost,Row.\n',
      'picture.png': 'not looked at',
    });
    expect(result.problems).toEqual([]);
    expect(sourcesOf(result)).toEqual([
      'a.txt',
      'b.md',
      'c.html',
      'd.htm',
      'e.json',
      'f.jsonl#1',
      'f.jsonl#2',
      'g.ndjson#1',
      'h.csv#1',
    ]);
    expect(result.articles.map(({ body }) => body.kind)).toEqual(
      'text text html html text text text text text'.split(' '),
    );
    expect(textsOf(result)).toContain('Marked.');
  });

  test('leaves a plain text byte for byte', async () => {
    const text = ' Tabs\t,\r\nreturns — and “marks”.\n\n';
    expect(textsOf(await read({ 'a.txt': text }))).toEqual([text]);
  });

  test('a file named outright with an unknown ending is looked at', async () => {
    const files = {
      'a.article': 'Some text.',
      'b.php': '<!DOCTYPE html><html><p>A page.</p>',
      'c.dat': new Uint8Array([1, 2, 0, 255, 0, 7]),
      'd.pdf': '%PDF-1.7 …',
    };
    const result = await read(files, Object.keys(files));
    expect(result.articles.map(({ body }) => body.kind)).toEqual(['text', 'html']);
    expect(messagesOf(result)).toEqual([
      'c.dat: it is not text but binary data',
      'd.pdf: it is not text but a PDF',
    ]);
  });

  test.each(['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.csv'])(
    'tells of an empty or binary %s',
    async (name) => {
      expect(messagesOf(await read({ [name]: '' }))).toEqual([`${name}: it is empty`]);
      expect(messagesOf(await read({ [name]: ' \n\n' }))).toEqual([`${name}: it is empty`]);
      expect(messagesOf(await read({ [name]: new Uint8Array(9000) }))).toEqual([
        `${name}: it is not text but binary data`,
      ]);
    },
  );

  test('reads an article of 5 MB and refuses one of 33 MB', async () => {
    const result = await read({
      'a.txt': 'word '.repeat(1_000_000),
      'b.txt': 'x'.repeat(33 * 1024 * 1024),
    });
    expect(textsOf(result).map(({ length }) => length)).toEqual([5_000_000]);
    expect(messagesOf(result)).toEqual(['b.txt: it is larger than 32 MiB (unpacked)']);
  });

  test('one bad input loses none of the others', async () => {
    const files = { 'a.txt': 'One.', 'b.json': '{', 'c.txt': 'Two.' };
    const result = await read(files, ['a.txt', 'b.json', 'none.txt', 'c.txt']);
    expect(textsOf(result)).toEqual(['One.', 'Two.']);
    expect(result.problems.map(({ skipped }) => skipped)).toEqual([true, true]);
  });

  test('reads JSON lines from standard input', async () => {
    const result = await readStdin(['{"id": 7, "te', 'xt": "One."}\n', '{"text": "Two."}']);
    expect(sourcesOf(result)).toEqual(['-#1', '-#2']);
    expect(result.articles[0]?.id).toBe('7');
  });

  test('tells of standard input that is empty or not there', async () => {
    expect(messagesOf(await readStdin([]))).toEqual(['-: it is empty']);
    const problems: string[] = [];
    const articles = readArticles(['-'], { onProblem: ({ message }) => problems.push(message) });
    expect((await articles.next()).done).toBe(true);
    expect(problems).toEqual(['it is empty']);
  });

  test('a defect of ours is thrown, not told', async () => {
    const broken = {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from('{"text": "One."}\n');
        throw new TypeError('a defect');
      },
    };
    const articles = readArticles(['-'], { stdin: broken, onProblem: () => undefined });
    expect((await articles.next()).value).toMatchObject({ source: '-#1' });
    await expect(articles.next()).rejects.toThrow('a defect');
  });
});

describe('streaming', () => {
  test('takes from standard input only what is asked for', async () => {
    let taken = 0;
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          taken += 1;
          yield* bytes([line(taken)]);
        }
      } finally {
        isClosed = true;
      }
    }
    let count = 0;
    const options = { stdin: endless(), onProblem: () => undefined };
    for await (const { id } of readArticles(['-'], options)) {
      count += 1;
      expect(id).toBe(String(count));
      if (count === 5) break;
    }
    expect(taken).toBeLessThan(50);
    expect(isClosed).toBe(true);
  });

  test('reads 5,000 lines, and closes the file when its reader stops early', async () => {
    const content = Array.from({ length: 5000 }, (_, index) => line(index)).join('');
    await inFolder({ 'a.jsonl': content }, async (folder) => {
      expect((await readIn(folder)).articles).toHaveLength(5000);
      const path = join(folder, 'a.jsonl');
      const articles = readArticles([path], { onProblem: () => undefined });
      expect((await articles.next()).value).toMatchObject({ id: '0' });
      await articles.return(undefined);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      expect(openPaths()).not.toContain(path);
    });
  });
});

function line(index: number): string {
  return `{"id": "${index}", "text": "${'word '.repeat(200)}"}\n`;
}

/** The files that this process has open, where the system tells. */
function openPaths(): readonly string[] {
  if (!existsSync('/proc/self/fd')) return [];
  return readdirSync('/proc/self/fd').map((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`);
    } catch {
      return '';
    }
  });
}

(existsSync(SEEDS) ? describe : describe.skip)('the first real input', () => {
  test('five texts, no problem', async () => {
    const sources: string[] = [];
    const problems: string[] = [];
    const onProblem = ({ message }: { message: string }): void => {
      problems.push(message);
    };
    for await (const { source, given } of readArticles([SEEDS], { onProblem })) {
      sources.push(source);
      expect(given).toEqual({});
    }
    expect(sources).toHaveLength(5);
    expect(problems).toEqual([]);
  });
});
