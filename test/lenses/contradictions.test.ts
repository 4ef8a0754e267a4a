import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contradictions } from '../../src/lenses/contradictions.ts';
import type { Finding } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

type Versions = Parameters<typeof eventOf>[0];

const findingsOf = (versions: Versions, copies = {}): readonly Finding[] => {
  const outcome = contradictions.run(eventOf(versions, copies));
  return outcome.status === 'compared' ? outcome.findings : [];
};
const claimsOf = (versions: Versions): readonly string[] =>
  findingsOf(versions).map(({ claim }) => claim);
const reasonOf = (versions: Versions): string => {
  const outcome = contradictions.run(eventOf(versions));
  return outcome.status === 'not-applicable' ? outcome.reason : '';
};

describe('contradictions: numbers', () => {
  test('of the same thing differ, with who has which', () => {
    const [finding] = findingsOf({
      Post: 'The flood damaged 310 houses in the lower town of Arlen.',
      Gazette: 'The flood damaged 310 homes in the lower town of Arlen.',
      Echo: 'The flood damaged 480 homes in the lower town of Arlen.',
    });
    expect(finding?.claim).toBe(
      'The versions differ on a number: “310 homes” (Gazette and Post); “480 homes” (Echo).',
    );
    expect(finding?.confidence).toBe('firm');
    expect(new Set(finding?.evidence.map(({ articleId }) => articleId)).size).toBe(3);
  });

  test.each([
    ['about 50 people', '53 people'],
    ['at least 40 people', '53 people'],
    ['dozens of people', '53 people'],
    ['more than fifty people', '53 people'],
    ['up to 60 people', '53 people'],
    ['between 50 and 60 people', '53 people'],
    ['3,5 million people', '3.5 million people'],
    ['1 bn people', '1,000,000,000 people'],
    ['hundreds of people', '439 people'],
  ])('“%s” agrees with “%s”', (one, other) =>
    expect(
      claimsOf({
        Post: `The fire service rescued ${one} from the flooded valley on Monday.`,
        Gazette: `The fire service rescued ${other} from the flooded valley on Monday.`,
      }),
    ).toEqual([]),
  );

  test('of other things, other fates and other wholes do not', () => {
    expect(
      claimsOf({
        Post: 'Police arrested 53 foreign operatives in the past year, the minister said.',
        Gazette: 'Police killed 386 rebels in the past year, the minister said.',
      }),
    ).toEqual([]);
    expect(
      claimsOf({
        Post: 'The fire injured 40 people in the warehouse and killed 3 people.',
        Gazette: 'The fire in the warehouse killed 3 people.',
      }),
    ).toEqual([]);
    expect(
      claimsOf({
        Post: 'The company pays 12 percent of its profits in tax.',
        Gazette: 'The company pays 30 percent of its wages in tax.',
      }),
    ).toEqual([]);
  });

  test('that rose with time may have been updated', () => {
    const [finding] = findingsOf({
      Post: {
        text: 'The explosion in the old mill killed 3 people in Arlen.',
        publishedAt: '2031-03-04T08:00:00Z',
      },
      Gazette: {
        text: 'The explosion in the old mill killed 7 people in Arlen.',
        publishedAt: '2031-03-04T19:00:00Z',
      },
    });
    expect(finding?.claim).toContain('it may have been updated');
    expect(finding?.confidence).not.toBe('firm');
  });

  test('given side by side with their sources, and one of them elsewhere as a fact', () => {
    const claims = claimsOf({
      Post: 'Police put the number of demonstrators at 2,000. The organisers spoke of 9,000.',
      Gazette: 'Some 2,000 people walked through Arlen to demand lower fares.',
      Echo: 'Nine thousand commuters walked through Arlen to demand lower fares.',
    });
    expect(claims.join()).toMatch(/2,000.*\(Gazette\).*Nine thousand.*\(Echo\).*Post gives both/);
  });

  test('of one outlet’s own texts are a correction', () => {
    const claims = claimsOf({
      Post: [
        {
          text: 'Workers tried to close the valve and gave up after forty minutes.',
          publishedAt: '2031-03-04',
        },
        {
          text: 'Workers tried to close the valve and gave up after twenty minutes.',
          publishedAt: '2031-03-06',
        },
      ],
    });
    expect(claims.join()).toMatch(/^Post gives two accounts: .*4 March 2031.*6 March 2031/);
  });
});

