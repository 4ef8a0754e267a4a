import type { LensResult } from '../../src/model/comparison.ts';
import type { Details, VersionPart } from '../../src/model/details.ts';
import type { Mark } from '../../src/model/lens.ts';
import { chronicle, ledger, voice, wire } from './port-articles.ts';
import type { Letter } from './port-refs.ts';
import { ARTICLES, mark, meta, ref } from './port-refs.ts';

const LOADED_MARKS: readonly Mark[] = [
  mark('v', 'Furious', 'evaluation', 'ascribes a feeling; plainer: no adjective'),
  mark(
    'v',
    'brought Port Ellery to a standstill',
    'hyperbole',
    'entry “bring to a standstill”; plainer: “closed”',
  ),
  mark('v', 'rammed through', 'war metaphor', 'entry “ram through”; plainer: “signed”'),
  mark(
    'v',
    'an army of robot cranes',
    'war metaphor',
    'entry “army of” with a thing; plainer: “twelve”',
  ),
  mark('v', 'heroic', 'evaluation', 'moral praise in the outlet’s own voice'),
  mark(
    'v',
    'slammed the deal as a brazen betrayal',
    'moral judgement',
    'entries “brazen”, “betrayal”',
  ),
  mark('v', 'pocketed', 'moral judgement', 'entry “pocket” with money; plainer: “received”'),
  mark('v', 'vanished', 'hyperbole', 'entry “vanish” with jobs; plainer: “were cut”'),
  mark('l', 'illegal', 'labelling', 'no court has ruled in this text'),
  mark('l', 'crippled', 'hyperbole', 'entry “cripple”; plainer: “closed”'),
  mark('l', 'stranded', 'hyperbole', 'entry “strand” with ships; plainer: “waiting”'),
  mark('l', 'long-overdue', 'evaluation', 'presupposes that it should have come before'),
  mark('c', 'shed', 'dysphemism', 'entry “shed” with jobs; plainer: “cut”'),
];

const VERBS: readonly (readonly [Letter, string, string, number])[] = [
  ['c', 'said', 'neutral', 0],
  ['c', 'pointed out', 'endorsing', 0],
  ['c', 'noted', 'endorsing', 0],
  ['c', 'urged', 'directive', 0],
  ['v', 'slammed', 'hostile', 0],
  ['v', 'thundered', 'emphatic', 0],
  ['v', 'claimed', 'distancing', 0],
  ['v', 'insisted', 'emphatic', 0],
  ['v', 'admitted', 'conceding', 0],
  ['l', 'stressed', 'emphatic', 0],
  ['l', 'explained', 'endorsing', 0],
  ['l', 'alleged', 'distancing', 0],
  ['l', 'conceded', 'conceding', 0],
  ['w', 'said', 'neutral', 0],
];

const loadedBars: Details = {
  kind: 'bars',
  title: 'Loaded terms in the outlet’s own voice',
  unit: 'per 1,000 words',
  bars: [
    {
      label: chronicle.outlet,
      value: 5.2,
      interval: [0.1, 18.4],
      basis: '1 of 193 words',
      evidence: [ref('c', 'shed')],
    },
    {
      label: ledger.outlet,
      value: 34.5,
      interval: [12.2, 66.1],
      basis: '4 of 116 words',
      evidence: LOADED_MARKS.filter((m) => m.articleId === ledger.id),
    },
    {
      label: voice.outlet,
      value: 46.8,
      interval: [23.3, 81],
      basis: '8 of 171 words',
      evidence: LOADED_MARKS.filter((m) => m.articleId === voice.id),
    },
    { label: wire.outlet, value: 0, interval: null, basis: '0 of 72 words', evidence: [] },
  ],
};

const loadedPassages: Details = {
  kind: 'passages',
  title: 'The same thing in other words',
  groups: [
    {
      label: 'The port closes',
      passages: [
        { evidence: ref('c', 'stopped work'), note: 'plain' },
        { evidence: ref('l', 'crippled the country’s second-largest port'), note: 'hyperbole' },
        { evidence: ref('v', 'brought Port Ellery to a standstill'), note: 'hyperbole' },
        { evidence: ref('w', 'stopped work'), note: 'plain' },
      ],
    },
    {
      label: 'The order for cranes',
      passages: [
        { evidence: ref('c', 'confirmed an order for twelve driverless cranes'), note: 'plain' },
        {
          evidence: ref('l', 'long-overdue modernisation'),
          note: 'evaluation: it should have come before',
        },
        {
          evidence: ref('v', 'rammed through a secret deal for an army of robot cranes'),
          note: 'war metaphor',
        },
      ],
    },
  ],
};

const loadedTable: Details = {
  kind: 'table',
  title: 'Terms that set an outlet apart',
  columns: [
    { label: 'Term', align: 'left' },
    { label: 'Category', align: 'left' },
    { label: 'Outlet', align: 'left' },
    { label: 'Times', align: 'right' },
  ],
  rows: LOADED_MARKS.slice(0, 9).map((m) => {
    const article = ARTICLES.find(({ id }) => id === m.articleId) ?? chronicle;
    return [
      { text: article.text.slice(m.start, m.end), evidence: [] },
      { text: m.label, evidence: [] },
      { text: article.outlet, evidence: [] },
      { text: '1', evidence: [m] },
    ];
  }),
};

