import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { attributionVerbs } from '../../src/lenses/attribution-verbs.ts';
import { background } from '../../src/lenses/background.ts';
import { contradictions } from '../../src/lenses/contradictions.ts';
import { omissions } from '../../src/lenses/omissions.ts';
import { quotations } from '../../src/lenses/quotations.ts';
import type { MatrixRow, VersionedText } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import type { Lens } from '../../src/model/lens.ts';
import { collected } from '../../src/pipeline/admission.ts';
import { articlesOf } from '../../src/pipeline/cleaning.ts';
import { eventOf } from '../../src/pipeline/event-of.ts';
import { asOneEvent } from '../../src/pipeline/grouping.ts';
import { knownOf } from '../../src/pipeline/known.ts';
import { readSyntaxModel } from '../../src/pipeline/syntax-model.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');
// The seeds are not part of the repository: their texts are their outlets'.
const withSeeds = existsSync(folder) ? describe : describe.skip;

withSeeds('omissions between seeds 000 and 003 (skipped where they are not at hand)', () => {
  let rows: readonly MatrixRow[] = [];
  let event: Event;

  beforeAll(async () => {
    event = await seedEvent();
    const outcome = omissions.run(event);
    const details = outcome.status === 'compared' ? outcome.details : [];
    rows = details.flatMap((detail) => (detail.kind === 'matrix' ? detail.rows : []));
  });

  const lackedBy = (seed: string): readonly string[] => {
    const id = event.articles.find(({ source }) => source.includes(`/${seed}_`))?.id;
    return rows
      .filter(({ cells }) => cells.some((cell) => cell.articleId === id && cell.state === 'absent'))
      .map(({ label }) => label);
  };

  test.each([/\b53\b/, /\b386\b/, /^Warsaw$/, /^3,500 /, /^Crimea$/])('000 lacks %s', (label) =>
    expect(lackedBy('000').filter((one) => label.test(one))).not.toEqual([]),
  );

  test.each([/ Mattis$/, / Shoigu$/, / Lavrov$/, / Tillerson$/, /Minsk agreements/])(
    '003 lacks %s',
    (label) => expect(lackedBy('003').filter((one) => label.test(one))).not.toEqual([]),
  );
});

withSeeds('contradictions and background between seeds 000 and 003 (skipped likewise)', () => {
  let event: Event;
  beforeAll(async () => {
    event = await seedEvent();
  });

  const claimsOf = (lens: Lens): readonly string[] => {
    const outcome = lens.run(event);
    return outcome.status === 'compared' ? outcome.findings.map(({ claim }) => claim) : [];
  };

  test('the officers were addressed in Brussels and in Moscow', () =>
    expect(claimsOf(contradictions).join()).toMatch(/differ on the place: .*Moscow.*Brussels/));

  test('hundreds of spies do not contradict 53 operatives and 386 agents', () =>
    expect(claimsOf(contradictions).join()).not.toMatch(/386|53 |hundreds/i));

  test('003 adds what NATO is', () => {
    const outcome = background.run(event);
    const findings = outcome.status === 'compared' ? outcome.findings : [];
    const shown = findings
      .flatMap(({ evidence }) => evidence)
      .map(({ articleId, start, end }) =>
        event.articles.find(({ id }) => id === articleId)?.text.slice(start, end),
      );
    for (const words of [/1949/, /28 member states/, /70% of the global total/]) {
      expect(shown.join()).toMatch(words);
    }
  });
});

withSeeds('quotations in seeds 000 and 003 (skipped where they are not at hand)', () => {
  let texts: readonly VersionedText[] = [];
  let event: Event;

  beforeAll(async () => {
    event = await seedEvent();
    const outcome = quotations.run(event);
    const details = outcome.status === 'compared' ? outcome.details : [];
    texts = details.flatMap((detail) => (detail.kind === 'versions' ? detail.texts : []));
  });

  /** The versions of the quotation whose longest form holds the words, as "seed form: what is left out". */
  const versionsOf = (words: string): readonly string[] =>
    texts.flatMap(({ longest, versions }) => {
      const whole = event.articles.find(({ id }) => id === longest.articleId)?.text ?? '';
      const isIt = longest.spans.some(({ start, end }) => whole.slice(start, end).includes(words));
      return isIt
        ? versions.map(({ articleId, form, parts }) => {
            const source = event.articles.find(({ id }) => id === articleId)?.source ?? '';
            const leftOut = parts
              .filter(({ change }) => change === 'left-out')
              .map(({ start, end }) => whole.slice(start, end));
            return `${/\/(\d+)_/.exec(source)?.[1]} ${form}: ${leftOut.join(' … ')}`;
          })
        : [];
    });

  test('000 cuts “In fact”, and has half of it in its first paragraph', () =>
    expect(versionsOf('constantly provoking us').toSorted()).toEqual([
      '000 cut: In fact,',
      '000 cut: In fact, they are … provoking us,',
      '003 whole: ',
    ]));

  test('000 has “in Russia”, 003 “in Russia proper”', () =>
    expect(versionsOf('in Russia proper')).toEqual(['003 whole: ', '000 cut: proper.']));

  test('each verb of a statement stands beside the other', () => {
    const outcome = attributionVerbs.run(event);
    const titles = outcome.status === 'compared' ? outcome.details.map(({ title }) => title) : [];
    expect(titles).toContain('One statement, each outlet’s verb');
  });
});

const ignore = (): undefined => undefined;

async function seedEvent(): Promise<Event> {
  const inputs = readdirSync(folder)
    .filter((file) => /^00[03]_/.test(file))
    .map((file) => join(folder, file));
  const articles = await collected(articlesOf({ inputs, clean: true, onProblem: ignore }), ignore);
  const { events, memberships } = asOneEvent('seeds', articles.map(knownOf));
  const [grouped] = events;
  if (grouped === undefined) throw new Error('no event');
  return eventOf(grouped, {
    memberships: new Map(memberships.map((one) => [one.articleId, one])),
    articles: new Map(articles.map((one) => [one.id, one])),
    model: readSyntaxModel(join(import.meta.dirname, '../../models/english')),
  });
}
