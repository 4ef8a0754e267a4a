import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotated } from '../helpers/annotated.ts';

const terms = (text: string): string[] =>
  annotated(text).loaded.map(({ term, quoted }) => (quoted ? `${term} (quoted)` : term));

describe('loaded terms', () => {
  test.each([
    ['The mayor slammed the plan.', ['slam']],
    ['She took umbrage at the vote.', ['take umbrage']],
    ['It was mere sabre-rattling.', ['mere', 'sabre-rattling']],
    ['The two are at loggerheads.', ['at loggerheads']],
    ['The talks collapsed on Friday.', ['collapse']],
    ['Spies were busted in May.', ['bust']],
    ['Berg slams plan', ['slam']],
    ['The far-left group won.', ['far-left']],
    ['The mayor threw his deputy under the bus.', ['throw * under the bus']],
    ['Their union-bashing minister went on.', ['*-bashing']],
    ['A hyper-partisan mood.', ['hyper-*']],
    ['It was a witch-hunt.', ['witch hunt']],
    ['It was a witch hunt.', ['witch hunt']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test.each([
    'A free radical is a molecule.',
    'He slammed the door.',
    'The bridge collapsed.',
    'Troops attacked the village.',
    'Crude oil prices fell.',
    'Gross domestic product grew.',
    'The two would be ready in May.',
    'They know nothing of the plan.',
    'Police said the group claimed responsibility.',
    'The pit bull attacked a dog.',
  ])('another sense: %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  test('words in quotations are told apart, scare quotes too', () => {
    expect(
      terms('He called it “an absurd and shameful plan”. The “absurd” plan is absurd.'),
    ).toEqual(['absurd (quoted)', 'shameful (quoted)', 'absurd (quoted)', 'absurd']);
  });

  test('a mark names rule, entry, category and reason', () => {
    const [mark] = annotated('The mayor slammed the plan.').loaded;
    expect(mark).toMatchObject({ start: 10, end: 17, category: 'war metaphor', score: 0.8 });
    expect(mark?.why).toMatch(/^Lexicon of loaded terms, “slam”: war metaphor/);
    expect(mark?.why).toContain('“criticize”');
  });

  test('families and British spellings are found under their entry', () => {
    expect(terms('The grotesqueness of it. They acted idiotically and brutalised him.')).toEqual([
      'grotesque',
      'idiotic',
      'brutalize',
    ]);
    const [mark] = annotated('They acted idiotically.').loaded;
    expect(mark?.why).toContain('“idiotically” as formed from “idiotic”');
  });

  test('a weak entry counts only in company, and says so', () => {
    expect(terms('The plan was controversial.')).toEqual([]);
    const [mark] = annotated('The controversial plan was shameful.').loaded;
    expect(mark?.term).toBe('controversial');
    expect(mark?.why).toMatch(/because “shameful” stands in the same sentence\.$/);
  });

  test('part of a name is not marked', () => {
    expect(terms('Chaos Theory Ltd and Great Britain agreed.')).not.toContain('great');
  });

  test('any text: marks lie in the text, in order, and do not overlap', () => {
    const words = fc.constantFrom(
      ...'slam slammed - sabre rattling “ ” " take umbrage at loggerheads far left and the'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (all) => {
        const text = all.join(' ');
        let reach = 0;
        for (const { start, end } of annotated(text).loaded) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reach = end;
        }
      }),
      { numRuns: 150 },
    );
  });
});
