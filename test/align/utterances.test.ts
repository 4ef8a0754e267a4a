import { describe, expect, test } from '@jest/globals';
import { utterancesOf } from '../../src/align/utterances.ts';
import { eventOf } from '../helpers/event-of.ts';

const told = (text: string): readonly string[] =>
  utterancesOf(eventOf({ Post: text }).articles).map(({ article, spans }) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' | '),
  );

describe('an utterance', () => {
  test('that its cue breaks is one', () =>
    expect(told('“The gate was open,” said Ann Poole, “when the water came.”')).toEqual([
      'The gate was open, | when the water came.',
    ]));

  test('of somebody else is another', () =>
    expect(told('“The gate was open,” said Ann Poole. “It was shut,” said Tom Hale.')).toHaveLength(
      2,
    ));

  test('that runs over paragraphs is one', () =>
    expect(
      told('Ann Poole said: “The gate was open when we came.\n\n“Nobody had seen the key.”'),
    ).toEqual(['The gate was open when we came. | Nobody had seen the key.']));

  test('knows the words of its clause that stand outside the marks', () => {
    const [one] = utterancesOf(
      eventOf({ Post: 'Ann Poole said that the gate “was open all night long”.' }).articles,
    );
    expect(one?.framed.filter(({ isOutside }) => isOutside).map(({ form }) => form)).toContain(
      'gate',
    );
    expect(one?.words.map(({ form }) => form)).toEqual(['was', 'open', 'all', 'night', 'long']);
  });

  test.each(['“““ “ ”', '"'.repeat(2001), '’‘ 6\' 2"', ''])('odd marks do no harm: %#', (text) =>
    expect(() => told(text)).not.toThrow(),
  );
});
