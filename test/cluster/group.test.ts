import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { group } from '../../src/cluster/group.ts';
import type { Grouping } from '../../src/model/event.ts';
import type { Fingerprint } from '../../src/model/fingerprint.ts';
import { printOf, redated, reportsOf } from './invented.ts';

const eventsOf = ({ memberships }: Grouping): ReadonlyMap<string, string> =>
  new Map(memberships.map(({ articleId, event }) => [articleId, event]));

const three = [1, 2, 3].flatMap((event) => reportsOf(event, 4, `2024-03-0${event}`));
const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('events', () => {
  test('reports of one happening are together, others apart', () => {
    const { events, memberships } = group(three);
    expect(events.map(({ articleIds }) => articleIds.map((id) => id.slice(0, 2)))).toEqual([
      ['e1', 'e1', 'e1', 'e1'],
      ['e2', 'e2', 'e2', 'e2'],
      ['e3', 'e3', 'e3', 'e3'],
    ]);
    expect(memberships.every(({ certainty }) => certainty > 0.5 && certainty <= 1)).toBe(true);
  });

  test('any order gives the same groups, ids and titles', () => {
    const straight = group(three);
    fc.assert(
      fc.property(shuffled(three), (articles) => {
        const turned = group(articles);
        expect(turned.events).toEqual(straight.events);
        expect(turned.stories).toEqual(straight.stories);
        expect(eventsOf(turned)).toEqual(eventsOf(straight));
        expect(turned.memberships.map(({ articleId }) => articleId)).toEqual(
          articles.map(({ id }) => id),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('unrelated articles leave groups, ids, stories and certainties as they were', () => {
    const alone = group(three);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 10, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (others, count) => {
          const more = others.flatMap((event) => reportsOf(event, count, '2024-03-02'));
          const { memberships } = group([...more, ...three]);
          expect(memberships.slice(more.length)).toEqual(alone.memberships);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a later report leaves the id of its event as it was', () => {
    const [late] = reportsOf(1, 5, '2024-03-04').slice(4);
    const grown = group(late === undefined ? three : [...three, late]);
    expect(eventsOf(grown).get('e1r4')).toBe(eventsOf(group(three)).get('e1r0'));
  });

  test('dates are not needed, and do not part what belongs together', () => {
    const undated = [1, 2, 3].flatMap((event) => reportsOf(event, 3));
    expect(group(undated).events).toHaveLength(3);
    expect(group(undated).events[0]).toMatchObject({ from: null, to: null });
    const mixed = [...reportsOf(1, 4, '2024-03-01').slice(0, 2), ...reportsOf(1, 4).slice(2)];
    expect(group(mixed).events).toHaveLength(1);
  });

  test('a slow event whose reports say the same stays one over months', () => {
    const days = ['2024-01-01', '2024-02-20', '2024-04-11', '2024-06-01'];
    const slow = redated(reportsOf(1, 4), days);
    expect(group(slow).events).toMatchObject([{ from: '2024-01-01', to: '2024-06-01' }]);
  });

  test('an event of one topic with no headline is named by what its articles share', () => {
    const untitled = reportsOf(1, 3).map((report) => Object.assign({}, report, { title: '' }));
    const [event] = group(untitled).events;
    expect(event?.title.split(', ')).toHaveLength(3);
  });
});

const STRIKE = [
  'Dock workers at Farrowby began a strike over night shifts on Monday, and ships waited outside the harbour. The Harbour Union said that 900 people had walked out. Captain Odell of the port company called it reckless.',
  'A walkout over night shifts has closed the docks at Farrowby. The Harbour Union counted 900 on the picket lines, and Captain Odell of the port company warned of spoiled fruit in waiting ships.',
  'Ships waited outside Farrowby on Monday while dock workers of the Harbour Union stood on picket lines against night shifts. The walkout is reckless, said Captain Odell for the port company.',
];
const DEAL = [
  'Dock workers at Farrowby return to their cranes after the Harbour Union and Captain Odell signed a deal on wages. It gives 6 percent over two years and was backed in a ballot.',
  'The Harbour Union has signed a wages deal for Farrowby: 6 percent over two years, backed in a ballot of dock workers. Captain Odell shook hands and the cranes moved again.',
  'A ballot at Farrowby has backed the deal on wages between the Harbour Union and Captain Odell, and cranes moved again. Dock workers gain 6 percent over two years.',
];

const reports = (texts: readonly string[], day: string): Fingerprint[] =>
  texts.map((text, at) => printOf({ id: `${day}-${at}`, text, date: `${day}T0${at}:00:00Z` }));

const onDay = (day: number, at: number, text: string): Fingerprint =>
  printOf({ id: `${day}-${at}`, title: `Farrowby inquiry, day ${day}`, text });

describe('look-alikes', () => {
  test('two happenings in one place with the same people, ten days apart, are two events of one story', () => {
    const { events, stories } = group([
      ...reports(STRIKE, '2024-05-06'),
      ...reports(DEAL, '2024-05-16'),
    ]);
    expect(events.map(({ from, articleIds }) => [from, articleIds.length])).toEqual([
      ['2024-05-06', 3],
      ['2024-05-16', 3],
    ]);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.title).toMatch(/Farrowby|Odell|Harbour|Union/);
  });

  test('day 2 is not day 21', () => {
    const [first = '', second = ''] = STRIKE;
    const same = group([onDay(2, 0, first), onDay(2, 1, second)]).memberships;
    const other = group([onDay(2, 0, first), onDay(21, 1, second)]).memberships;
    expect(same[0]?.certainty).toBeGreaterThan(other[0]?.certainty ?? 1);
  });
});

describe('copies', () => {
  const [text = ''] = STRIKE;
  const long = `${text} ${DEAL.join(' ')}`;
  const agency = printOf({
    id: 'agency',
    title: 'Strike at Farrowby',
    text: long,
    date: '2024-05-06T08:00Z',
  });

  test('a reprint, a light rewrite and a second version follow the first appearance', () => {
    const reprint = printOf({
      id: 'a-reprint',
      title: 'Docks closed',
      text: long,
      date: '2024-05-07',
    });
    const rewrite = printOf({
      id: 'rewrite',
      text: long.replace('on Monday', 'yesterday').replace('reckless', 'foolish'),
      date: '2024-05-06T12:00Z',
    });
    const longer = printOf({ id: 'version', text: `${long} Talks go on.`, date: '2024-05-08' });
    const { memberships } = group([longer, rewrite, reprint, agency]);
    expect(memberships.map(({ copyOf }) => copyOf)).toEqual(['agency', 'agency', 'agency', null]);
    expect(new Set(memberships.map(({ event }) => event)).size).toBe(1);
  });

  test('other words on the same matter are no copy', () => {
    const others = STRIKE.map((words, at) => printOf({ id: `${at}`, text: words }));
    expect(group(others).memberships.map(({ copyOf }) => copyOf)).toEqual([null, null, null]);
  });
});

describe('bursts', () => {
  test('a report without a date goes with the burst whose words it shares', () => {
    const [deal = '', ...deals] = DEAL;
    const { memberships } = group([
      ...reports(STRIKE, '2024-05-06'),
      ...reports(deals, '2024-05-16'),
      printOf({ id: 'undated', text: deal.replace('Dock workers', 'Dockers') }),
    ]);
    const events = memberships.map(({ event }) => event);
    expect(events[5]).toBe(events[4]);
    expect(events[5] === events[0]).toBe(false);
  });

  test('far apart in time, in the same words, reports are one event still', () => {
    const [strike = '', walkout = ''] = STRIKE;
    const again = [strike, walkout].map((text, at) =>
      printOf({ id: `again-${at}`, text: `${text} It ended at noon.`, date: '2024-06-20' }),
    );
    expect(group([...reports(STRIKE, '2024-05-06'), ...again]).events).toHaveLength(1);
  });
});
