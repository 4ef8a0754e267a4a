import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { messagesOf, read, readFrom, sourcesOf, textsOf } from './reading.ts';

describe('packed files', () => {
  test('each format is read packed', async () => {
    const result = await read({
      'a.txt.gz': gzipSync('Plain.'),
      'b.md.gz': gzipSync('# Head\n\nMarked.'),
      'c.html.gz': gzipSync('<p>Page.'),
      'd.json.gz': gzipSync('[{"text": "One."}]'),
      'e.jsonl.gz': gzipSync('{"text": "Line."}'),
      'f.csv.gz': gzipSync('text\nRow.'),
      'g.TXT.GZ': gzipSync('Loud.'),
    });
    expect(result.problems).toEqual([]);
    expect(textsOf(result)).toEqual('Plain.|Marked.|<p>Page.|One.|Line.|Row.|Loud.'.split('|'));
    expect(sourcesOf(result)[0]).toBe('a.txt.gz');
  });

  test('what is not gzip, or packed without the ending, is told', async () => {
    const result = await read({ 'a.txt.gz': 'Plain.', 'b.txt': gzipSync('Plain.') });
    expect(messagesOf(result)).toEqual([
      'a.txt.gz: it is not valid gzip data',
      'b.txt: it is not text but gzip data without the ending .gz',
    ]);
  });

  test('what stands before a cut is read', async () => {
    const lines = Array.from(
      { length: 400 },
      (_, index) => `{"id": "${index}", "text": "${Math.sin(index)}"}\n`,
    );
    const packed = gzipSync(lines.join(''));
    const result = await read({ 'a.jsonl.gz': packed.subarray(0, packed.length - 20) });
    expect(result.articles.length).toBeGreaterThan(0);
    expect(result.articles.length).toBeLessThanOrEqual(400);
    expect(messagesOf(result)).toEqual([
      'a.jsonl.gz: the gzip data ends too early; what follows the cut is lost',
    ]);
  });

  test('corrupt data is told', async () => {
    const packed = gzipSync('Some words that are packed. '.repeat(50));
    packed.fill(0xff, 20, 40);
    const result = await read({ 'a.txt.gz': packed, 'b.txt': 'Two.' });
    expect(messagesOf(result)).toEqual(['a.txt.gz: it is not valid gzip data']);
    expect(textsOf(result)).toEqual(['Two.']);
  });

  test('a small file that unpacks to a huge one is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a'));
    expect(bomb.length).toBeLessThan(100_000);
    const result = await read({ 'a.txt.gz': bomb, 'b.jsonl.gz': bomb, 'c.csv.gz': bomb });
    expect(messagesOf(result)).toEqual([
      'a.txt.gz: it is larger than 32 MiB (unpacked)',
      'b.jsonl.gz: line 1 is longer than 64 MiB',
      'c.csv.gz: line 1 is longer than 64 MiB',
    ]);
  });
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{"text": "One."}\n{"text": "Tw');
  throw Object.assign(new Error('gone'), { code: 'EIO' });
}

test('standard input that fails gives what came before', async () => {
  const result = await readFrom(failing());
  expect(textsOf(result)).toEqual(['One.']);
  expect(messagesOf(result)).toEqual(['-: the system could not read it (EIO)']);
});
