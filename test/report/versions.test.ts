import { describe, expect, test } from '@jest/globals';
import type { Versions } from '../../src/model/details.ts';
import { htmlReports } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { articleOf, place } from '../helpers/articles.ts';
import { comparisonFrom, eventFrom } from '../helpers/comparison-fixture.ts';
import { meta } from '../helpers/port-refs.ts';
import { templates } from '../helpers/templates.ts';

const wire = articleOf({
  id: 'w',
  outlet: 'Wire',
  text: '“The pier is safe, if nobody <jumps>,” she said.',
});
const post = articleOf({
  id: 'p',
  outlet: 'Post',
  text: 'She said the pier “is sound” and [the deck] too.',
});
const echo = articleOf({ id: 'e', outlet: 'Echo', text: 'It rained.' });
const event = eventFrom([wire, post, echo]);
const versions: Versions = {
  kind: 'versions',
  title: 'What became of it',
  texts: [
    {
      label: 'Ann Poole',
      longest: {
        articleId: 'w',
        spans: [place(wire.text, 'The pier is safe, if nobody <jumps>,')],
      },
      versions: [
        {
          articleId: 'w',
          form: 'whole',
          parts: [{ change: 'kept', ...place(wire.text, 'The pier is safe, if nobody <jumps>,') }],
          note: '“said” (neutral)',
          alert: null,
        },
        {
          articleId: 'p',
          form: 'altered',
          parts: [
            { change: 'told', ...place(post.text, 'the pier') },
            { change: 'kept', ...place(post.text, 'is') },
            { change: 'left-out', ...place(wire.text, 'safe, if nobody <jumps>,') },
            { change: 'added', ...place(post.text, 'sound') },
            { change: 'inserted', ...place(post.text, '[the deck]') },
          ],
          note: 'cut at the end',
          alert: 'The cut drops a condition: “if nobody <jumps>”',
        },
        { articleId: 'e', form: 'absent', parts: [], note: '', alert: null },
      ],
    },
  ],
};
const comparison = comparisonFrom(event, {
  quotations: {
    meta: meta('quotations', 'Quotations', 'What was cut?', 'Compare.'),
    status: 'compared',
    findings: [],
    details: [versions],
    marks: [],
  },
});

describe('versions of a text', () => {
  const page = { indexHref: null, jsonHref: null, worksheetHref: null };
  const html = htmlReports(templates).event({ event, comparison, ...page });

  test('as HTML set each version against the longest form, for ears too', () => {
    expect(html).toContain('“The pier is safe, if nobody &lt;jumps&gt;”');
    expect(html).toContain(
      '<del><span class="sr">[left out: </span>safe, if nobody &lt;jumps&gt;,<span class="sr">]</span></del>',
    );
    expect(html).toContain('<ins><span class="sr">[other words: </span>sound');
    expect(html).toContain('<i class="told">the pier</i>');
    expect(html).toContain('The cut drops a condition: “if nobody &lt;jumps&gt;”');
    expect(html).toContain('Not found in the text of Echo.');
  });

  test('as HTML say a whole version once', () =>
    expect(html.split('The pier is safe, if nobody &lt;jumps&gt;').length - 1).toBeLessThan(4));

  test('as Markdown strike out what is left out', () =>
    expect(renderMarkdown(event, comparison)).toContain(
      '- Post: *the pier* is ~~safe, if nobody \\<jumps\\>,~~ **sound** \\[the deck\\] *(altered; cut at the end; The cut drops a condition: “if nobody \\<jumps\\>”)*\n- not found: Echo',
    ));
});
