import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder, messagesOf, read, readIn, sourcesOf } from './reading.ts';

const isRoot = process.getuid?.() === 0;
const onWindows = process.platform === 'win32';

describe('folders', () => {
  test('are walked in the order of names, hidden ones and node_modules left out', async () => {
    const result = await read({
      'b.txt': 'x',
      'B.txt': 'x',
      'a/2.txt': 'x',
      'a/10.txt': 'x',
      'é.txt': 'x',
      '.hidden.txt': 'x',
      '.git/a.txt': 'x',
      'node_modules/a.txt': 'x',
      'readme.rst': 'x',
    });
    expect(sourcesOf(result)).toEqual(['B.txt', 'a/10.txt', 'a/2.txt', 'b.txt', 'é.txt']);
    expect(result.problems).toEqual([]);
  });

  test('without an article are told', async () => {
    const result = await read({ 'a/x.png': 'x', 'b/c.txt': 'x' }, ['a', 'b']);
    expect(messagesOf(result)).toEqual(['a: the folder holds no articles']);
    expect(result.problems[0]?.hint).toContain('.txt, .md, .html');
  });

  test('give the outlet where they are named after one', async () => {
    const { articles } = await read({
      'top.txt': 'x',
      'the-harbour-post/a.txt': 'x',
      'the-harbour-post/html/2017-02-16/b.txt': 'x',
      'html/c.txt': 'x',
    });
    expect(articles.map(({ source, given }) => [source, given.folder?.outlet])).toEqual([
      ['html/c.txt', undefined],
      ['the-harbour-post/a.txt', 'The Harbour Post'],
      ['the-harbour-post/html/2017-02-16/b.txt', 'The Harbour Post'],
      ['top.txt', undefined],
    ]);
  });

  test('that are named themselves give no outlet', async () => {
    const { articles } = await read({ 'the-post/a.txt': 'x' }, ['the-post', 'the-post/a.txt']);
    expect(articles.map(({ given }) => given)).toEqual([{}, {}]);
  });
});

(onWindows ? describe.skip : describe)('links', () => {
  test('that loop are passed over, others followed', async () => {
    await inFolder({ 'a/one.txt': 'x', 'other/two.txt': 'x' }, async (folder) => {
      symlinkSync('..', join(folder, 'a', 'loop'));
      symlinkSync('self', join(folder, 'a', 'self'));
      symlinkSync('nowhere', join(folder, 'a', 'broken.txt'));
      symlinkSync(join(folder, 'other'), join(folder, 'a', 'z'));
      const result = await readIn(folder, ['a']);
      expect(sourcesOf(result)).toEqual(['a/loop/other/two.txt', 'a/one.txt', 'a/z/two.txt']);
      expect(messagesOf(result)).toEqual([
        'a/broken.txt: there is no such file or folder',
        'a/loop/a: the link leads back to a folder that holds it',
      ]);
    });
  });

  test('that loop show a pattern no file twice', async () => {
    await inFolder({ 'a/b/one.txt': 'x', 'a/two.txt': 'x' }, async (folder) => {
      symlinkSync('..', join(folder, 'a', 'b', 'a-loop'));
      expect(sourcesOf(await readIn(folder, ['a/**/*.txt']))).toEqual(['a/b/one.txt', 'a/two.txt']);
    });
  });
});

(onWindows || isRoot ? describe.skip : describe)('permissions', () => {
  test('files and folders that may not be read are told', async () => {
    await inFolder({ 'a.txt': 'x', 'b.txt': 'x' }, async (folder) => {
      chmodSync(join(folder, 'a.txt'), 0);
      mkdirSync(join(folder, 'c'), { mode: 0 });
      const result = await readIn(folder);
      expect(sourcesOf(result)).toEqual(['b.txt']);
      expect(messagesOf(result)).toEqual([
        'a.txt: it may not be read: permission denied',
        'c: it may not be read: permission denied',
      ]);
    });
  });
});

describe('patterns', () => {
  const files = {
    'a/1.txt': 'x',
    'a/2.txt': 'x',
    'a/3.png': 'x',
    'b/4.txt': 'x',
    'b/[x].txt': 'x',
  };

  test.each([
    ['a/*.txt', ['a/1.txt', 'a/2.txt']],
    ['*/[1-4].*', ['a/1.txt', 'a/2.txt', 'b/4.txt']],
    ['{a,b}', ['a/1.txt', 'a/2.txt', 'b/4.txt', 'b/[x].txt']],
    ['b/[x].txt', ['b/[x].txt']],
  ])('%s', async (pattern, sources) => {
    const result = await read(files, [pattern]);
    expect(sourcesOf(result)).toEqual(sources);
    expect(result.problems).toEqual([]);
  });

  test('that match nothing, or nothing that can be read, are told', async () => {
    const result = await read(files, ['*.txt', 'a/*.png']);
    expect(messagesOf(result)).toEqual([
      '*.txt: the pattern matches nothing',
      'a/*.png: the pattern matches no file that can be an article',
    ]);
  });
});

describe('missing files', () => {
  test.each([
    ['artcles.txt', 'Did you mean articles.txt?'],
    ['ARTICLES.TXT', 'Did you mean articles.txt?'],
    ['something-else.txt', 'Check the path.'],
    ['none/articles.txt', 'Check the path.'],
    ['articles.txt/x', 'Check the path.'],
  ])('%s', async (name, hint) => {
    const { problems } = await read({ 'articles.txt': 'x', 'b.txt': 'x' }, [name]);
    expect(problems).toEqual([
      { source: name, message: 'there is no such file or folder', hint, skipped: true },
    ]);
  });

  test('a name too long for the system', async () => {
    const { problems } = await read({ 'a.txt': 'x' }, ['x'.repeat(5000)]);
    expect(problems.map(({ message }) => message)).toEqual([
      'its name is too long for this system',
    ]);
  });
});
