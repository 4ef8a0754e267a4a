import { beforeAll, describe, expect, test } from '@jest/globals';
import { scoreAttributions, scoreLoadedTerms } from './annotation-scores.ts';
import { scoreBackground } from './background-scores.ts';
import { scoreCertainty } from './certainty-scores.ts';
import { scoreContradictions } from './contradiction-scores.ts';
import { type Demo, readDemo } from './demo.ts';
import { scoreHeadlines } from './headline-scores.ts';
import { scoreOmissions } from './omission-scores.ts';
import { scoreGrouping, scoreReading } from './reading-scores.ts';
import { scoreQuotations, scoreVoices } from './speech-scores.ts';
import { f1, precision, recall, type Tally } from './tally.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await readDemo();
});

/** Fails with the errors in words where the figure falls below its floor. */
function expectAtLeast(floor: number, figure: number, { errors }: Tally): void {
  expect(figure < floor ? { figure, errors } : 'reached').toBe('reached');
}

// Floors stand a little below what is reached: they may rise, and fall only with a reason.
describe('the program on the demo corpus, against the gold', () => {
  test('reads every article', () => expect(demo.byKey.size).toBe(66));

  test('removes the clutter and no sentence of an article', () => {
    const { removed, kept } = scoreReading(demo);
    expectAtLeast(0.98, recall(removed), removed);
    expectAtLeast(1, recall(kept), kept);
  });

  test('knows outlet, its origin, title and date', () => {
    const { outlet, origin, title, date } = scoreReading(demo);
    expectAtLeast(0.97, recall(outlet), outlet);
    expectAtLeast(0.97, recall(origin), origin);
    expectAtLeast(0.97, recall(title), title);
    expectAtLeast(0.97, recall(date), date);
  });

  test('knows which text may be cut short', () => {
    const { cutShort } = scoreReading(demo);
    expectAtLeast(1, f1(cutShort), cutShort);
  });

  test('groups events and stories and finds copies', () => {
    const { events, stories, copies } = scoreGrouping(demo);
    expectAtLeast(1, f1(stories), stories);
    expectAtLeast(1, f1(events), events);
    expectAtLeast(1, f1(copies), copies);
  });

  test('finds attributions', () => {
    const { cues, stances, sources, contents } = scoreAttributions(demo);
    expectAtLeast(0.78, f1(cues), cues);
    expectAtLeast(0.8, recall(stances), stances);
    expectAtLeast(0.93, recall(sources), sources);
    expectAtLeast(0.78, f1(contents), contents);
  });

  test('marks loaded terms', () => {
    const terms = scoreLoadedTerms(demo);
    expectAtLeast(0.51, f1(terms), terms);
    expectAtLeast(0.84, precision(terms), terms);
  });

  test('marks how sure a statement is, and not the month of May', () => {
    const markers = scoreCertainty(demo);
    expectAtLeast(0.78, f1(markers), markers);
    expectAtLeast(0.98, precision(markers), markers);
  });

  test('holds headlines against their texts, and says nothing of faithful ones', () => {
    const { against, loaded } = scoreHeadlines(demo);
    expectAtLeast(1, precision(against), against);
    expectAtLeast(0.25, recall(against), against);
    expectAtLeast(0.75, precision(loaded), loaded);
    expectAtLeast(0.25, recall(loaded), loaded);
  });

  test('tells which version lacks what', () => {
    const { cells, rows } = scoreOmissions(demo);
    expectAtLeast(0.95, recall(rows), rows);
    expectAtLeast(0.81, f1(cells), cells);
    expectAtLeast(0.81, precision(cells), cells);
  });

  test('tells what became of a quotation, and which cut drops a qualifier', () => {
    const { forms, drops } = scoreQuotations(demo);
    expectAtLeast(0.88, recall(forms), forms);
    expectAtLeast(0.8, f1(drops), drops);
  });

  test('knows who is heard where, and claims of nobody wrongly that he is not', () => {
    const { heard, unheard } = scoreVoices(demo);
    expectAtLeast(0.8, f1(heard), heard);
    expectAtLeast(0.9, precision(unheard), unheard);
  });

  test('finds where versions contradict', () => {
    const found = scoreContradictions(demo);
    expectAtLeast(0.78, f1(found), found);
    expectAtLeast(0.95, precision(found), found);
  });

  test('finds the background that one outlet adds', () => {
    const found = scoreBackground(demo);
    expectAtLeast(0.85, f1(found), found);
    expectAtLeast(0.85, precision(found), found);
  });
});
