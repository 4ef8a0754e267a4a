import { describe, expect, test } from '@jest/globals';
import { reportsOfSpeech, sameStatements } from '../../src/align/reports-of-speech.ts';
import { eventOf } from '../helpers/event-of.ts';

const groupsOf = (versions: Parameters<typeof eventOf>[0]): readonly (readonly string[])[] =>
  sameStatements(reportsOfSpeech(eventOf(versions).articles)).map((group) =>
    group.map(({ article, speaker }) => `${article.id}: ${speaker}`),
  );

describe('sameStatements', () => {
  test('ties reports of one statement of one speaker', () => {
    expect(
      groupsOf({
        Post: 'Maud Ferris said that the sirens had worked when they were tested in September.',
        Gazette: 'Maud Ferris claimed that the sirens were tested in September and had worked.',
      }),
    ).toEqual([['gazette: Maud Ferris', 'post: Maud Ferris']]);
  });

  test('keeps different statements and a single outlet apart', () => {
    expect(
      groupsOf({
        Post: 'Maud Ferris said that the sirens had worked. Maud Ferris said that the sirens worked.',
        Gazette: 'Maud Ferris said that taxes would rise by summer.',
      }),
    ).toEqual([]);
  });

  test('the same words in a row are one statement, whoever is named', () => {
    const words = '“You cannot postpone a birth until the snow plough comes,”';
    expect(
      groupsOf({ Post: `${words} said Tobias Wren.`, Gazette: `${words} said a mother.` }),
    ).toHaveLength(1);
  });
});

test('a pronoun names nobody, a role begins small', () => {
  const { articles } = eventOf({
    Post: 'The minister for trade said that prices would fall.',
    Gazette: '“It rains,” somebody said.',
  });
  const speakers = reportsOfSpeech(articles).map(({ speaker }) => speaker);
  expect(speakers.filter((name) => name !== null && /^(?:The|It|He) /.test(name))).toEqual([]);
});
