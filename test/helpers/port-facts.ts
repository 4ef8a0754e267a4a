import type { LensResult } from '../../src/model/comparison.ts';
import type { About, CellState, Matrix } from '../../src/model/details.ts';
import { ledger, voice } from './port-articles.ts';
import type { Letter } from './port-refs.ts';
import { BY_LETTER, meta, ref } from './port-refs.ts';

type Told = Partial<Record<Letter, string | readonly [CellState, string]>>;
const LETTERS: readonly Letter[] = ['c', 'l', 'v', 'w'];
function row(about: About, label: string, told: Told): Matrix['rows'][number] {
  const cells = LETTERS.map((letter) => {
    const said = told[letter];
    const { id, text, mayBeCutShort } = BY_LETTER[letter];
    if (said === undefined) {
      const state: CellState = mayBeCutShort === null ? 'absent' : 'unknown';
      return { articleId: id, state, evidence: [] };
    }
    const [state, words]: readonly [CellState, string] =
      typeof said === 'string' ? ['stated', said] : said;
    const evidence = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      evidence.push({ start: at, end: at + words.length });
    }
    if (evidence.length === 0) throw new Error(`not in ${id}: ${words}`);
    return { articleId: id, state, evidence };
  });
  return { label, about, cells };
}

const everywhere = (words: string): Told => ({ c: words, l: words, v: words, w: words });
const FACTS: Matrix = {
  kind: 'matrix',
  title: 'Who states what',
  columns: ['chronicle-1', 'ledger-3', 'voice-7', 'wire-22'],
  rows: [
    row('person', 'Marta Quill', everywhere('Quill')),
    row('person', 'Desmond Oyelaran', everywhere('Oyelaran')),
    row('person', 'Alba Renn', { c: 'Alba Renn', v: 'Alba Renn', w: 'Alba Renn' }),
    row('person', 'Tom Abara', { v: 'Tom Abara' }),
    row('group', 'port authority', { c: 'authority', w: 'port authority' }),
    row('group', 'freight brokers', { l: 'Freight brokers' }),
    row('place', 'Port Ellery', everywhere('Port Ellery')),
    row('place', 'Sandvik', { c: 'Sandvik', v: 'Sandvik' }),
    row('number', '640 dockers', {
      c: '640 dockers',
      v: '640 men and women',
      w: ['partial', '600 dockers'],
    }),
    row('number', 'twelve cranes', {
      c: 'twelve driverless cranes',
      v: ['partial', 'an army of robot cranes'],
      w: 'twelve driverless cranes',
    }),
    row('number', '48 million crowns', { c: '48 million crowns', l: '48 million crowns' }),
    row('number', '210 jobs', { c: '210 jobs', v: '210 jobs' }),
    row('number', '310,000 crowns', { v: '310,000 crowns' }),
    row('number', '2.6 million crowns', { l: '2.6 million crowns' }),
    row('number', 'seven ships', { c: 'Seven ships', l: 'seven ships', w: 'Seven ships' }),
    row('date', '2034', everywhere('2034')),
    row('date', 'January', { c: 'January', v: 'January', w: 'January' }),
    row('date', 'Thursday', { c: 'Thursday', w: 'Thursday' }),
    row(
      'quotation',
      '“We asked for talks in January and heard nothing until the order was signed”',
      {
        c: 'We asked for talks in January and heard nothing until the order was signed',
        v: 'We asked for talks in January and heard nothing until the order was signed',
        w: ['partial', 'We asked for talks in January and heard nothing'],
      },
    ),
    row('quotation', '“Every docker who wants to stay will be trained”', {
      c: 'Every docker',
      l: 'Every docker',
      v: 'every docker who wants to stay will be trained',
    }),
    row(
      'statement',
      'No contract would end before 2034',
      everywhere('no contract would end before 2034'),
    ),
    row('statement', 'A mediator is offered for Thursday', {
      c: 'offered to send a mediator on Thursday',
      w: 'offered to send a mediator on Thursday',
    }),
    row('statement', 'The union had not been consulted', {
      l: 'it had not been consulted',
      v: 'the union had not been consulted',
    }),
    row('statement', 'Waiting times fall by a third', {
      c: 'cut waiting times for ships by a third',
      l: 'waiting times for ships would fall by a third',
    }),
    row('statement', 'The walkout had not been put to a ballot', {
      l: 'had not been put to a ballot',
    }),
  ],
};

export const omissions: LensResult = {
  meta: meta(
    'omissions',
    'Omissions',
    'Which facts does each text state, and which are not found in it?',
    'For each fact, tick the texts that state it.',
  ),
  status: 'compared',
  findings: [
    {
      outlet: voice.outlet,
      claim:
        'That a mediator was offered, which two outlets state, was not found in The Harbour Voice.',
      confidence: 'likely',
      evidence: [ref('c', 'offered to send a mediator'), ref('w', 'offered to send a mediator')],
    },
    {
      outlet: ledger.outlet,
      claim:
        'The 210 jobs lost in Sandvik were not found in Crown Ledger, whose text may be cut short.',
      confidence: 'tentative',
      evidence: [ref('c', '210 jobs'), ref('v', '210 jobs')],
    },
    {
      outlet: null,
      claim:
        'The outlets differ on how many stopped work: “about 640”, “more than 640” and “some 600”.',
      confidence: 'firm',
      evidence: [
        ref('c', 'About 640 dockers'),
        ref('v', 'More than 640 men and women'),
        ref('w', 'Some 600 dockers'),
      ],
    },
  ],
  details: [FACTS],
  marks: [],
};
