import { describe, expect, test } from '@jest/globals';
import { plainMarkdown } from '../../src/ingest/plain-markdown.ts';
import { messagesOf, read, textsOf } from './reading.ts';

describe('readMarkdown', () => {
  test('takes front matter as the record', async () => {
    const { articles, problems } = await read({
      'a.md':
        '---\noutlet: The Post\ntitle: "A: b"\ndate: 2017-02-16\nurl: https://post.example/1\n' +
        'author: [A. Writer, B. Writer]\ntags: {a: 1}\n---\n\nOne.\n\nTwo.\n',
    });
    expect(problems).toEqual([]);
    expect(articles[0]?.body.content.trim()).toBe('One.\n\nTwo.');
    expect(articles[0]?.given.record).toEqual({
      outlet: 'The Post',
      title: 'A: b',
      publishedAt: '2017-02-16',
      url: 'https://post.example/1',
      author: 'A. Writer, B. Writer',
    });
  });

  test.each([
    ['# The head\n\nOne.', 'The head', 'One.'],
    ['The head\r\n====\r\n\r\nOne.', 'The head', 'One.'],
    ['---\ntitle: Said\n---\n# The head\n\nOne.', 'Said', 'The head\n\nOne.'],
    ['---\ntitle: The head\n---\n# The *head* #\n\nOne.', 'The head', 'One.'],
    ['## Second level\n\nOne.', undefined, 'Second level\n\nOne.'],
  ])('%j', async (content, title, text) => {
    const { articles } = await read({ 'a.md': content });
    expect(articles[0]?.given.record?.title).toBe(title);
    expect(articles[0]?.body.content).toBe(text);
  });

  test.each([
    ['---\noutlet: [Post\ntitle: x\n---\nOne.', 'One.'],
    [
      '---\na: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\nOne.',
      'One.',
    ],
  ])('broken front matter is told, and the text is read: %j', async (content, text) => {
    const result = await read({ 'a.md': content });
    expect(textsOf(result)).toEqual([text]);
    expect(messagesOf(result)).toEqual([expect.stringContaining('front matter is not valid YAML')]);
    expect(result.problems[0]?.skipped).toBe(false);
  });

  test('names the line of the file where the front matter breaks', async () => {
    const result = await read({ 'a.md': '---\noutlet: Post\ntitle: a: b\n---\nOne.' });
    expect(messagesOf(result)[0]).toContain('line 3');
  });

  test('marks without an end, or without members, are text', async () => {
    expect(textsOf(await read({ 'a.md': '---\nOne.' }))[0]).toContain('One.');
    expect(textsOf(await read({ 'a.md': '---\njust words\n---\nOne.' }))).toEqual(['One.']);
  });

  test('front matter alone is an empty text', async () => {
    expect(messagesOf(await read({ 'a.md': '---\noutlet: Post\n---\n' }))).toEqual([
      'a.md: its text is empty',
    ]);
  });
});

describe('plainMarkdown', () => {
  test.each([
    [
      'a **bold** and *soft* and __bold__ and _soft_ word',
      'a bold and soft and bold and soft word',
    ],
    ['[Putin](https://a.example "t") said', 'Putin said'],
    [
      'see [this][1] <https://a.example>\n\n[1]: https://a.example',
      'see this https://a.example\n\n',
    ],
    [
      '[Editor]: Yes. He said so.\n[Note]: https://a.example was down.',
      '[Editor]: Yes. He said so.\n[Note]: https://a.example was down.',
    ],
    ['One <!-- a > b\n --> two <!-- open', 'One  two <!-- open'],
    ['![a picture](a.png)One.', 'One.'],
    ['### Head\n> quoted\n>> twice', 'Head\nquoted\ntwice'],
    ['One.\n\n* * *\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ['`code` and 5 \\* 3 and <!-- note --> end', 'code and 5 * 3 and  end'],
    [
      'snake_case_name, 2 * 3 * 4, a [note] (aside), "He [Putin] said"',
      'snake_case_name, 2 * 3 * 4, a [note] (aside), "He [Putin] said"',
    ],
  ])('%j', (markdown, words) => {
    expect(plainMarkdown(markdown)).toBe(words);
  });

  test('gets through hostile texts', () => {
    for (const piece of ['[', '](', '*', '_', '**a', '`', '<!--', '> ', '![', '[a](b']) {
      expect(typeof plainMarkdown(piece.repeat(100_000))).toBe('string');
    }
  });
});