describe('contradictions: all else', () => {
  test.each([
    [
      'place',
      'Addressing senior officers of the coast guard in Paris, the minister praised their work.',
      'Addressing senior members of the coast guard in Madrid on Monday, the minister spoke for an hour.',
    ],
    [
      'time of day',
      'Guards lowered the barriers of the crossing at dawn.',
      'Traffic halted at noon, when guards lowered the barriers of the crossing.',
    ],
    [
      'day',
      'The council approved the harbour plan on Monday after a long debate.',
      'The council approved the harbour plan on Thursday after a long debate.',
    ],
    [
      'name',
      'The coach, Martin Hollander, resigned over the lost cup final.',
      'The coach, Martin Hollender, resigned over the lost cup final.',
    ],
  ])('%s', (matter, one, other) =>
    expect(claimsOf({ Post: one, Gazette: other }).join()).toMatch(
      new RegExp(`^The versions differ on (?:the|a) ${matter}: `),
    ),
  );

  test('one denies what another states', () => {
    const claims = claimsOf({
      Post: 'The sluice gate at the upper weir opened when the alarm was raised.',
      Gazette: 'The sluice gate at the upper weir did not open when the alarm was raised.',
    });
    expect(claims.join()).toMatch(/^One version denies what another states: /);
  });

  test('what came first', () => {
    const claims = claimsOf({
      Post: 'Officers fired the water cannon after demonstrators had hurled stones.',
      Gazette: 'Demonstrators hurled stones after officers had fired the water cannon.',
    });
    expect(claims.join()).toMatch(/^The versions differ on what came first: /);
  });
});

describe('contradictions: order', () => {
  test('what came first, by verbs that few words go with', () => {
    const claims = claimsOf({
      Post: 'Some 400 villagers were evacuated before the storm struck.',
      Gazette: 'Some 400 villagers were evacuated after the storm had struck.',
    });
    expect(claims.join()).toContain('The versions differ on what came first');
  });

  test('plans put nothing first', () =>
    expect(
      claimsOf({
        Post: 'Some 400 villagers will be evacuated before the storm strikes.',
        Gazette: 'Some 400 villagers were evacuated after the storm had struck.',
      }),
    ).toEqual([]));

  test('shuffling the articles changes nothing', () => {
    const event = eventOf({
      Post: 'The flood damaged 310 houses in Arlen. Mayor Petra Hollander spoke at noon.',
      Gazette: 'The flood damaged 480 homes in Arlen. Mayor Petra Hollender spoke at noon.',
      Echo: 'The flood damaged 310 homes in Arlen. Mayor Petra Hollander spoke at dawn.',
      Relay: 'The flood damaged 620 homes in Arlen, where Petra Hollander is the mayor.',
    });
    const expected = contradictions.run(event);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...event.articles], { minLength: event.articles.length }),
        (articles) => {
          expect(contradictions.run({ ...event, articles })).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('contradictions: bad input', () => {
  const TEXT = 'The council approved the harbour plan on Monday by 12 votes to 9 in Arlen.';

  test('identical texts differ on nothing', () =>
    expect(claimsOf({ Post: TEXT, Gazette: TEXT })).toEqual([]));

  test('one text, empty texts and unrelated ones cannot be compared', () => {
    expect(reasonOf({ Post: TEXT })).toBe('One text only: there is nothing to compare.');
    expect(reasonOf({ Post: TEXT, Gazette: '' })).toBe('Too little text to compare.');
    expect(reasonOf({ Post: '3 4 5 6.5 7,5 8', Gazette: '3 4 5 9 1 bn' })).toBe(
      'Too little text to compare.',
    );
    expect(
      reasonOf({
        Post: TEXT,
        Gazette: 'Bees returned to the orchards of Merrow early this spring, keepers say.',
      }),
    ).toMatch(/^The texts share too little to compare/);
  });

  test('a table of results is no prose', () =>
    expect(
      claimsOf({
        Post: `${TEXT}\n\nArlen 3 1 0 7\nMerrow 2 2 0 8\nSkell 1 0 3 3`,
        Gazette: `${TEXT}\n\nArlen 4 1 0 9\nMerrow 2 1 0 5\nSkell 1 0 2 4`,
      }),
    ).toEqual([]));

  test('days without a year or a date of publication are compared by what they tell', () =>
    expect(
      claimsOf({
        Post: 'The council approved the harbour plan on 6 March after a long debate.',
        Gazette: 'The council approved the harbour plan on March 6 after a long debate.',
      }),
    ).toEqual([]));
});
