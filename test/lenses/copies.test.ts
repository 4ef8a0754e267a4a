import { describe, expect, test } from '@jest/globals';
import { copies } from '../../src/lenses/copies.ts';
import { eventOf } from '../helpers/event-of.ts';

const WIRE =
  'The harbour board voted on Tuesday to close the old pier. “We had no choice,” said Mara Quill. ' +
  'The repair would cost 40 million crowns. Fishermen gathered at the pier in silence. ' +
  'Mayor Jon Harrow called the vote a mistake and said that the town would appeal.';
const POST = WIRE.replace('voted on Tuesday', 'rammed through a plan')
  .replace(' Fishermen gathered at the pier in silence.', '')
  .replaceAll(/[“”]/g, '"');

/** Post copies Wire. */
const outcomeOf = (texts: { readonly Wire: string; readonly Post: string }) => {
  const event = eventOf(texts, { post: 'wire' });
  const outcome = copies.run(event);
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  const words = ({ articleId, start, end }: { articleId: string; start: number; end: number }) =>
    event.articles.find(({ id }) => id === articleId)?.text.slice(start, end);
  return { event, outcome, words };
};

const long = (letter: string): string =>
  Array.from({ length: 6000 }, (_, at) => `${letter}${at}`).join(' ');

describe('copies', () => {
  test('tells how much is the other’s text, and shows what was added and left out', () => {
    const { outcome, words } = outcomeOf({ Wire: WIRE, Post: POST });
    const [finding] = outcome.findings;
    expect(finding).toMatchObject({
      outlet: 'Post',
      claim:
        '90 % of Post’s text is the text of Wire, in the same order; 4 words found here alone, 10 words not found here.',
      confidence: 'firm',
    });
    expect(finding?.evidence.map(words)).toEqual([
      'rammed through a plan',
      'Fishermen gathered at the pier in silence.',
      'voted on Tuesday',
    ]);
    expect(outcome.marks.map(words)).toEqual(['rammed through a plan']);
  });

  test('draws each place with words around it, by spans of the two texts', () => {
    const { event, outcome } = outcomeOf({ Wire: WIRE, Post: POST });
    const diff = outcome.details.find(({ kind }) => kind === 'diff');
    if (diff?.kind !== 'diff') throw new Error('no diff');
    const textOf = (id: string): string =>
      event.articles.find((article) => article.id === id)?.text ?? '';
    const told = diff.changes.map((place) =>
      place.map(({ change, start, end }) => {
        const text = textOf(change === 'left-out' ? diff.original : diff.copy);
        return `${change}: ${text.slice(start, end)}`;
      }),
    );
    expect(told[0]?.slice(0, 3)).toEqual([
      'kept: The harbour board',
      'left-out: voted on Tuesday',
      'added: rammed through a plan',
    ]);
    expect(told.flat()).toContain('left-out: Fishermen gathered at the pier in silence.');
    expect(diff.more).toBe(0);
  });

  test('a reprint to the letter has its opening as evidence and nothing to draw', () => {
    const { outcome } = outcomeOf({ Wire: WIRE, Post: WIRE });
    expect(outcome.findings[0]?.claim).toBe('Post’s text is the text of Wire, word for word.');
    expect(outcome.findings[0]?.evidence).toHaveLength(2);
    expect(outcome.details.map(({ kind }) => kind)).toEqual(['table']);
    expect(outcome.marks).toEqual([]);
  });

  test('texts that share too little to be set side by side are still told', () => {
    const { outcome } = outcomeOf({ Wire: long('a'), Post: long('b') });
    expect(outcome.findings[0]?.claim).toContain('much rewritten');
    expect(outcome.findings[0]?.evidence.length).toBeGreaterThan(0);
  });

  test('does not apply where no article copies another', () => {
    expect(copies.run(eventOf({ Wire: WIRE, Post: POST })).status).toBe('not-applicable');
  });
});
