import { expect, test } from '@jest/globals';
import { modelCard } from '../../training/card.ts';
import { inventedTreebank } from './invented.ts';

test('the card states data, licences, scores and date', () => {
  const scores = { tokens: 0.991, upos: 0.952, uas: 0.873, las: 0.844, names: 0, typed: 0 };
  const card = modelCard({
    date: '2020-01-02',
    learned: inventedTreebank,
    sizes: { 'network.bin': 2_000_000 },
    scores: { EWT: scores },
  });
  expect(card).toContain('2020-01-02');
  expect(card).toMatch(/^\| EWT +\| 0\.991 +\| 0\.952 +\| 0\.873 +\| 0\.844 +\| – +\| – +\|$/mu);
  expect(card).toContain('5 sentences, 15 words');
  expect(card).toContain('CC BY-SA 4.0');
  expect(card).toContain('`network.bin` 2.0 MB');
});
