import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleOf } from '../../src/ingest/records.ts';
import type { RawArticle } from '../../src/model/article.ts';

interface Taken {
  readonly article: RawArticle | null;
  readonly messages: readonly string[];
}

function take(record: unknown): Taken {
  const messages: string[] = [];
  const article = articleOf(record, { source: 'a.json', where: '' }, ({ message }) => {
    messages.push(message);
  });
  return { article, messages };
}

const givenIn = (record: object): unknown =>
  take({ text: 'One.', ...record }).article?.given.record;

describe('articleOf', () => {
  test('takes the members of the contract and passes over others', () => {
    const { article, messages } = take({
      id: 'a1',
      outlet: 'Post',
      title: 'Head',
      publishedAt: '2017-02-16T09:00:00Z',
      url: 'https://post.example',
      author: 'A. Writer',
      language: 'en',
      text: ' One.\n',
      event: 'e1',
      other: { deep: true },
    });
    expect(messages).toEqual([]);
    expect(article).toEqual({
      source: 'a.json',
      id: 'a1',
      body: { kind: 'text', content: ' One.\n' },
      given: {
        record: {
          outlet: 'Post',
          title: 'Head',
          publishedAt: '2017-02-16T09:00:00Z',
          url: 'https://post.example',
          author: 'A. Writer',
          language: 'en',
        },
      },
      event: 'e1',
      cleaned: null,
    });
  });

  test('only a text is needed', () => {
    expect(take({ text: 'One.' }).article).toMatchObject({ id: null, given: {}, event: null });
    expect(take({ html: '<p>One.' }).article?.body).toEqual({ kind: 'html', content: '<p>One.' });
    expect(take({ text: '', html: '<p>One.' }).article?.body.kind).toBe('html');
  });

  test('knows common other names', () => {
    expect(take({ body: 'One.' }).article?.body).toEqual({ kind: 'text', content: 'One.' });
    expect(take({ content: '<p>One.</p>' }).article?.body.kind).toBe('html');
    expect(
      givenIn({ source: 'Post', headline: 'Head', published_at: '20170216', link: 'x' }),
    ).toEqual({ outlet: 'Post', title: 'Head', publishedAt: '2017-02-16', url: 'x' });
    expect(givenIn({ publisher: 'Post', published: 1_487_235_600 })).toEqual({
      outlet: 'Post',
      publishedAt: '2017-02-16T09:00:00Z',
    });
  });

  test('a source that is a record or a path is no outlet', () => {
    expect(givenIn({ source: { name: 'Post' } })).toBeUndefined();
    expect(givenIn({ source: 'articles/a.txt' })).toBeUndefined();
    expect(givenIn({ source: 'a.txt', schemaVersion: 1 })).toBeUndefined();
    expect(givenIn({ source: 'Wire', outlet: 'Post' })).toEqual({ outlet: 'Post' });
  });

  test('numbers stand for texts; what else is of a wrong type is passed over', () => {
    expect(givenIn({ outlet: 24, title: 1984, author: null, url: {}, language: true })).toEqual({
      outlet: '24',
      title: '1984',
    });
    expect(take({ text: 'One.', id: 12, event: 3 }).article).toMatchObject({
      id: '12',
      event: '3',
    });
    expect(take({ text: 'One.', id: {}, event: [] }).article).toMatchObject({
      id: null,
      event: null,
    });
  });

  test.each([
    [{ date: '9999-01-01' }, 'the date "9999-01-01" is left out: its year lies outside 1600–2100'],
    [{ date: 'soon' }, 'the date "soon" is left out: it cannot be read as a date'],
    [{ publishedAt: {} }, 'the date is left out: it is not a text'],
  ])('a date that cannot be is left out and told: %j', (record, message) => {
    const { article, messages } = take({ text: 'One.', ...record });
    expect(article?.given).toEqual({});
    expect(messages).toEqual([message]);
  });

  test.each([
    [{}, 'it has no text: no member named text or html'],
    [{ text: '' }, 'its text is empty'],
    [{ text: '\n \t' }, 'its text is empty'],
    [{ text: 12 }, 'its member text is a number, not a text'],
    [{ text: null }, 'its member text is null, not a text'],
    [{ text: ['One.'] }, 'its member text is a list, not a text'],
    [{ html: { a: 1 } }, 'its member html is a record, not a text'],
    [[], 'it is a list, not a record with members'],
    ['One.', 'it is a text, not a record with members'],
    [null, 'it is null, not a record with members'],
  ])('%j is refused', (record, message) => {
    expect(take(record)).toEqual({ article: null, messages: [message] });
  });

  test('a text beyond the limit is refused', () => {
    const { article, messages } = take({ text: 'x'.repeat(32 * 1024 * 1024 + 1) });
    expect(article).toBeNull();
    expect(messages).toEqual(['its text is longer than 32 MiB']);
  });

  test('a record of ours is clean already', () => {
    const removed = [
      { text: 'Subscribe', reason: 'paywall notice' },
      'broken',
      { text: 1, reason: 2 },
    ];
    expect(
      take({ schemaVersion: 1, removed, text: 'One.', mayBeCutShort: 'paywall' }).article?.cleaned,
    ).toEqual({
      removed: [{ text: 'Subscribe', reason: 'paywall notice' }],
      mayBeCutShort: 'paywall',
    });
    expect(take({ schemaVersion: 1, removed: [], text: 'One.' }).article?.cleaned).toEqual({
      removed: [],
      mayBeCutShort: null,
    });
    expect(take({ removed: [], text: 'One.' }).article?.cleaned).toBeNull();
    expect(take({ schemaVersion: 1, text: 'One.' }).article?.cleaned).toBeNull();
  });

  test('any JSON gives an article or a reason, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.option(fc.string()), (value, text) => {
        const record = text === null ? value : { text, id: value, outlet: value, date: value };
        const { article, messages } = take(record);
        expect(article === null ? messages : [article]).toHaveLength(1);
      }),
    );
  });
});
