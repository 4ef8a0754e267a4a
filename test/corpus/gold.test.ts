import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  decoded,
  demoFiles,
  demoFolder,
  type GoldWords,
  offsetOf,
  readGold,
  sourceOf,
  visibleText,
} from '../helpers/gold.ts';

const articles = readGold('articles');
const events = readGold('events');
const texts = new Map(readGold('texts').map(({ article, text }) => [article, text]));
const textOf = (article: string): string => texts.get(article) ?? '';
const lengthOf = (article: string): number => textOf(article).split(/\s+/).length;
const english = articles.filter(({ language }) => language === 'en');
const eventOf = new Map(events.flatMap((event) => event.articles.map((key) => [key, event.event])));

/** What of `words` is not in the article's own text. */
const missing = (article: string, words: readonly string[]): readonly string[] =>
  words.filter((each) => !textOf(article).includes(each)).map((each) => `${article}: ${each}`);

/** Words that are not there, or that stand there more than once without saying which is meant. */
const unclear = (article: string, words: readonly GoldWords[]): readonly string[] =>
  words
    .filter((each) => {
      const text = textOf(article);
      const twice =
        offsetOf(text, { text: each.text, occurrence: 2 }) !== -1 && each.occurrence === undefined;
      return offsetOf(text, each) === -1 || twice;
    })
    .map((each) => `${article}: ${each.text}`);

describe('the demo corpus', () => {
  test('has at least 7 outlets, 8 events and 36 English articles', () => {
    expect(
      new Set(english.filter(({ outletOrigin }) => outletOrigin !== 'file').map((a) => a.outlet))
        .size,
    ).toBeGreaterThanOrEqual(7);
    expect(events.length).toBeGreaterThanOrEqual(8);
    expect(english.length).toBeGreaterThanOrEqual(36);
    expect(articles.length - english.length).toBe(1);
  });

  test('has every format and every origin of an outlet', () => {
    const endings = new Set(demoFiles().map((path) => path.slice(path.indexOf('.'))));
    expect([...endings].toSorted()).toEqual(
      ['.csv', '.html', '.json', '.json.gz', '.jsonl', '.jsonl.gz', '.md', '.txt'].toSorted(),
    );
    expect([...new Set(articles.map(({ outletOrigin }) => outletOrigin))].toSorted()).toEqual(
      ['file', 'folder', 'page', 'record', 'table', 'text'].toSorted(),
    );
    expect(demoFiles()).toContain('courier/articles.csv');
  });

  test('has one file in Windows-1252 with typographic quotation marks, £ and €', () => {
    const odd = demoFiles().filter((path) => {
      const bytes = readFileSync(join(demoFolder, path));
      return !path.endsWith('.gz') && bytes.toString('utf8').includes('\uFFFD');
    });
    expect(odd).toEqual(['Fair Tarrin/no-accident.txt']);
    expect(decoded('Fair Tarrin/no-accident.txt')).toMatch(/£[\s\S]*€[\s\S]*“[\s\S]*”/);
  });

  test.each(english.map(({ article }) => article))('%s has 60 to 600 words', (article) => {
    expect(lengthOf(article)).toBeGreaterThanOrEqual(60);
    expect(lengthOf(article)).toBeLessThanOrEqual(600);
  });

  test('has one brief of under 150 words', () => {
    const briefs = english.filter(({ article }) => lengthOf(article) < 150);
    expect(briefs.map(({ article }) => article)).toEqual(['homeland/2026-07-18-ferry.json']);
  });

  test('shares no sentence but in copies and quotations', () => {
    const copies = new Set(readGold('copies').map(({ article }) => article));
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { article } of english.filter((each) => !copies.has(each.article))) {
      const unquoted = textOf(article).replaceAll(/“[^”]*”|"[^"]*"/g, '');
      for (const sentence of new Set(unquoted.split(/(?<=[.!?])\s+/))) {
        if (sentence.split(' ').length < 5) continue;
        if (seen.has(sentence)) shared.push(`${article}, ${seen.get(sentence)}: ${sentence}`);
        seen.set(sentence, article);
      }
    }
    expect(shared).toEqual([]);
  });

  test('has a stub, an unknown outlet, undated articles, an agency text and a single-outlet event', () => {
    expect(articles.filter(({ mayBeCutShort }) => mayBeCutShort)).toHaveLength(1);
    expect(articles.filter(({ publishedAt }) => publishedAt === null).length).toBeGreaterThan(1);
    expect(readGold('copies').filter(({ copyOf }) => copyOf.startsWith('meridian/'))).toHaveLength(
      2,
    );
    expect(events.filter((event) => event.articles.length === 1)).toHaveLength(1);
    expect(new Set(events.map(({ story }) => story)).size).toBeLessThan(events.length);
  });
});

