import { describe, expect, test } from '@jest/globals';
import type { Diff } from '../../src/model/details.ts';
import { htmlReports } from '../../src/report/html.ts';
import { detailsView } from '../../src/report/html-details.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { textsOf } from '../../src/report/texts.ts';
import { articleOf, place } from '../helpers/articles.ts';
import { comparisonFrom, eventFrom } from '../helpers/comparison-fixture.ts';
import { meta } from '../helpers/port-refs.ts';
import { templates } from '../helpers/templates.ts';

const wire = articleOf({ id: 'w', outlet: 'Wire', text: 'The board voted to close <the> pier.' });
const post = articleOf({
  id: 'p',
  outlet: 'Post',
  text: 'The board rammed it through, *so* there.',
});
const event = eventFrom([wire, post]);
const diff: Diff = {
  kind: 'diff',
  title: 'What Post changed',
  original: 'w',
  copy: 'p',
  changes: [
    [
      { change: 'kept', ...place(post.text, 'board') },
      { change: 'left-out', ...place(wire.text, 'voted to close <the> pier.') },
      { change: 'added', ...place(post.text, 'rammed it through, *so* there.') },
    ],
  ],
  more: 2,
};
const comparison = comparisonFrom(event, {
  copies: {
    meta: meta('copies', 'Copies', 'Who reprints whose text?', 'Cross out.'),
    status: 'compared',
    findings: [],
    details: [diff],
    marks: [],
  },
});

describe('a diff', () => {
  test('as HTML marks what was added and left out, for ears too, and leads to both texts', () => {
    const page = { indexHref: null, jsonHref: null, worksheetHref: null };
    const html = htmlReports(templates).event({ event, comparison, ...page });
    expect(html).toContain(
      '<del><span class="sr">[left out: </span>voted to close &lt;the&gt; pier.<span class="sr">]</span></del>',
    );
    expect(html).toContain('<ins><span class="sr">[added: </span>rammed it through, *so* there.');
    expect(html).toContain('… board');
    expect(html).toMatch(/<a href="#a-1-0">.*Wire<\/a> <a href="#a-2-0">.*Post<\/a>/);
    expect(html).toContain('and 2 more places, marked in the articles');
  });

  test('as Markdown strikes out and sets in bold', () => {
    const text = renderMarkdown(event, comparison);
    expect(text).toContain(
      '- … board ~~voted to close \\<the\\> pier.~~ **rammed it through, \\*so\\* there.**\n- and 2 more',
    );
  });

  test('of articles that the event has not got draws nothing', () => {
    const { view } = detailsView(textsOf(eventFrom([wire])), diff, 'd');
    expect(view).toMatchObject({ places: [] });
  });
});
