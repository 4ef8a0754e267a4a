import { describe, expect, test } from '@jest/globals';
import { messagesOf, read, readStdin, sourcesOf, textsOf } from './reading.ts';

describe('readJsonLines', () => {
  test('a broken line among good ones is told with its number', async () => {
    const lines = ['{"text": "One."}', '', '{"text": "Two.', '{"text": "Three."}\r', '[]', '7'];
    const result = await read({ 'a.jsonl': lines.join('\n') });
    expect(textsOf(result)).toEqual(['One.', 'Three.']);
    expect(sourcesOf(result)).toEqual(['a.jsonl#1', 'a.jsonl#3']);
    expect(messagesOf(result)).toEqual([
      'a.jsonl: line 3, column 10 is not valid JSON: a text opens here and is never closed',
      'a.jsonl: line 6: it is a number, not a record with members',
    ]);
  });

  test('a document over several lines is one problem, not one a line', async () => {
    const result = await read({ 'a.jsonl': '[\n{"text":\n"One."}\n]' });
    expect(messagesOf(result)).toEqual(['a.jsonl: it is one JSON document over several lines']);
  });

  test('a list in one line is read', async () => {
    expect(textsOf(await read({ 'a.jsonl': '[{"text":"One."},{"text":"Two."}]' }))).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test('a line of 100 MB is passed over', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    function* pieces(): Generator<string | Uint8Array> {
      yield '{"text": "One."}\n{"text": "';
      for (let index = 0; index < 100; index += 1) yield piece;
      yield '"}\n{"text": "Three."}\n';
    }
    const result = await readStdin(pieces());
    expect(textsOf(result)).toEqual(['One.', 'Three.']);
    expect(messagesOf(result)).toEqual(['-: line 2 is longer than 64 MiB']);
  });
});
