import { describe, expect, test } from '@jest/globals';
import { messagesOf, read, sourcesOf, textsOf } from './reading.ts';

describe('readJson', () => {
  test('one article, a list, or a member "articles"', async () => {
    const result = await read({
      'a.json': '{"text": "One."}',
      'b.json': '[{"text": "Two."}, {"text": "Three."}]',
      'c.json': '{"total": 1, "articles": [{"text": "Four."}]}',
    });
    expect(result.problems).toEqual([]);
    expect(sourcesOf(result)).toEqual(['a.json', 'b.json#1', 'b.json#2', 'c.json#1']);
    expect(textsOf(result)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  test('a bad record loses none of the others', async () => {
    const result = await read({
      'a.json': '[{"text": "One."}, null, {"text": 3}, {"text": "Two."}]',
    });
    expect(textsOf(result)).toEqual(['One.', 'Two.']);
    expect(messagesOf(result)).toEqual([
      'a.json: article 2: it is null, not a record with members',
      'a.json: article 3: its member text is a number, not a text',
    ]);
  });

  test('broken JSON is told with line and column, an empty list as such', async () => {
    const result = await read({
      'a.json': '{\n  "text": "One." "x"\n}',
      'b.json': '[]',
      'c.json': '3',
    });
    expect(messagesOf(result)).toEqual([
      'a.json: line 2, column 18 is not valid JSON: a comma or a closing bracket is expected, found """',
      'b.json: its list of articles is empty',
      'c.json: it is a number, not a record with members',
    ]);
  });
});
