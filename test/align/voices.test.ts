import { describe, expect, test } from '@jest/globals';
import { voicesOf } from '../../src/align/voices.ts';
import { eventOf } from '../helpers/event-of.ts';

const heard = (versions: Parameters<typeof eventOf>[0]): readonly string[] =>
  voicesOf(eventOf(versions).articles).map(
    ({ name, kind, hearings }) =>
      `${name} (${kind}) ${hearings.map(({ outlet, reports, quotedWords }) => `${outlet} ${reports.length}/${quotedWords}`).join(', ')}`,
  );

describe('voicesOf', () => {
  test('counts reports and quoted words by speaker and outlet', () =>
    expect(
      heard({
        Post: '“The gate was open,” said Ann Poole. Ann Poole said that it rained.',
        Gazette: 'Ann Poole said that it rained. “Nobody came,” Tom Hale said.',
      }),
    ).toEqual(['Ann Poole (person) Gazette 1/0, Post 2/4', 'Tom Hale (person) Gazette 1/2']));

  test('keeps apart who has a name and who has none', () =>
    expect(heard({ Post: 'Some people said that it rained.' })).toEqual([
      'some people (unnamed) Post 1/0',
    ]));

  test('the order of the articles changes nothing', () => {
    const { articles } = eventOf({
      Post: 'Ann Poole said that it rained.',
      Gazette: 'Tom Hale said that it snowed.',
    });
    expect(voicesOf(articles.toReversed())).toEqual(voicesOf(articles));
  });

  test('knows the outlets that have the words without naming the speaker', () => {
    const quoted = '“The sluice gate was left open all night by the company,”';
    const [voice] = voicesOf(
      eventOf({
        Post: `${quoted} said Ann Poole.`,
        Gazette: `${quoted} somebody said.`,
        Echo: 'It rained.',
      }).articles,
    );
    expect([...(voice?.unnamedIn ?? [])].toSorted()).toEqual(['Gazette', 'Post']);
  });
});
