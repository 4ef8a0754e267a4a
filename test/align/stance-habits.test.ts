import { expect, test } from '@jest/globals';
import { withCue } from '../../src/align/cued-reports.ts';
import { reportsOfSpeech } from '../../src/align/reports-of-speech.ts';
import { stanceHabits } from '../../src/align/stance-habits.ts';
import { eventOf } from '../helpers/event-of.ts';

const PLAIN = 'Nora Elm said that the mill will close. Peter Vane said that it will stay. ';
const STANDING =
  'Nora Elm claimed that the mill will close. Peter Vane claimed that it will stay. ';

const habitsIn = (versions: Readonly<Record<string, string>>) =>
  stanceHabits(reportsOfSpeech(eventOf(versions).articles).flatMap(withCue));

test('finds the outlet whose cues take a stand, against all the others', () => {
  const [habit, ...more] = habitsIn({ Post: STANDING, Gazette: PLAIN, Herald: PLAIN });
  expect(more).toEqual([]);
  expect(habit?.outlet).toBe('Post');
  expect(habit?.stands.map(({ cue }) => cue.lemma)).toEqual(['claim', 'claim']);
  expect(habit?.own).toMatchObject({ count: 2, of: 2 });
  expect(habit?.elsewhere).toMatchObject({ count: 0, of: 4 });
});

test('what all do is no habit of one, nor what one does with nobody to hold it against', () => {
  expect(habitsIn({ Post: STANDING, Gazette: STANDING })).toEqual([]);
  expect(habitsIn({ Post: STANDING })).toEqual([]);
});
