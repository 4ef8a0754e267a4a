import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/extract/index.ts';
import { NO_TOOLS } from '../../src/extract/tools.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { articleOf, extracted, FIRST, LAST, pageOf, rawOf, SECOND } from './raw.ts';

const NOTICES = [
  'See also',
  'Latest',
  'Advertisement',
  'By Jane Roe',
  'Date',
  'Author',
  'UP',
  '3 May 2021',
  'Read more: Ferry strike goes on',
  'You can read 3 more articles this month',
  'Council closes the northern pier',
  'Share Tweet',
  '“',
  '\uD83D',
  'שלום',
];

const visibleWords = (text: string) =>
  text
    .replaceAll(/[\u200B\uFEFF\u00AD\u2060]/g, '')
    .split(/[\s\u0085]+/)
    .filter(Boolean);
const words = (parts: readonly string[]) => parts.flatMap(visibleWords).toSorted();

describe('any text', () => {
  const texts = fc
    .array(
      fc.oneof(fc.constantFrom(...NOTICES, FIRST, SECOND, LAST), fc.string({ unit: 'binary' })),
    )
    .map((lines) => lines.join('\n'));

  test('gives an article or a reason; its text and removals hold every word', () => {
    fc.assert(
      fc.property(texts, (content) => {
        const extraction = extracted(rawOf(content));
        if ('rejected' in extraction) return;
        const { text, removed } = extraction.article;
        expect(words([text, ...removed.map((each) => each.text)])).toEqual(words([content]));
      }),
      { numRuns: 200 },
    );
  });

  test('extracted twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (content) => {
        const first = extracted(rawOf(content));
        if ('rejected' in first) return;
        const { text, title } = first.article;
        const again = articleOf(rawOf(text, { given: { record: { title } } }));
        expect(again.text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('stays byte for byte without cleaning', () => {
    fc.assert(
      fc.property(texts, (content) => {
        const extraction = extracted(rawOf(content), false);
        const isEmpty = !/[\p{L}\p{N}]/u.test(content);
        expect('article' in extraction ? extraction.article.text : null).toBe(
          isEmpty ? null : content,
        );
      }),
    );
  });
});

describe('what there is no article in', () => {
  test.each([
    ['', 'it has no text'],
    [' \n\n ', 'it has no text'],
    [
      'ADVERTISEMENT\n\nNo comments:',
      'nothing of an article is in it, only: advertisement, comment box',
    ],
  ])('%j', (content, rejected) => {
    expect(extracted(rawOf(content))).toEqual({ rejected });
  });
});

test('a record of ours is taken as it is, with what was removed from it', () => {
  const cleaned = {
    removed: [{ text: 'UP', reason: 'navigation' }],
    mayBeCutShort: 'a paywall notice stands where the text ends',
  };
  const article = articleOf(rawOf(`Advertisement\n${FIRST}`, { id: 'a1', cleaned }));
  expect(article).toMatchObject({ id: 'a1', text: `Advertisement\n${FIRST}`, ...cleaned });
});

describe('the outlet', () => {
  test.each([
    ['news/harbour-post.txt', null, 'harbour-post'],
    ['harbour-post.jsonl.gz#12', null, 'harbour-post'],
    ['-#3', 'a7', 'a7'],
    ['-#3', null, 'input'],
  ])('of %s with id %s is %s where nothing tells it', (source, id, outlet) => {
    const article = articleOf(rawOf(FIRST, { source, id }));
    expect(article.outlet).toBe(outlet);
    expect(article.origins.outlet).toBe('file');
  });

  test('is the record’s before the table’s, the folder’s and the text’s', () => {
    const text = `${FIRST}\n\nFollow The Gazette on Twitter`;
    const folder = { outlet: 'Folder' };
    const table = { outlet: 'Table' };
    const record = { outlet: 'Record' };
    const outletOf = (given: object) => articleOf(rawOf(text, { given })).outlet;
    expect(outletOf({ folder, table, record })).toBe('Record');
    expect(outletOf({ folder, table })).toBe('Table');
    expect(outletOf({ folder })).toBe('Folder');
    expect(outletOf({})).toBe('The Gazette');
  });

  test('is the site where only an address is known', () => {
    const given = { record: { url: 'https://www.gazette.example/a?b' } };
    const article = articleOf(rawOf(FIRST, { given }));
    expect(article.outlet).toBe('gazette.example');
    expect(article.origins.outlet).toBe('record');
  });
});

describe('clues in the text', () => {
  test.each([
    ['LONDON (AP) — The council voted on Tuesday to close the pier.', 'AP'],
    ['(Reuters) - The council voted on Tuesday to close the pier.', 'Reuters'],
    [`By Jane Roe, Associated Press\n${FIRST}`, 'AP'],
    [`${FIRST}\nGazette.example reports citing TASS.`, 'TASS'],
    [`${FIRST}\nCopyright 2021 The Associated Press. All rights reserved.`, 'AP'],
    [FIRST, null],
    ['The council (see below) — or what is left of it — voted on Tuesday.', null],
  ])('%j comes from %s', (content, agency) => {
    expect(articleOf(rawOf(content)).agency).toBe(agency);
  });

  test('no date is made up', () => {
    const text =
      'As part of a meeting on Tuesday, 3 May 2021, the council voted to close the pier.';
    expect(articleOf(rawOf(text)).publishedAt).toBeNull();
  });

  test('an article without a headline goes by its first words', () => {
    expect(articleOf(rawOf(FIRST)).title).toBe(
      'The harbour council voted on Tuesday to close the northern pier for …',
    );
  });
});

describe('language', () => {
  test('a short list of names is in none', () => {
    const names = 'Maud Ferris, Rosalind Okell, Piet Langley, Sunniva Brandt, Tobias Wren';
    expect(articleOf(rawOf(names)).language).toBe('und');
  });

  test('is the body’s; a foreign headline is noted', () => {
    const article = articleOf(
      rawOf(`Der Hafenrat schließt die nördliche Mole für ein Jahr\n\n${FIRST}`),
    );
    expect(article.language).toBe('en');
    expect(article.text).toBe(FIRST);
    expect(article.notes).toEqual(['the headline is in German; the text is in English']);
  });

  test('is what the words show where the record says another', () => {
    const given = { record: { language: 'de' } };
    const article = articleOf(rawOf(FIRST, { given }));
    expect(article.language).toBe('en');
    expect(article.notes).toEqual(['it is said to be in German; the text is in English']);
  });

  test('is unknown where there are too few letters, unless the record tells', () => {
    expect(articleOf(rawOf('Pier shut.')).language).toBe('und');
    expect(
      articleOf(rawOf('Pier shut.', { given: { record: { language: 'en-GB' } } })).language,
    ).toBe('en');
  });
});

describe('a text that may be cut short', () => {
  test.each([
    [`${FIRST}\n\nSubscribe to continue reading`, 'a paywall notice stands where the text ends'],
    [`${FIRST}\n\nContinue reading the main story`, 'a paywall notice stands where the text ends'],
    [`${FIRST}\n\nFishermen who use the pier said …`, 'the text ends in an ellipsis'],
    [`${FIRST} [...]`, 'the text ends in an ellipsis'],
    [`${FIRST} Fishermen who use the pier`, 'the text stops in the middle of a sentence'],
    [
      `${FIRST}\n\nFishermen who use the pier said that the`,
      'the text stops in the middle of a sentence',
    ],
  ])('%j: %s', (content, reason) => {
    expect(articleOf(rawOf(content)).mayBeCutShort).toBe(reason);
  });

  test.each([
    `You can read 3 more articles this month\n\n${FIRST}`,
    FIRST,
    `${FIRST} — Jane Roe, Harbour Gazette`,
    `${FIRST}\n\nThe full report is at https://example.org/report`,
  ])('%j is whole', (content) => {
    expect(articleOf(rawOf(content)).mayBeCutShort).toBeNull();
  });

  test('a page that ends too early', () => {
    const page = pageOf(`<html><body><article><p>${FIRST}</p><p>${SECOND}</p><p>The council wi`);
    expect(articleOf(page).mayBeCutShort).toBe('the page is cut off in the middle');
  });
});

const needed = (raw: RawArticle) => extract(raw, { clean: true, tools: NO_TOOLS });

describe('what takes long to load', () => {
  test('is not needed for plain English', () => {
    const plain = [FIRST, SECOND, LAST].join('\n\n');
    const title = { record: { title: 'Harbour council will close the northern pier' } };
    expect(needed(rawOf(plain, { given: title }))).toHaveProperty('article.language', 'en');
  });

  test('is asked for by name where a text needs it', () => {
    const german = 'Der Hafenrat hat am Dienstag beschlossen, den Pier für ein Jahr zu schließen.';
    expect(needed(rawOf(german))).toEqual({ needs: 'detector' });
    expect(needed(pageOf(`<p>${FIRST}</p>`))).toEqual({ needs: 'readPage' });
  });
});