export const loadedTerms: LensResult = {
  meta: meta(
    'loaded-terms',
    'Loaded terms',
    'Which words carry a judgement, and whose?',
    'Underline every word that judges rather than tells.',
  ),
  status: 'compared',
  findings: [
    {
      outlet: voice.outlet,
      claim:
        'The Harbour Voice uses loaded terms about nine times as often as the Ellery Chronicle, mostly of war and betrayal.',
      confidence: 'firm',
      evidence: [
        ref('v', 'rammed through'),
        ref('v', 'an army of robot cranes'),
        ref('v', 'heroic'),
      ],
    },
    {
      outlet: ledger.outlet,
      claim:
        'Crown Ledger calls the strike “illegal” and the cranes “long-overdue”; no other outlet uses either word.',
      confidence: 'likely',
      evidence: [ref('l', 'illegal'), ref('l', 'long-overdue')],
    },
  ],
  details: [loadedBars, loadedPassages, loadedTable],
  marks: LOADED_MARKS,
};

const verb = (letter: Letter, words: string) => ({ text: words, evidence: [ref(letter, words)] });
const ASKED = 'We asked for talks in January and heard nothing until the order was signed,';
const part = (change: VersionPart['change'], letter: Letter, words: string): VersionPart => {
  const { start, end } = ref(letter, words);
  return { change, start, end };
};
const NONE = { text: '–', evidence: [] };
export const attributionVerbs: LensResult = {
  meta: meta(
    'attribution-verbs',
    'Attribution verbs',
    'With which verbs is each speaker brought in?',
    'Circle every verb that says how somebody spoke.',
  ),
  status: 'compared',
  findings: [
    {
      outlet: voice.outlet,
      claim:
        'The Harbour Voice distances itself from Oyelaran (“claimed”), where Crown Ledger backs him (“stressed”, “explained”).',
      confidence: 'firm',
      evidence: [ref('v', 'claimed'), ref('l', 'stressed'), ref('l', 'explained')],
    },
    {
      outlet: ledger.outlet,
      claim: 'Crown Ledger brings in the union with “alleged” and “conceded” only.',
      confidence: 'tentative',
      evidence: [ref('l', 'alleged'), ref('l', 'conceded')],
    },
  ],
  details: [
    {
      kind: 'table',
      title: 'One statement, each outlet’s verb',
      columns: [
        { label: 'Statement', align: 'left' },
        ...ARTICLES.map(({ outlet }) => ({ label: outlet, align: 'left' as const })),
      ],
      rows: [
        [
          { text: 'Oyelaran: no contract would end before 2034', evidence: [] },
          verb('c', 'pointed out'),
          verb('l', 'stressed'),
          verb('v', 'claimed'),
          { text: 'said', evidence: [ref('w', 'said', 3)] },
        ],
        [
          { text: 'Oyelaran: every docker will be trained', evidence: [] },
          { text: 'said', evidence: [ref('c', 'said', 2)] },
          verb('l', 'explained'),
          verb('v', 'insisted'),
          NONE,
        ],
        [
          { text: 'Quill: “We asked for talks in January”', evidence: [] },
          { text: 'said', evidence: [ref('c', 'said', 1)] },
          NONE,
          verb('v', 'thundered'),
          { text: 'said', evidence: [ref('w', 'said', 2)] },
        ],
      ],
    },
    {
      kind: 'passages',
      title: 'Whose words are distanced',
      groups: [
        {
          label: 'Oyelaran: no contract would end before 2034',
          passages: [
            { evidence: ref('c', 'pointed out'), note: 'endorsing: takes it as true' },
            { evidence: ref('v', 'claimed'), note: 'distancing: leaves it open' },
            { evidence: ref('l', 'stressed'), note: 'emphatic' },
          ],
        },
      ],
    },
    {
      kind: 'versions',
      title: 'One quotation',
      texts: [
        {
          label: 'Marta Quill',
          longest: { articleId: chronicle.id, spans: [ref('c', ASKED)] },
          versions: [
            {
              articleId: chronicle.id,
              form: 'whole',
              parts: [part('kept', 'c', ASKED)],
              note: '“said” (neutral)',
              alert: null,
            },
            {
              articleId: wire.id,
              form: 'cut',
              parts: [
                part('kept', 'w', 'We asked for talks in January and heard nothing'),
                part('left-out', 'c', 'until the order was signed,'),
              ],
              note: '“said” (neutral); cut at the end',
              alert: null,
            },
          ],
        },
      ],
    },
  ],
  marks: VERBS.map(([letter, words, label]) =>
    mark(letter, words, label, `cue “${words}” is classed as ${label}`),
  ),
};
