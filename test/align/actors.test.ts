import { describe, expect, test } from '@jest/globals';
import { actorsOf } from '../../src/align/actors.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

/** Every mention of the actor of that name, as "outlet: words", in the order of the articles. */
function mentionsOf(name: string, articles: readonly AnnotatedArticle[]): readonly string[] {
  const actor = actorsOf(articles).find((one) => one.name === name);
  return articles.flatMap(({ id, text }) =>
    (actor?.mentions.get(id) ?? []).map(({ start, end }) => `${id}: ${text.slice(start, end)}`),
  );
}

describe('actorsOf', () => {
  const { articles } = parsedEventOf({
    Post: 'Union leader Orla Finch spoke in Tolmar. Finch, the firebrand of the docks, was calm. About 1,140 dockers sang.',
    Gazette:
      'Ms Finch is a troublemaker, her critics say. The union leader denied it. The strikers cheered her.',
    Echo: 'The mob of 1,140 strikers marched. The mob shouted.',
  });

  test('ties names, titles and descriptions of a person', () =>
    expect(mentionsOf('Orla Finch', articles)).toEqual([
      'post: Union leader',
      'post: Orla Finch',
      'post: Finch',
      'post: the firebrand of the docks',
      'gazette: Ms Finch',
      'gazette: a troublemaker',
      'gazette: The union leader',
    ]));

  test('ties people without a name by what they do and how many they are', () =>
    expect(mentionsOf('strikers', articles)).toEqual([
      'post: About 1,140 dockers',
      'gazette: The strikers',
      'echo: 1,140 strikers',
    ]));

  test('ties what speaks of a country: its capital where it acts, its government, its officials', () => {
    const event = parsedEventOf({
      Post: 'Moscow denied the charge. The Russian government called it absurd. It rained in Moscow.',
      Gazette: 'Russian officials denied it. The country has denied such charges before.',
    });
    expect(mentionsOf('Russia', event.articles)).toEqual([
      'post: Moscow',
      'post: The Russian government',
      'gazette: Russian officials',
      'gazette: The country',
    ]);
  });

  test('takes a well-known body up again by what it is', () => {
    const event = parsedEventOf({ Post: 'NATO sent ships. The alliance gave no reason.' });
    expect(mentionsOf('NATO', event.articles)).toEqual(['post: NATO', 'post: The alliance']);
  });

  test('keeps apart whom an article sets beside each other', () => {
    const event = parsedEventOf({
      Post: 'The strikers and the dockers met. The strikers sang and the dockers listened.',
    });
    expect(mentionsOf('dockers', event.articles)).toEqual([
      'post: the dockers',
      'post: the dockers',
    ]);
  });

  test('does not take for a title what only stands before a name', () => {
    const event = parsedEventOf({ Post: 'They held talks with Minister Maud Ferris on Monday.' });
    expect(mentionsOf('Maud Ferris', event.articles)).toEqual([
      'post: Minister',
      'post: Maud Ferris',
    ]);
  });

  test('is the same whatever the order of the articles', () =>
    expect(actorsOf(articles.toReversed())).toEqual(actorsOf(articles)));

  test.each(['', '1 2 3', '“““', 'WHO SAID THAT? NATO DID.', '\uD800 x'])('bears %j', (text) =>
    expect(() => actorsOf(parsedEventOf({ Post: text }).articles)).not.toThrow(),
  );
});
