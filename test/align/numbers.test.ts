import { describe, expect, test } from '@jest/globals';
import { numbersOf } from '../../src/align/numbers.ts';
import { eventOf } from '../helpers/event-of.ts';

const statesOf = (
  versions: Parameters<typeof eventOf>[0],
  label: RegExp,
): Readonly<Record<string, string>> => {
  const fact = numbersOf(eventOf(versions).articles).find((one) => label.test(one.label));
  return Object.fromEntries([...(fact?.tellings ?? [])].map(([id, { state }]) => [id, state]));
};

describe('numbersOf', () => {
  test('figures and words, and words for the same thing counted, are one', () => {
    const event = {
      Post: 'The water reached 1,200 homes.',
      Gazette: 'Twelve hundred homes were flooded.',
      Echo: 'The river flooded 1,200 houses.',
    };
    expect(statesOf(event, /^1,200/)).toEqual({
      post: 'stated',
      gazette: 'stated',
      echo: 'stated',
    });
  });

  test('a vague, a rounder and another number for the same thing is a part', () => {
    const event = {
      Post: 'The bridge carries 439 lorries each day.',
      Herald: 'The bridge carries 439 lorries each day, police said.',
      Gazette: 'The bridge carries hundreds of trucks each day.',
      Echo: 'The bridge carries about 440 lorries each day.',
      Star: 'The bridge carries 512 lorries each day.',
      Wire: 'The bridge is made of stone.',
    };
    expect(statesOf(event, /439/)).toEqual({
      post: 'stated',
      herald: 'stated',
      gazette: 'partial',
      echo: 'partial',
      star: 'partial',
    });
  });

  test('the same small number of other things is another number', () => {
    const facts = numbersOf(
      eventOf({ Post: 'The court sat for seven hours.', Gazette: 'She owns seven cats.' }).articles,
    );
    expect(facts.map(({ label }) => label).toSorted()).toEqual(['seven cats', 'seven hours']);
  });

  test('money and shares are not mixed with other things', () => {
    const facts = numbersOf(
      eventOf({ Post: 'It cost £53 in all.', Gazette: 'They saved 53 people.' }).articles,
    );
    expect(facts).toHaveLength(2);
  });

  test('a share is labelled with the words before it', () => {
    const [fact] = numbersOf(eventOf({ Post: 'They offered a rise of 3.1 percent.' }).articles);
    expect(fact?.label).toBe('a rise of 3.1 percent');
  });

  test('measures in other units, and shares in figures and words, are one', () => {
    const acres = { Post: 'The fire burned 41 hectares.', Gazette: 'A hundred acres burned.' };
    expect(statesOf(acres, /hectares|acres/)).toEqual({ post: 'stated', gazette: 'stated' });
    const shares = {
      Post: 'One in eight of the staff will go.',
      Gazette: 'It cuts 12% of its staff.',
    };
    expect(statesOf(shares, /12%/)).toEqual({ post: 'stated', gazette: 'stated' });
    const day = { Post: 'It fell within 24 hours.', Gazette: 'All of it fell in a day.' };
    expect(statesOf(day, /24|day/)).toEqual({ post: 'stated', gazette: 'stated' });
    const days = { Post: 'The talks took 48 hours.', Gazette: 'They talked for two days.' };
    expect(statesOf(days, /48|two/)).toEqual({ post: 'stated', gazette: 'stated' });
  });

  test('a share is no version of a count', () => {
    const event = {
      Post: 'One in eight posts will go at the mill.',
      Gazette: '900 posts will go at the mill.',
    };
    expect(statesOf(event, /in eight/)).toEqual({ post: 'stated' });
  });

  test('a share in words is a part of one in figures', () => {
    const event = {
      Post: 'The shares fell 9.6 percent.',
      Herald: 'The shares lost 9.6 percent.',
      Gazette: 'On Monday almost a tenth was wiped off its value.',
    };
    expect(statesOf(event, /9\.6/)).toMatchObject({ gazette: 'partial' });
  });

  test('vague, hedged and rounder numbers are a part, far ones none', () => {
    const event = {
      Post: 'Police held 64 people at the mill.',
      Herald: 'At the mill 64 people were detained.',
      Gazette: 'Several dozen people were arrested.',
      Echo: 'More than 60 were carted off.',
      Star: 'Seventy-one people were arrested.',
      Wire: 'Several thousand people came. The march began at noon.',
      Mail: 'Two people were arrested over a stone.',
    };
    expect(statesOf(event, /64/)).toEqual({
      post: 'stated',
      herald: 'stated',
      gazette: 'partial',
      echo: 'partial',
      star: 'partial',
    });
  });

  test('people of one kind and another are one count where the same befell them', () => {
    const event = {
      Post: 'Nine people were hurt when the stand fell.',
      Gazette: 'The stand came down and injured nine spectators.',
      Echo: 'Nine people were arrested after the match.',
    };
    expect(statesOf(event, /^Nine people$/i)).toEqual({ post: 'stated', gazette: 'stated' });
  });

  test('officers hurt are no version of all who were hurt', () => {
    const event = {
      Post: 'Nine officers were injured.',
      Herald: 'Nine police officers were hurt.',
      Gazette: 'A staggering 32 people were injured.',
    };
    expect(statesOf(event, /Nine/)).toEqual({ post: 'stated', herald: 'stated' });
  });

  test('cops are officers', () =>
    expect(
      statesOf({ Post: 'About 300 police officers came.', Gazette: '300 cops turned up.' }, /300/),
    ).toEqual({ post: 'stated', gazette: 'stated' }));

  test('jobs are those of so many people', () =>
    expect(statesOf({ Post: 'It cuts 900 jobs.', Gazette: '900 people must go.' }, /900/)).toEqual({
      post: 'stated',
      gazette: 'stated',
    }));

  test('what one text alone states is held against the others too', () => {
    const event = {
      Post: 'The hospital is 50 kilometres away.',
      Gazette: 'It is 48 kilometres away.',
      Echo: 'It rained.',
    };
    expect(statesOf(event, /50/)).toEqual({ post: 'stated', gazette: 'partial' });
  });

  test('a number may leave its noun out', () => {
    const event = {
      Post: 'The firm speaks of 400 jobs. Its contract names 28.',
      Gazette: 'The firm promises 400 jobs. The contract guarantees twenty-eight.',
    };
    expect(statesOf(event, /28 \(jobs\)/)).toEqual({ post: 'stated', gazette: 'stated' });
  });

  test('a number within a larger one is not met', () => {
    const event = {
      Post: 'They camped there for five months.',
      Herald: 'The camp stood for five months.',
      Gazette: 'Five hundred months of rent are due.',
    };
    expect(statesOf(event, /five months/)).toEqual({ post: 'stated', herald: 'stated' });
  });

  test('a length of time may be told by its date', () => {
    const publishedAt = '2026-01-15T08:00:00Z';
    const event = {
      Post: { publishedAt, text: 'The cameras must go within 30 days. They ran for 15 years.' },
      Herald: { publishedAt, text: 'Within 30 days the cameras go. They were there for 15 years.' },
      Gazette: {
        publishedAt,
        text: 'All of it must go by mid-February. It has been there since 2011.',
      },
      Echo: { publishedAt, text: 'It must go by mid-May. It has been there since 2002.' },
    };
    expect(statesOf(event, /30 days/)).toMatchObject({ gazette: 'partial' });
    expect(statesOf(event, /15 years/)).toMatchObject({ gazette: 'partial' });
    expect(statesOf(event, /30 days/)).not.toHaveProperty('echo');
    expect(statesOf(event, /15 years/)).not.toHaveProperty('echo');
  });
});
