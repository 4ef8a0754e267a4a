import { expect, test } from '@jest/globals';
import { firstVoice, heardIn, hearingIn, quotedIn, reportsIn } from '../../src/align/hearings.ts';
import { voicesOf } from '../../src/align/voices.ts';
import { eventOf } from '../helpers/event-of.ts';

const { articles } = eventOf({
  Gazette: 'Nora Elm said that the mill will close. “It had to come to this,” said Peter Vane.',
  Post: 'The mill will close, Peter Vane said. “We had no other choice left,” he said.',
});
const heard = voicesOf(articles);
const named = (name: string) => heard.filter((voice) => voice.name === name);

test('tells whom each outlet lets be heard, how often and with how many quoted words', () => {
  expect(heardIn(heard, 'Post').map(({ name }) => name)).toEqual(['Peter Vane']);
  expect(reportsIn(heard, 'Gazette')).toHaveLength(2);
  expect(quotedIn(named('Peter Vane'), 'Gazette')).toBe(6);
  expect(named('Nora Elm').map((voice) => hearingIn(voice, 'Post'))).toEqual([undefined]);
});

test('the first to be heard is who speaks first in the text; nobody where nobody speaks', () => {
  expect(firstVoice(heard, 'Gazette')?.name).toBe('Nora Elm');
  expect(firstVoice(heard, 'Herald')).toBeNull();
});