describe('the gold of the demo corpus', () => {
  test('puts every English article in exactly one event', () => {
    const listed = events.flatMap((event) => event.articles);
    expect(listed.toSorted()).toEqual(english.map(({ article }) => article).toSorted());
  });

  test('names every file', () => {
    const named = new Set(articles.map(({ article }) => article.split('#')[0]));
    expect(demoFiles().filter((path) => !named.has(path))).toEqual(['courier/articles.csv']);
  });

  test('numbers the records of a file', () => {
    const first = articles.find(({ article }) => article.includes('wire-2026.jsonl'));
    expect(sourceOf(first?.article ?? '')).toBe('meridian/wire-2026.jsonl#1');
    expect(sourceOf('ledger/export-2026.csv#2')).toBe('ledger/export-2026.csv#2');
    expect(sourceOf('strom-bridge.txt')).toBe('strom-bridge.txt');
  });

  test.each(articles.map(({ article }) => article))('%s has its texts in its file', (article) => {
    const gold = articles.find((each) => each.article === article);
    const visible = visibleText(article);
    const own = textOf(article).split('\n\n');
    const absent = [...own, ...(gold?.removed ?? []), ...(gold?.kept ?? [])].filter(
      (each) => !visible.includes(each),
    );
    expect(absent).toEqual([]);
    expect(missing(article, gold?.kept ?? [])).toEqual([]);
    expect(gold?.removed.filter((each) => textOf(article).includes(each))).toEqual([]);
  });

  test('finds the words of every attribution', () => {
    const attributions = readGold('attributions');
    const wrong = attributions.flatMap(({ article, source, cue, content }) =>
      unclear(article, [...(source === null ? [] : [source]), cue, ...content]),
    );
    expect(wrong).toEqual([]);
    expect(new Set(attributions.map(({ article }) => article)).size).toBeGreaterThanOrEqual(16);
  });

  test('finds every loaded term, in articles that have their attributions marked too', () => {
    const attributed = new Set(readGold('attributions').map(({ article }) => article));
    const terms = readGold('loaded-terms');
    expect(terms.filter(({ article }) => !attributed.has(article))).toEqual([]);
    const wrong = terms.flatMap(({ article, term, occurrence }) =>
      unclear(article, [{ text: term, ...(occurrence === undefined ? {} : { occurrence }) }]),
    );
    expect(wrong).toEqual([]);
  });

  test('places every article of an event in each row of its omissions once', () => {
    for (const row of readGold('omissions')) {
      const cells = [
        ...Object.keys(row.stated),
        ...Object.keys(row.partial),
        ...row.absent,
        ...row.unknown,
      ];
      const members = events.find(({ event }) => event === row.event)?.articles ?? [];
      expect(cells.toSorted()).toEqual(members.toSorted());
      const strings = [...Object.entries(row.stated), ...Object.entries(row.partial)];
      expect(strings.flatMap(([article, words]) => missing(article, words))).toEqual([]);
    }
  });

  test('finds the words of contradictions, quotations and background in articles of the event', () => {
    const versions = [
      ...readGold('contradictions').map((row) => ({
        event: row.event,
        versions: 'agree' in row ? row.agree : row.versions,
      })),
      ...readGold('quotations'),
      ...readGold('background').map(({ event, article, passage }) => ({
        event,
        versions: { [article]: passage },
      })),
    ];
    for (const row of versions) {
      for (const [article, words] of Object.entries(row.versions)) {
        expect([eventOf.get(article), missing(article, [words])]).toEqual([row.event, []]);
      }
    }
  });
});
