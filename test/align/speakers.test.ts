import { expect, test } from '@jest/globals';
import { reportsOfSpeech } from '../../src/align/reports-of-speech.ts';
import { eventOf } from '../helpers/event-of.ts';

const speakers = (versions: Parameters<typeof eventOf>[0]): readonly (string | null)[] =>
  reportsOfSpeech(eventOf(versions).articles).map(({ speaker }) => speaker);

test('a speaker has one name in all texts', () =>
  expect(
    speakers({
      Post: 'Maud Ferris, the commissioner, said that the sirens had worked.',
      Gazette: 'Ms Ferris claimed that the sirens had worked.',
    }),
  ).toEqual(['Maud Ferris', 'Maud Ferris']));

test('who is named within a description is not the speaker', () =>
  expect(
    speakers({ Post: 'Maud Ferris slept. The lawyer of Maud Ferris said that she had slept.' }),
  ).not.toContain('Maud Ferris'));

test('a pronoun names nobody', () =>
  expect(speakers({ Post: 'It rained. They said that the sirens had worked.' })).toEqual([null]));
