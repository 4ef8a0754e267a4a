import type { LensResult } from '../../src/model/comparison.ts';
import { chronicle, ledger, voice, wire } from './port-articles.ts';
import { omissions } from './port-facts.ts';
import { meta, ref } from './port-refs.ts';
import { attributionVerbs, loadedTerms } from './port-wording.ts';

const tone: LensResult = {
  meta: meta(
    'tone',
    'Tone',
    'How warm or cold are the outlet’s own words?',
    'Decide for each sentence whether it sounds warm, cold or neither.',
  ),
  status: 'compared',
  findings: [
    {
      outlet: voice.outlet,
      claim: 'The Harbour Voice’s own words are the coldest of the four; the intervals overlap.',
      confidence: 'tentative',
      evidence: [ref('v', 'Furious dockers'), ref('v', 'vanished')],
    },
  ],
  details: [
    {
      kind: 'bars',
      title: 'Tone of the outlet’s own words',
      unit: 'points per 100 words, below zero is cold',
      bars: [
        {
          label: chronicle.outlet,
          value: 0.6,
          interval: [-0.8, 2.1],
          basis: '14 scored words',
          evidence: [ref('c', 'promise')],
        },
        {
          label: ledger.outlet,
          value: -1.9,
          interval: [-3.6, 0.1],
          basis: '9 scored words',
          evidence: [ref('l', 'crippled')],
        },
        {
          label: voice.outlet,
          value: -2.8,
          interval: [-4.9, -0.7],
          basis: '17 scored words',
          evidence: [ref('v', 'Furious'), ref('v', 'vanished')],
        },
        { label: wire.outlet, value: -0.2, interval: null, basis: '2 scored words', evidence: [] },
      ],
    },
  ],
  marks: [],
};

const quotations: LensResult = {
  meta: meta(
    'quotations',
    'Quotations',
    'What did each outlet keep of a quotation?',
    'Compare the quotations word by word.',
  ),
  status: 'not-applicable',
  reason: 'Only one quotation of more than ten words stands in two texts.',
};
const voices: LensResult = {
  meta: meta('voices', 'Voices', 'Who is heard, and how much?', 'Count the words of each speaker.'),
  status: 'failed',
  error: 'Cannot read the span 12–9',
};

/** One result of each status and each kind of details. */
export const portLenses: Readonly<Record<string, LensResult>> = {
  'loaded-terms': loadedTerms,
  'attribution-verbs': attributionVerbs,
  omissions,
  tone,
  quotations,
  voices,
};
