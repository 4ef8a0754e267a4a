import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/index.ts';
import type { CertaintyMarker } from '../../src/model/annotation.ts';
import { articleOf } from '../helpers/annotated.ts';
import { shippedModel } from '../syntax/model-files.ts';

const markersOf = (text: string): readonly CertaintyMarker[] =>
  annotate(articleOf(text), shippedModel()).certainty;

/** "kind words" of each marker but flat predictions. */
const kinds = (text: string): readonly string[] =>
  markersOf(text)
    .filter(({ kind }) => kind !== 'prediction')
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

const scopeOf = (text: string): string => {
  const [marker] = markersOf(text);
  return text.slice(marker?.scope.start, marker?.scope.end);
};

const voices = (text: string): readonly string[] => markersOf(text).map(({ voice }) => voice);

describe('words of certainty, by sense', () => {
  test.each([
    ['The fire may spread to the mill.', ['possibility may']],
    ['The vote was held in May last year.', []],
    ['The army showed its might at the parade.', []],
    ['Passengers may only board at noon.', []],
    ['No lorry may cross the bridge.', []],
    ['The strike could cost the port two million.', ['possibility could']],
    ['From the hill she could see the mill.', []],
    ['The mayor could not be reached.', []],
    ['The dust could poison the river.', ['possibility could']],
    ['The rider could swim the river.', []],
    ['The mill might one day be rebuilt.', ['possibility might']],
    ['The mill may not survive the winter.', ['possibility may']],
    ['An heir whose will was read left the hall.', []],
    ['It is not known why he left.', ['hedge known']],
    ['Two men were feared drowned.', ['hearsay feared']],
    ['The guard must have slept.', ['booster must']],
    ['The company must pay the fine.', ['obligation must']],
    ['He left the house to a nephew in his will.', []],
    ['The mill reportedly burned down.', ['hearsay reportedly']],
    ['Two men are believed to have drowned.', ['hearsay believed']],
    ['The mayor believed the guard.', []],
    ['The fire appears to have begun in the kitchen.', ['hedge appears']],
    ['The guard appeared in court on Monday.', []],
    ['Police found an apparent break-in.', ['hedge apparent']],
    ['It was apparent that nobody had paid.', ['booster apparent']],
    ['It is not clear how the fire began.', ['hedge clear']],
    ['It is clear that the mayor knew nothing.', ['booster clear']],
    ['The bottles must be clearly marked.', ['obligation must']],
    ['The council failed to warn the town.', ['presupposition failed']],
    ['She deplored the fact that nobody had been warned.', ['presupposition the fact']],
    ['He cited the council’s failure to warn the town.', ['presupposition ’s failure']],
    ['The mayor continues to hope.', ['presupposition continues']],
    ['The bridge has collapsed again.', ['presupposition again']],
    ['He wore a Make Skarrow Great Again hat.', []],
    ['The so-called experts left early.', ['distance so-called']],
    ['It would be ready in June.', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('a marker', () => {
  test('attaches to the clause that it stands in, not to the sentence', () => {
    expect(scopeOf('The mill burned down because the guard may have slept.')).toBe(
      'the guard may have slept',
    );
    expect(scopeOf('The likely cause was a candle, and two people were hurt.')).toBe(
      'The likely cause',
    );
  });

  test('attaches to the complement of “the fact that” and “it is clear that”', () => {
    expect(scopeOf('She deplored the fact that nobody had paid.')).toMatch(
      /^fact that nobody had paid$/,
    );
    expect(scopeOf('It is clear that nobody paid.')).toMatch(/^clear that nobody paid$/);
  });

  test('tells the outlet’s own words from reported and quoted ones', () => {
    expect(voices('The mill may close.')).toEqual(['own']);
    expect(voices('The mill may close, Ann Poole said.')).toEqual(['reported']);
    expect(voices('“The mill may close,” Ann Poole said.')).toEqual(['quoted']);
    expect(voices('The mill may close for good.” She wept.')).toEqual(['quoted']);
  });

  test('says why: the entry, its sense, what it attaches to and the source of its class', () =>
    expect(markersOf('The mill may close.')[0]?.why).toMatch(
      /“may”: possibility, in the sense “it is possible”; it attaches to “The mill may close”\. .* Class after Biber/,
    ));
});

describe('scare quotes', () => {
  test('are marks around a word that nobody is said to have used', () =>
    expect(kinds('The ward was closed “temporarily” in June.')).toEqual([
      'distance “temporarily”',
    ]));

  test.each([
    ['speech', 'The ward is closed “for good”, Ann Poole said.'],
    ['a word spoken elsewhere', '“It is a cruel joke,” Ann Poole said. The “joke” went on.'],
    ['naming', 'They called it “the shed”.'],
    ['a name', 'The “Merry Widow” sank.'],
    ['a heading', '“Cruel joke”\n\nThe ward closed.'],
  ])('are not %s', (_, text) => expect(kinds(text)).toEqual([]));
});

test.each([
  ['no verb', 'Rain, perhaps.', 1],
  ['capitals', 'THE MILL MAY CLOSE, PERHAPS.', 2],
  ['nothing', '', 0],
])('reads a text of %s', (_, text, count) => expect(markersOf(text)).toHaveLength(count));

test('stays linear in a text without full stops', () => {
  const text = 'the mill may close and the guard perhaps slept '.repeat(400);
  const markers = markersOf(text);
  expect(markers.length).toBeGreaterThan(700);
  expect(markers.every(({ scope }) => scope.end <= text.length)).toBe(true);
});
