import { describe, expect, test } from '@jest/globals';
import { cues } from '../../src/lexicons/cues.ts';

const STANCES = [
  'neutral',
  'structuring',
  'endorsing',
  'distancing',
  'conceding',
  'emphatic',
  'hostile',
  'hedged',
  'directive',
  'denying',
];

describe('the lexicon of cues', () => {
  test('has at least 450 entries, some of each stance', () => {
    expect(cues.length).toBeGreaterThanOrEqual(450);
    for (const stance of STANCES) {
      expect(cues.filter((cue) => cue.stance === stance).length).toBeGreaterThan(15);
    }
  });

  test('every entry has all that a reader needs', () => {
    const incomplete = cues.filter(
      (cue) =>
        cue.term === '' ||
        cue.sense === '' ||
        cue.note === '' ||
        cue.source === '' ||
        (cue.frames.length === 0 && cue.prepositions.length === 0) ||
        !STANCES.includes(cue.stance),
    );
    expect(incomplete).toEqual([]);
  });

  test('no term stands twice in one word class', () => {
    const keys = cues.map((cue) => `${cue.term} (${cue.wordClass})`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('terms are plain lower-case words, and prepositions are prepositions', () => {
    const odd = cues.filter((cue) => !/^[a-z]+(?:[ -](?:[a-z]+|\*))*$/.test(cue.term));
    expect(odd).toEqual([]);
    const prepositions = new Set(cues.flatMap((cue) => cue.prepositions));
    expect([...prepositions].toSorted()).toMatchInlineSnapshot(`
[
  "about",
  "against",
  "at",
  "by",
  "for",
  "from",
  "in",
  "into",
  "like",
  "of",
  "on",
  "over",
  "with",
]
`);
  });
});
