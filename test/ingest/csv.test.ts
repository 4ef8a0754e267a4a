import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messagesOf, read, sourcesOf, textsOf } from './reading.ts';

function names(count: number): string {
  return Array.from({ length: count }, (_, index) => `c${index}`).join(',');
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('readCsv', () => {
  test('a row is an article; the header names its members', async () => {
    const result = await read({
      'a.csv':
        '\uFEFFID,Outlet,Headline,Published At,Text,Other\r\n' +
        '1,Post,"He said ""no""",2017-02-16,"One,\r\n\r\ntwo.",x\r\n' +
        '2,Mail,,,Three.,\r\n',
    });
    expect(result.problems).toEqual([]);
    expect(result.articles).toEqual([
      {
        source: 'a.csv#1',
        id: '1',
        body: { kind: 'text', content: 'One,\r\n\r\ntwo.' },
        given: { record: { outlet: 'Post', title: 'He said "no"', publishedAt: '2017-02-16' } },
        event: null,
        cleaned: null,
      },
      {
        source: 'a.csv#2',
        id: '2',
        body: { kind: 'text', content: 'Three.' },
        given: { record: { outlet: 'Mail' } },
        event: null,
        cleaned: null,
      },
    ]);
  });

  test.each([';', '\t', '|'])('columns may be parted by %j', async (mark) => {
    const result = await read({ 'a.csv': `outlet${mark}text\nPost${mark}One, two.\n` });
    expect(textsOf(result)).toEqual(['One, two.']);
  });

  test('a missing column is named, with those that are there', async () => {
    const { problems, articles } = await read({ 'a.csv': 'outlet,title,story\nPost,Head,One.\n' });
    expect(articles).toEqual([]);
    expect(problems).toEqual([
      {
        source: 'a.csv',
        message: 'it has no column named text or html',
        hint: 'The columns found are: outlet, title, story. Rename the one that holds the texts.',
        skipped: true,
      },
    ]);
  });

  test('many columns are named in part, 100,000 refused', async () => {
    const result = await read({ 'a.csv': `${names(20)}\n`, 'b.csv': `${names(100_000)}\n` });
    expect(result.problems[0]?.hint).toContain('c11 and 8 more.');
    expect(messagesOf(result)[1]).toBe('b.csv: it has 100000 columns; at most 1000 are read');
  });

  test('ragged rows: with too few cells read, with too many left out', async () => {
    const result = await read({
      'a.csv': 'text,outlet,title\nOne.,Post\nTwo, three.,Post,Head\nFour.,a,b\n',
    });
    expect(textsOf(result)).toEqual(['One.', 'Four.']);
    expect(sourcesOf(result)).toEqual(['a.csv#1', 'a.csv#2']);
    expect(messagesOf(result)).toEqual([
      'a.csv: line 2 has 2 cells where the header has 3: the missing ones are taken as empty',
      'a.csv: line 3 has 4 cells where the header has 3',
    ]);
  });

  test('a quotation mark that is never closed loses its own row alone', async () => {
    const rows = ['outlet,text', 'a,One.', 'b,"Two.', '"c","Three."', '"d","Four, ', 'and more."'];
    const result = await read({ 'a.csv': rows.join('\n') });
    expect(textsOf(result)).toEqual(['One.', 'Three.', 'Four, \nand more.']);
    expect(messagesOf(result)).toEqual([
      'a.csv: line 3 is not valid CSV: a quotation mark is not closed or stands in the wrong place',
    ]);
  });

  test('two such marks do not swallow the rows between them', async () => {
    const rows = ['outlet,text', 'a,"One.', '"b","Two."', 'c,Three.', 'd,"Four.', 'e,Five.'];
    const result = await read({ 'a.csv': rows.join('\n') });
    expect(textsOf(result)).toEqual(['Two.', 'Three.', 'Five.']);
    expect(result.problems).toHaveLength(2);
  });

  test('marks within a cell are taken as they are', async () => {
    const result = await read({ 'a.csv': 'outlet,text\na,A 5" pipe.\nb,He "said" so.\nc,End.\n' });
    expect(textsOf(result)).toEqual(['A 5" pipe.', 'He "said" so.', 'End.']);
    expect(result.problems).toEqual([]);
  });

  test('line ends of old Macs', async () => {
    expect(textsOf(await read({ 'a.csv': 'outlet,text\ra,One.\rb,Two.' }))).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test('a header without rows, and rows without text', async () => {
    const result = await read({ 'a.csv': 'outlet,text\n', 'b.csv': 'outlet,text\nPost,\n' });
    expect(messagesOf(result)).toEqual([
      'a.csv: it has no rows below its header',
      'b.csv: line 2: its text is empty',
    ]);
  });

  test('gives back what was written, whatever the cells hold', async () => {
    const cells = fc.array(fc.constantFrom('a', '"', ',', '\n', ';', ' ', 'é'), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 5 }), async (lists) => {
        const texts = lists.map((list) => `x${list.join('')}`);
        const rows = texts.map((text) => `Post,${quoted(text)}\n`);
        const result = await read({ 'a.csv': `outlet,text\n${rows.join('')}` });
        expect(textsOf(result)).toEqual(texts);
        expect(result.problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
