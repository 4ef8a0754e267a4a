import { describe, expect, test } from '@jest/globals';
import { tone } from '../../src/lenses/tone.ts';
import { eventOf } from '../helpers/event-of.ts';

const DARK = 'The terrible disaster killed many. A horrible fire destroyed homes. '.repeat(5);
const BRIGHT = 'The wonderful feast pleased all. A brilliant choir won great praise. '.repeat(5);

describe('tone', () => {
  test('says whose own sentences hold more unpleasant words, with the sentences', () => {
    const outcome = tone.run(eventOf({ Post: DARK, Gazette: BRIGHT }));
    const [finding] = outcome.status === 'compared' ? outcome.findings : [];
    expect(finding?.outlet).toBe('Post');
    expect(finding?.claim).toMatch(
      /^Post’s own sentences hold more words rated unpleasant than Gazette’s/,
    );
    expect(finding?.confidence).toBe('tentative');
    expect(finding?.evidence).toHaveLength(6);
  });

  test('leaves out sentences with quoted speech', () => {
    const speech = '“This terrible disaster killed us all,” said Ann Poole. '.repeat(8);
    const outcome = tone.run(eventOf({ Post: speech + BRIGHT, Gazette: BRIGHT }));
    expect(outcome.status === 'compared' && outcome.findings).toEqual([]);
  });

  test('a mean of few sentences has no interval; of too few for all there is none', () => {
    const outcome = tone.run(eventOf({ Post: 'It rained.', Gazette: BRIGHT }));
    const [bars] = outcome.status === 'compared' ? outcome.details : [];
    expect(bars?.kind === 'bars' && bars.bars[0]?.interval).toBeNull();
    expect(tone.run(eventOf({ Post: 'It rained.' })).status).toBe('not-applicable');
  });
});
