import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../src/align/facts.ts';
import { type Standing, standingsOf } from '../../src/align/standing.ts';
import { eventOf } from '../helpers/event-of.ts';

const standings = (versions: Parameters<typeof eventOf>[0]): Map<string, Standing> => {
  const { articles } = eventOf(versions);
  return new Map(standingsOf(factsOf(articles), articles).map((one) => [one.fact.label, one]));
};

describe('standingsOf', () => {
  test('people weigh more than the country, and numbers in speech little', () => {
    const all = standings({
      Post: 'Peter Harwick spoke in France. “I have told you 500 times,” he said. He paid 700 workers.',
      Gazette: 'In France, Peter Harwick paid 700 workers.',
    });
    const weight = (label: string): number => all.get(label)?.weight ?? 0;
    expect(weight('Peter Harwick')).toBeGreaterThan(weight('700 workers'));
    expect(weight('700 workers')).toBeGreaterThan(weight('500 times'));
    expect(weight('France')).toBeLessThan(0.2);
  });

  test('what all know from the event, and pieces, are trifles', () => {
    const all = standings({
      Post: 'Ostrevan ministers met in Ostreva. Minister Anna Brook came from Orrin in 2019. NO DEAL was made. “We counted 12,” he said; the 120 or so left.',
      Gazette: 'Anna Brook came from Orrin. The talks were in Pellgate. In Pellgate it rained.',
    });
    const weight = (label: string): number => all.get(label)?.weight ?? 0;
    for (const label of ['Ostreva', 'Orrin', '2019']) expect(weight(label)).toBeLessThan(0.2);
    const pieces = [...all].filter(([label]) => label.startsWith('…'));
    expect(pieces.length).toBeGreaterThan(0);
    for (const [, piece] of pieces) expect(piece.weight).toBeLessThan(0.2);
    expect(weight('Anna Brook')).toBeGreaterThan(0.5);
    expect(weight('Pellgate')).toBeGreaterThan(0.2);
  });

  test('a place in the dateline only is not stated by the text', () => {
    const all = standings({
      Post: 'WARSAW (Wire) - Ministers met for talks on grain.',
      Gazette: 'Ministers met in Warsaw for talks on grain.',
    });
    expect([...(all.get('Warsaw')?.wholly ?? [])]).toEqual(['Gazette']);
  });

  test('depth tells where a fact first stands', () => {
    const all = standings({
      Post: 'Anna Brook came. It rained all day and the square was empty. Peter Hale left.',
    });
    expect(all.get('Anna Brook')?.depth).toBe(0);
    expect(all.get('Peter Hale')?.depth).toBeGreaterThan(0.5);
  });
});
