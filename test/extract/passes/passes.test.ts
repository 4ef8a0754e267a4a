import { describe, expect, test } from '@jest/globals';
import { articleOf, FIRST, LAST, rawOf, reasonsOf, SECOND } from '../raw.ts';

const given = { record: { title: 'Pier to close' } };
const around = (line: string): string => [FIRST, line, SECOND, LAST].join('\n\n');

const tail = (...lines: readonly string[]) =>
  articleOf(rawOf([FIRST, SECOND, ...lines].join('\n\n'), { given }));

describe('a line among the paragraphs', () => {
  test.each([
    ['You can read 3 more articles this month', 'paywall notice'],
    ['This article is only available to subscribers', 'paywall notice'],
    ['Subscribe to continue reading this story', 'paywall notice'],
    ['Already a subscriber? Log in', 'paywall notice'],
    ['Please help support the Harbour Gazette by subscribing here', 'subscription notice'],
    ['Sign up for our daily newsletter', 'subscription notice'],
    ['By signing up, you agree to our terms.', 'subscription notice'],
    ['We need your support to keep running.', 'donation appeal'],
    ['Please consider making a donation today.', 'donation appeal'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Story continues below', 'advertisement'],
    ['No comments:', 'comment box'],
    ['Post a Comment', 'comment box'],
    ['12 Comments', 'comment box'],
    ['This website uses cookies to improve your experience.', 'cookie notice'],
    ['© 2021 Harbour Gazette Ltd. All rights reserved.', 'copyright line'],
    ['Disclaimer: the names are invented.', 'disclaimer'],
    ['The views expressed here are those of the author.', 'disclaimer'],
    ['Photo: Jane Roe', 'photo credit'],
    ['The northern pier at dusk. (Image: AGENCY PICTURES)', 'photo credit'],
    ['(Reporting by Jane Roe; editing by John Doe)', 'byline'],
    ['Jane Roe contributed to this report.', 'byline'],
    ['Share Tweet Facebook WhatsApp', 'share bar'],
    ['Follow us on Twitter', 'share bar'],
    ['10 pt 12 pt 14 pt', 'share bar'],
    ['Read more: Ferry strike enters its third week', 'link to other articles'],
    ['more on this topic – Ferry strike enters its third week', 'link to other articles'],
    ['Click here to see the map', 'link to other articles'],
    [
      'Mayor: The town will never accept a harbour without any fishermen',
      'headline of another article',
    ],
    [
      'Ferry strike enters its third weekFerry strike enters its third week',
      'headline of another article',
    ],
    ['Home > News > Harbour', 'navigation'],
    ['Updated: 3 May 2021 10:15', 'date line'],
    ['[Advertisement]', 'advertisement'],
    ['Sponsored: Is your boat insured? Talk to Gull & Sons.', 'advertisement'],
    ['Subscriber content. Sign in to follow topics.', 'subscription notice'],
    ['DONATE: £4 paints a plank. Every penny stays in the bay.', 'donation appeal'],
    ['Work like this takes weeks. Chip in £2 a month and keep us going.', 'donation appeal'],
    [
      'You are reading this for free because 900 readers pay. Become a friend today.',
      'donation appeal',
    ],
    ['If you value our work, become a supporter.', 'donation appeal'],
    ['Share this page with a neighbour', 'share bar'],
    ['Follow the Gazette on all channels.', 'share bar'],
    ['The Gazette, founded 1901. © The Gazette. Free to copy.', 'copyright line'],
    ['Reproduction permitted with acknowledgment.', 'copyright line'],
    ['(Gazette; desk@gazette.example; editing: J. Roe)', 'byline'],
    ['Editing: J. Roe', 'byline'],
    ['With material from the Harbour Agency.', 'byline'],
    ['Home page Harbour Sport Weather Notices', 'navigation'],
  ])('"%s" goes as %s', (line, reason) => {
    const article = articleOf(rawOf(around(line), { given }));
    expect(article.removed).toEqual([{ text: line, reason }]);
    expect(article.text).toBe([FIRST, SECOND, LAST].join('\n\n'));
  });

  test.each([
    'A law against paywalls would let readers see every article for free, the minister said.',
    '“Read more books and sign up for a class,” she told the pupils.',
    'The site asked readers to “subscribe to continue reading”, he recalled.',
    'Subscribers of the paper fell by a third, according to the publisher.',
    'Sponsored by a bank, the march drew thousands to the harbour.',
    'The council will chip in £3 a month for each of the boats.',
    'The island could become a member today if the others agree.',
    'With material from the laboratory, the police could charge two men.',
    'The town follows the rules on all channels of the bay.',
    'Share this burden with three neighbours: that was the plan of the mayor.',
    'The newsletter reached a million subscribers in its first year.',
    'Cookies were sold at the stall beside the pier.',
    'What the harbour needs',
    'By the end of the year, nobody used the pier.',
    'Copyright was at the heart of the case before the court.',
    'Q: Who asked for the pier to close?',
    'They share the pier with a rowing club.',
    'About a third of the town did not know of it, Reuters/Ipsos polling shows.',
    'It opened on 3 May 1921.',
    'Monday: Rain',
  ])('"%s" stays', (line) => {
    expect(articleOf(rawOf(around(line), { given })).text).toBe(around(line));
  });
});

describe('lines above the first paragraph', () => {
  test('are headline, labels, byline and date, kept as metadata', () => {
    const top = ['UP', 'Harbour', 'Council closes the northern pier', 'By Jane Roe', '3 May 2021'];
    const article = articleOf(rawOf([...top, FIRST, SECOND].join('\n')));
    expect(article.text).toBe([FIRST, SECOND].join('\n\n'));
    expect(article).toMatchObject({
      title: 'Council closes the northern pier',
      author: 'Jane Roe',
      publishedAt: '2021-05-03',
    });
    expect(article.origins).toMatchObject({ title: 'text', author: 'text', publishedAt: 'text' });
  });

  test('a place that opens the first paragraph stays', () => {
    expect(articleOf(rawOf(`PORT ELIN —\n${FIRST}`, { given })).text).toMatch(/^PORT ELIN —/);
  });
});

describe('lines below the last paragraph', () => {
  test('a heading takes the list of headlines under it along', () => {
    const article = tail('See also', 'Ferry strike goes on', 'Latest', 'Mayor to step down in May');
    expect(article.text).toBe([FIRST, SECOND].join('\n\n'));
    expect(reasonsOf(article)).toEqual(['link to other articles']);
  });

  test('headlines after a lead below the last paragraph', () => {
    const article = tail('SEE ALSO: School to close, page 4', 'Tide tables, page 2');
    expect(article.text).toBe([FIRST, SECOND].join('\n\n'));
    expect(reasonsOf(article)).toEqual(['link to other articles']);
  });

  test('a heading within the text spares the paragraphs after its list', () => {
    const article = tail('Related stories', 'Ferry strike enters its third week', LAST);
    expect(article.text).toBe([FIRST, SECOND, LAST].join('\n\n'));
  });

  test('a subject announced before a quotation stays', () => {
    const article = tail('More from the statement:', LAST);
    expect(article.text).toContain('More from the statement:');
  });

  test('labels and their values', () => {
    const article = tail('Date', '2021.05.03 / 10:15', 'Author', 'Gazette.example');
    expect(reasonsOf(article)).toEqual(['date line', 'byline']);
    expect(article).toMatchObject({ publishedAt: '2021-05-03T10:15', outlet: 'Gazette.example' });
  });

  test('lines in another language', () => {
    const article = tail('Xəbərlərin hamısını buradan oxuyun', 'Bağla');
    expect(reasonsOf(article)).toEqual(['line in another language']);
  });

  test('names in other languages stay', () => {
    expect(tail('José Núñez').text).toContain('José Núñez');
  });
});
