import type { Comparison, LensResult } from '../../src/model/comparison.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensMeta } from '../../src/model/lens.ts';
import { articleOf, shows } from './articles.ts';
import { comparisonFrom, eventFrom } from './comparison-fixture.ts';

/** Each would run, ask for something or steer the terminal if any writer let it through. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '{{constructor}} {{{this}}} {{> layout}}',
  '</style><style>*{display:none}</style>',
  '\u001B[31mred\u001B]8;;http://evil.example\u0007link',
  '[click](javascript:alert(3)) ![x](http://evil.example/x.png) | a | b |',
  '<svg/onload=alert(4)>',
  '\u202Eevil \uD800 lone',
].join(' ');

const textOf = (n: number): string => `${HOSTILE} number ${n}. She said ${HOSTILE} again. The end.`;
const article = (n: number) =>
  articleOf({
    id: `../${n} "${HOSTILE}`,
    outlet: `Outlet ${n} ${HOSTILE}`,
    title: `Headline ${n} ${HOSTILE}`,
    text: textOf(n),
    url: 'javascript:alert(5)',
    author: HOSTILE,
    source: `../../${HOSTILE}`,
    notes: [HOSTILE],
    publishedAt: HOSTILE,
    mayBeCutShort: HOSTILE,
    removed: [{ text: HOSTILE, reason: HOSTILE }],
  });

const [first, second] = [article(1), article(2)];
const one = shows(first, 'said');
const two = shows(second, 'said');
const all = [one, shows(first, 'number 1'), two];

const meta: LensMeta = {
  id: 'hostile',
  title: HOSTILE,
  question: HOSTILE,
  method: HOSTILE,
  limits: HOSTILE,
  task: HOSTILE,
  requires: [],
};
const result: LensResult = {
  meta,
  status: 'compared',
  findings: [{ outlet: first.outlet, claim: HOSTILE, confidence: 'firm', evidence: all }],
  details: [
    {
      kind: 'table',
      title: HOSTILE,
      columns: [{ label: HOSTILE, align: 'left' }],
      rows: [[{ text: HOSTILE, evidence: all }]],
    },
    {
      kind: 'matrix',
      title: HOSTILE,
      columns: [first.id, second.id],
      rows: [1, 2, 3].map((n) => ({
        label: `${n} ${HOSTILE}`,
        about: 'statement',
        cells: [
          { articleId: first.id, state: 'stated', evidence: [one] },
          { articleId: second.id, state: 'absent', evidence: [] },
        ],
      })),
    },
    {
      kind: 'passages',
      title: HOSTILE,
      groups: [
        {
          label: HOSTILE,
          passages: [
            { evidence: one, note: HOSTILE },
            { evidence: two, note: 'plain' },
          ],
        },
      ],
    },
    {
      kind: 'bars',
      title: HOSTILE,
      unit: HOSTILE,
      bars: [{ label: HOSTILE, value: 1, interval: [0, 2], basis: HOSTILE, evidence: all }],
    },
    {
      kind: 'versions',
      title: HOSTILE,
      texts: [
        {
          label: HOSTILE,
          longest: { articleId: first.id, spans: [{ start: 0, end: HOSTILE.length }] },
          versions: [
            {
              articleId: second.id,
              form: 'altered',
              parts: [
                { change: 'kept', start: 0, end: HOSTILE.length },
                { change: 'left-out', start: 0, end: HOSTILE.length },
              ],
              note: HOSTILE,
              alert: HOSTILE,
            },
          ],
        },
      ],
    },
  ],
  marks: [...all, shows(first, 'She said')].map(({ articleId, start, end }) => ({
    articleId,
    start,
    end,
    label: HOSTILE,
    why: HOSTILE,
  })),
};

/** Every text of the records is hostile. */
export const hostileEvent: Event = eventFrom([first, second], { title: HOSTILE });
export const hostileComparison: Comparison = comparisonFrom(hostileEvent, {
  hostile: result,
  away: { meta: { ...meta, id: 'away' }, status: 'not-applicable', reason: HOSTILE },
  broken: { meta: { ...meta, id: 'broken' }, status: 'failed', error: HOSTILE },
});
