import { expect, test } from '@jest/globals';
import { describedAmong } from '../../src/align/described-persons.ts';
import { referentsOf } from '../../src/align/referents.ts';
import { wordsOf } from '../../src/text/spans.ts';
import { eventOf } from '../helpers/event-of.ts';

function described(post: string, gazette: string): string | null {
  const { articles } = eventOf({ Post: post, Gazette: gazette });
  const persons = referentsOf(articles).filter(({ type }) => type === 'person');
  const [person] = persons;
  const own = articles.find(({ id }) => id === 'gazette');
  if (person === undefined || own === undefined) throw new Error('nobody is named');
  const span = describedAmong(persons, articles)(person, own);
  return span === null ? null : wordsOf(own.text, span);
}

test.each([
  ['Captain Ida Poole was questioned.', 'The captain was questioned.', 'captain'],
  ['Ida Poole, the captain, was questioned.', 'Its captain was questioned.', 'captain'],
  ['Captain Ida Poole was questioned.', 'The captain of the other ship was questioned.', null],
  ['Captain Ida Poole was questioned.', 'The captain, Ned Hale, was questioned.', null],
  ['Ida Poole, a woman of 61, fell.', 'The woman fell.', null],
  ['They worked for Ida Poole.', 'They worked for her.', null],
])('%s %s', (post, gazette, expected) => expect(described(post, gazette)).toBe(expected));
