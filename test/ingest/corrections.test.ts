import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCorrections } from '../../src/ingest/corrections.ts';
import type { InputProblem } from '../../src/model/input-problem.ts';
import { UserError } from '../../src/model/user-error.ts';
import { type Files, inFolder, read, sourcesOf } from './reading.ts';

const TWO = '{"together":[["a.txt","b.txt"]],"apart":[["c","d"]]}';

/** The corrections beside these inputs, and what was told. */
const correctionsOf = (files: Files, inputs: readonly string[] = [''], named?: string) =>
  inFolder(files, async (folder) => {
    const problems: InputProblem[] = [];
    const paths = inputs.map((input) => join(folder, input));
    const file = named === undefined ? null : join(folder, named);
    const found = await readCorrections(paths, file, (problem) => void problems.push(problem));
    return {
      found: found.map(({ together, apart, folder: seenFrom }) => ({
        together,
        apart,
        folder: seenFrom.replace(folder, '.'),
      })),
      messages: problems.map(({ message }) => message),
    };
  });

const faultOf = async (content: string): Promise<string> =>
  correctionsOf({ 'events.json': content }).then(
    () => '',
    (error: unknown) => (error instanceof UserError ? error.message.replace(/^.*?json: /, '') : ''),
  );

describe('corrections', () => {
  test('lie beside the articles: in the folder, next to a file, at the root of a pattern', async () => {
    const files = { 'in/events.json': TWO, 'in/a.txt': 'x', 'in/deep/b.txt': 'x' };
    const expected = [{ together: [['a.txt', 'b.txt']], apart: [['c', 'd']], folder: './in' }];
    const places = [['in'], ['in/a.txt'], ['in/*/*.txt'], ['in', 'in/a.txt']];
    const all = await Promise.all(places.map((inputs) => correctionsOf(files, inputs)));
    expect(all.map(({ found }) => found)).toEqual(places.map(() => expected));
  });

  test('named take the place of those beside the articles', async () => {
    const files = { 'events.json': '{"together":[["x","y"]]}', 'mine.json': TWO };
    const { found } = await correctionsOf(files, [''], 'mine.json');
    expect(found.map(({ together }) => together)).toEqual([[['a.txt', 'b.txt']]]);
    await expect(correctionsOf(files, [''], 'gone.json')).rejects.toThrow('there is no such file');
  });

  test('are never read as an article, however the input names them', async () => {
    const files = { 'events.json': TWO, 'a.txt': 'x', 'deep/events.json': TWO };
    const inputs = [[''], ['*.json', 'a.txt'], ['events.json', 'a.txt']];
    const all = await Promise.all(inputs.map((some) => read(files, some)));
    expect(all.map(sourcesOf)).toEqual(inputs.map(() => ['a.txt']));
  });

  test.each([
    ['{"together":[["a"]]}', 'entry 1 of "together" names fewer than two articles'],
    ['{"together":[["a","b"],"c"]}', 'entry 2 of "together" is a text, not a list of articles'],
    ['{"apart":[["a",7]]}', 'entry 1 of "apart" has as article 2 a number, not an id or a path'],
    ['{"apart":{}}', '"apart" is a record, not a list of lists of articles'],
    ['{"togehter":[]}', 'there is no member "togehter"; did you mean "together"?'],
    ['{"apart":[],"note":1}', 'there is no member "note"'],
    [
      '{"apart":[["a","b"]',
      'line 1, column 20: a comma or a closing bracket is expected, but the text ends',
    ],
  ])('that are wrong are told by entry: %s', async (content, fault) =>
    expect(await faultOf(content)).toBe(fault),
  );

  test('that are something else by that name are passed over, and told', async () => {
    const { found, messages } = await correctionsOf({ 'events.json': '[{"text":"x"}]' });
    expect(found).toEqual([]);
    expect(messages).toEqual(['passed over: it has neither a list together nor a list apart']);
  });
});
