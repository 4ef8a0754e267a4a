import { describe, expect, test } from '@jest/globals';
import { messagesOf, read, sourcesOf } from './reading.ts';

const TABLE = 'file,outlet,title,publishedAt,url\n';

describe('articles.csv', () => {
  test('tells of the files beside and below it', async () => {
    const { articles, problems } = await read({
      'articles.csv': `${TABLE}a.txt,Post,Head,15 Jan. 2022 07:30,https://post.example\nsub/b.txt,Mail,,,\n`,
      'a.txt': 'x',
      'c.txt': 'x',
      'sub/b.txt': 'x',
    });
    expect(problems).toEqual([]);
    expect(articles.map(({ source, given }) => [source, given])).toEqual([
      [
        'a.txt',
        {
          table: {
            outlet: 'Post',
            title: 'Head',
            publishedAt: '2022-01-15T07:30',
            url: 'https://post.example',
          },
        },
      ],
      ['c.txt', {}],
      ['sub/b.txt', { table: { outlet: 'Mail' }, folder: { outlet: 'Sub' } }],
    ]);
  });

  test('a nearer table has the last word', async () => {
    const { articles } = await read({
      'articles.csv': 'file,outlet,title\nsub/b.txt,Far,Head\n',
      'sub/articles.csv': 'file,outlet\nb.txt,Near\n',
      'sub/b.txt': 'x',
    });
    expect(articles[0]?.given.table).toEqual({ outlet: 'Near', title: 'Head' });
  });

  test('rows about files that are not there are told once', async () => {
    const files = {
      'articles.csv': `${TABLE}none.txt,Post,,,\n../a.txt,Post,,,\n,Post,,,\na.txt,Post,,9999-01-01,\n`,
      'a.txt': 'x',
      'b.txt': 'x',
    };
    const expected = [
      'articles.csv: line 2: there is no such file: "none.txt"',
      'articles.csv: line 3: it names no file beside or below the table: "../a.txt"',
      'articles.csv: line 4: it names no file beside or below the table: ""',
      'articles.csv: line 5: the date "9999-01-01" is left out: its year lies outside 1600–2100',
    ];
    expect(messagesOf(await read(files))).toEqual(expected);
    const named = await read(files, ['a.txt', 'b.txt', '*.txt', '*.csv']);
    expect(messagesOf(named).slice(0, 4)).toEqual(expected);
    expect(named.articles.map(({ given }) => given.table?.outlet)).toEqual([
      'Post',
      undefined,
      'Post',
      undefined,
    ]);
  });

  test('without a column file it holds articles', async () => {
    const result = await read({ 'articles.csv': 'outlet,text\nPost,One.\n', 'a.txt': 'x' });
    expect(sourcesOf(result)).toEqual(['a.txt', 'articles.csv#1']);
    expect(result.problems).toEqual([]);
  });

  test('alone in its folder it is no article', async () => {
    expect(messagesOf(await read({ 'articles.csv': TABLE }))).toEqual([
      '.: the folder holds no articles',
    ]);
    expect(messagesOf(await read({ 'articles.csv': TABLE }, ['articles.csv']))).toEqual([
      'articles.csv: it is a table about files and holds no texts itself',
    ]);
  });

  test('that cannot be read is told once, and the files are read', async () => {
    const files = { 'articles.csv': new Uint8Array(100), 'a.txt': 'x' };
    const result = await read(files);
    expect(sourcesOf(result)).toEqual(['a.txt']);
    expect(messagesOf(result)).toEqual(['articles.csv: it is not text but binary data']);
  });

  test('with broken rows gives the others', async () => {
    const { articles, problems } = await read({
      'articles.csv': 'file,outlet\na.txt,"Po\nb.txt,Mail\n',
      'a.txt': 'x',
      'b.txt': 'x',
    });
    expect(articles.map(({ given }) => given.table?.outlet)).toEqual([undefined, 'Mail']);
    expect(problems).toHaveLength(1);
  });
});
