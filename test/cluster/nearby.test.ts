import { describe, expect, test } from '@jest/globals';
import { placesNear, strongestOf, tiedTo } from '../../src/cluster/nearby.ts';
import { printOf } from './invented.ts';

const dockers = printOf({
  id: 'dockers',
  title: 'Dockers walk out at Skarrow',
  text: 'Dockers at the port of Skarrow walked out on Monday. The dockers want shorter nights.',
});
const port = printOf({
  id: 'port',
  title: 'Skarrow port silent as dockers strike',
  text: 'The port of Skarrow fell silent on Monday when its dockers walked out over long nights.',
});
const orchard = printOf({
  id: 'orchard',
  title: 'Frost ruins the cherry blossom',
  text: 'A late frost has ruined the cherry blossom in the orchards of Ellmouth, growers found.',
});

describe('what is near a new article', () => {
  const index = [orchard, dockers].map(strongestOf);

  test('is found by the strongest terms alone', () =>
    expect(placesNear([strongestOf(port)], index)).toEqual(new Set([1])));

  test('is nothing for an article without words, or in an empty library', () => {
    expect(placesNear([strongestOf(printOf({ id: 'x', text: '' }))], index)).toEqual(new Set());
    expect(placesNear([strongestOf(port)], [])).toEqual(new Set());
  });

  test('is tied to it where the whole texts are as alike as one event asks for', () => {
    expect(tiedTo([port], [orchard, dockers])).toEqual(new Set(['dockers']));
    expect(tiedTo([], [orchard, dockers])).toEqual(new Set());
  });
});
