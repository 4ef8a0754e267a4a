import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleOf, extracted, FIRST, LAST, pageOf, SECOND } from '../raw.ts';

const BODY = [FIRST, SECOND, LAST, `${FIRST} ${SECOND}`, `${SECOND} ${LAST}`];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (article: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<main><article><h1>Pier to close</h1>${article}</article></main><footer>© Gazette</footer></body></html>`;
const textOf = (html: string) => articleOf(pageOf(html)).text;
const whole = BODY.join('\n\n');

const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const of = (head: string) => articleOf(pageOf(page(paragraphs(BODY), head)));

describe('the body of a page', () => {
  test('is its paragraphs, with the frame among the removals', () => {
    const article = articleOf(pageOf(page(paragraphs(BODY))));
    expect(article.text).toBe(whole);
    const removed = article.removed.map(({ text }) => text).join('\n');
    expect(removed).toContain('Home');
    expect(removed).toContain('Pier to close');
    expect(removed).toContain('© Gazette');
  });

  test.each([
    ['<div class="related-articles"><p>Ferry strike enters its third week in the bay.</p></div>'],
    ['<div id="newsletterSignup"><p>All the news of the bay, each morning at seven.</p></div>'],
    [
      '<figure><img src="x"><figcaption>The pier in spring, seen from the town.</figcaption></figure>',
    ],
    ['<p><a href="/x">Ferry strike enters its third week</a></p>'],
    ['<p style="display:none">This is not shown to anyone who reads it.</p>'],
    ['<div><span class="caption">The pier in spring, seen from the town.</span></div>'],
    [
      '<figure><figcaption>The pier in spring. Photo: J. Roe</figcaption></figure><p>The pier in spring.</p>',
    ],
    ['<aside><p>The pier was built in 1921 by the town.</p></aside>'],
  ])('lacks %s', (furniture) => {
    const html = page(paragraphs(BODY.slice(0, 2)) + furniture + paragraphs(BODY.slice(2)));
    expect(textOf(html)).toBe(whole);
  });

  test('keeps a sentence that repeats a caption far above it, and a caption-like word within', () => {
    const [first = '', ...more] = BODY;
    const again = 'The pier in spring is a sight to behold.';
    const told = `${first} <span class="caption">It is so.</span>`;
    const figure = `<figure><figcaption>${again}</figcaption></figure>`;
    const html = page(figure + paragraphs([told, ...more, again]));
    expect(textOf(html)).toBe([`${first} It is so.`, ...more, again].join('\n\n'));
  });

  test('keeps an article whose own element has a telling name', () => {
    expect(textOf(page(`<div class="promo related">${paragraphs(BODY)}</div>`))).toBe(whole);
  });

  test('has the opening that Readability drops', () => {
    const opening = 'Nobody saw it coming, but the northern pier will close for a whole year.';
    const html = page(`<div><p>${opening}</p></div><div class="body">${paragraphs(BODY)}</div>`);
    expect(textOf(html)).toBe([opening, whole].join('\n\n'));
  });

  test('parts paragraphs that stand between line breaks', () => {
    expect(textOf(page(`<div>${BODY.join('<br><br>')}</div>`))).toBe(whole);
  });

  test('comes from JSON-LD where the page itself shows none', () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: BODY.join('\n\n') });
    const html = `<html><head><script type="application/ld+json">${stated}</script></head><body><p>Loading</p></body></html>`;
    expect(textOf(html)).toBe(whole);
  });

  test('stays uncleaned where asked', () => {
    const html = page(paragraphs([...BODY, 'Advertisement']));
    expect(articleOf(pageOf(html), false).text).toBe([...BODY, 'Advertisement'].join('\n\n'));
  });

  test('of a page with very many elements is its prose', () => {
    const html = page(`${'<i></i>'.repeat(31_000)}${paragraphs(BODY)}`);
    expect(textOf(html)).toBe(whole);
  });
});

describe('pages that cannot be read', () => {
  test.each([
    ['', 'the page is empty'],
    ['<div>'.repeat(100_000), 'its elements are nested too deep'],
    ['<html><head><title>Pier</title></head></html>', 'it has no text'],
    ['<!-- nothing', 'it has no text'],
  ])('%#', (html, rejected) => {
    expect(extracted(pageOf(html))).toEqual({ rejected });
  });

  test('any mark-up gives an article or a reason', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="ad">',
      '</div>',
      '<br',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</script>',

      '<html>',
      '<body>',
      '</body>',
      '<h1>',
      '"',
      '&amp;',
      FIRST,
      SECOND,
      '\uD800',
      '<table><td>',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const extraction = extracted(pageOf(parts.join('')));
        const found = 'article' in extraction ? extraction.article.text : extraction.rejected;
        expect(found).not.toBe('');
      }),
    );
  });
});

describe('metadata of a page', () => {
  test('from JSON-LD, through a graph', () => {
    const article = of(
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'Site' },
          {
            '@type': ['NewsArticle'],
            headline: 'Pier &amp; harbour',
            datePublished: '2021-05-03T10:00:00Z',
            author: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
            publisher: { name: 'The Gazette' },
            mainEntityOfPage: { '@id': 'https://gazette.example/pier' },
          },
        ],
      }),
    );
    expect(article).toMatchObject({
      outlet: 'The Gazette',
      title: 'Pier & harbour',
      publishedAt: '2021-05-03T10:00:00Z',
      author: 'Jane Roe, John Doe',
      url: 'https://gazette.example/pier',
      origins: { outlet: 'page', title: 'page', publishedAt: 'page', author: 'page', url: 'page' },
    });
  });

  test('from meta elements', () => {
    const article = of(`<meta property="og:site_name" content="The Gazette">
      <meta property="og:title" content="Pier shut"><meta name="author" content="Jane Roe">
      <meta property="article:author" content="https://example.org/jane">
      <meta property="article:published_time" content="2021-05-03">
      <link rel="canonical" href="https://gazette.example/pier">`);
    expect(article).toMatchObject({
      outlet: 'The Gazette',
      title: 'Pier shut',
      publishedAt: '2021-05-03',
      author: 'Jane Roe',
      url: 'https://gazette.example/pier',
    });
  });

  test('from <time> and the headline; the outlet from the address', () => {
    const html = page(`<time datetime="2021-05-03">Monday</time>${paragraphs(BODY)}`);
    const article = articleOf(
      pageOf(html, { given: { record: { url: 'http://www.gazette.example' } } }),
    );
    expect(article).toMatchObject({
      title: 'Pier to close',
      publishedAt: '2021-05-03',
      outlet: 'gazette.example',
    });
  });

  test('from the title without the outlet’s name', () => {
    const html = `<html><head><title>Northern pier to close | The Gazette</title></head><body>${paragraphs(BODY)}</body></html>`;
    expect(articleOf(pageOf(html)).title).toBe('Northern pier to close');
  });

  test('broken or bare JSON-LD is passed over', () => {
    expect(of('<script type="application/ld+json">{oops</script>').outlet).toBe('sample');
    const bare =
      '<script type="application/ld+json">{"@type":"Article","headline":"Two\nlines"}</script>';
    expect(of(bare).title).toBe('Two lines');
  });
});
