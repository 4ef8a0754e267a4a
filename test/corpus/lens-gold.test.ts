import { describe, expect, test } from '@jest/globals';
import { readGold } from '../helpers/gold.ts';

const texts = new Map(readGold('texts').map(({ article, text }) => [article, text]));
const titles = new Map(readGold('articles').map(({ article, title }) => [article, title]));
const events = new Map(readGold('events').map(({ event, articles }) => [event, articles]));

/** Which of the words are not in their article, or whose article is not of the event. */
function wrong(
  event: string,
  words: Readonly<Record<string, string>>,
  of: ReadonlyMap<string, string> = texts,
): readonly string[] {
  return Object.entries(words)
    .filter(([key, each]) => !events.get(event)?.includes(key) || !of.get(key)?.includes(each))
    .map(([key, each]) => `${key}: ${each}`);
}

const paragraphsOf = (article: string): readonly string[] =>
  (texts.get(article) ?? '').split('\n\n');

/** Sets of labels, so that a slip of the pen is seen. */
const labelsOf = (labels: readonly string[]): readonly string[] => [...new Set(labels)].toSorted();

describe('the gold of the lenses', () => {
  test('has the words of labels, agency and certainty in articles of the event', () => {
    const rows = [...readGold('labels'), ...readGold('agency'), ...readGold('certainty')];
    expect(rows.flatMap(({ event, article, words }) => wrong(event, { [article]: words }))).toEqual(
      [],
    );
  });

  test('names agents and cues by words of the passage', () => {
    const parts = [
      ...readGold('agency').map(({ words, agent }) => ({ words, part: agent })),
      ...readGold('certainty').map(({ words, cue }) => ({ words, part: cue })),
    ];
    expect(parts.filter(({ words, part }) => part !== null && !words.includes(part))).toEqual([]);
  });

  test('says nothing twice', () => {
    const all = [...readGold('labels'), ...readGold('agency'), ...readGold('certainty')];
    const rows = all.map((row) => JSON.stringify(row));
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });

  test('uses the labels that its README explains', () => {
    expect(labelsOf(readGold('agency').map(({ form }) => form))).toEqual([
      'active',
      'agentless passive',
      'intransitive',
      'nominal',
      'passive',
      'thing as actor',
    ]);
    expect(labelsOf(readGold('certainty').map(({ label }) => label))).toEqual(
      'booster,doubt,flat,hearsay,hedge,look-alike,presupposition,scare quotes'.split(','),
    );
    expect(labelsOf(readGold('headlines').map(({ label }) => label))).toEqual([
      'faithful',
      'leaves out',
      'loaded',
      'overstates',
      'quotes',
      'takes up words',
    ]);
    expect(labelsOf(readGold('voices').map(({ kind }) => kind))).toEqual(
      'agency,company,critic,expert,group,official,source,witness'.split(','),
    );
    expect(labelsOf(readGold('quotations').flatMap(({ kinds }) => Object.values(kinds)))).toEqual([
      'altered',
      'cut',
      'paraphrased',
      'partly quoted',
      'scare quotes',
      'whole',
    ]);
    expect(labelsOf(readGold('quotations').flatMap(({ drops }) => Object.values(drops)))).toEqual([
      'condition',
      'hedge',
      'negation',
      'reason',
    ]);
  });

  test('has what headlines claim in the title and what answers it in the body', () => {
    for (const { event, article, claim, body } of readGold('headlines')) {
      expect(wrong(event, { [article]: claim }, titles)).toEqual([]);
      if (body !== null) expect(wrong(event, { [article]: body })).toEqual([]);
    }
  });

  test('places a fact in headline, first paragraph, body or last paragraphs of every article once', () => {
    for (const row of readGold('prominence')) {
      expect(wrong(row.event, row.headline, titles)).toEqual([]);
      const lead = new Map([...texts.keys()].map((key) => [key, paragraphsOf(key)[0] ?? '']));
      const last = new Map(
        [...texts.keys()].map((key) => [key, paragraphsOf(key).slice(-2).join('\n\n')]),
      );
      expect(wrong(row.event, row.lead, lead)).toEqual([]);
      expect(wrong(row.event, row.body)).toEqual([]);
      expect(wrong(row.event, row.last, last)).toEqual([]);
      const all = [row.headline, row.lead, row.body, row.last].flatMap((each) => Object.keys(each));
      expect([...all, ...row.absent].toSorted()).toEqual(events.get(row.event)?.toSorted());
    }
  });

  test('hears every voice, or does not, in every article of the event', () => {
    for (const { event, heard, absent } of readGold('voices')) {
      expect(wrong(event, heard)).toEqual([]);
      expect([...Object.keys(heard), ...absent].toSorted()).toEqual(events.get(event)?.toSorted());
    }
  });

  test('gives every version of a quotation its kind', () => {
    for (const { versions, kinds, drops } of readGold('quotations')) {
      expect(Object.keys(kinds).toSorted()).toEqual(Object.keys(versions).toSorted());
      expect(Object.keys(drops).filter((key) => !(key in versions))).toEqual([]);
    }
  });

  test('has enough contradictions, and versions that merely look like them', () => {
    const rows = readGold('contradictions');
    expect(rows.filter((row) => 'versions' in row).length).toBeGreaterThanOrEqual(25);
    expect(rows.filter((row) => 'agree' in row).length).toBeGreaterThanOrEqual(25);
  });
});
