import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { annotators } from '../../src/annotate/index.ts';
import { lenses } from '../../src/lenses/index.ts';
import type { AnnotatedArticle, Layer } from '../../src/model/annotation.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

const root = join(import.meta.dirname, '../..');

const event = eventOf(
  {
    Post: 'Peter Harwick said on 6 May 2015 that 1,140 dockers had left. “We will stay out as long as it takes,” he said. The regime slammed the thugs. It rained. Ships waited. Nobody sang.',
    Gazette: {
      title: 'Thugs quit Skarrow, 1,140 gone',
      text: 'Harwick claimed that 1,140 dockers had left Skarrow in May 2015. The port was quiet. Gulls cried. The mayor slept. Rain fell. All was well.',
    },
    Echo: 'About 1,100 dockers left, Ann Poole admitted. “We will stay out as long as it takes,” Peter Harwick warned. Thugs hijacked the terrible disaster.',
    Relay:
      'About 1,100 dockers left, Ann Poole said. “We will stay out as long as it takes,” Peter Harwick warned. Thugs hijacked the disaster.',
  },
  { relay: 'echo' },
);

describe('the registry', () => {
  test('has every lens that has a file, each with a test', () => {
    const files = readdirSync(join(root, 'src/lenses')).filter(
      (file) => /(?<!\.d)\.ts$/.test(file) && file !== 'index.ts',
    );
    expect(lenses.map(({ meta }) => `${meta.id}.ts`).toSorted()).toEqual(files.toSorted());
    const untested = lenses.filter(
      ({ meta }) => !existsSync(join(root, `test/lenses/${meta.id}.test.ts`)),
    );
    expect(untested).toEqual([]);
  });

  test('names no lens twice', () =>
    expect(new Set(lenses.map(({ meta }) => meta.id)).size).toBe(lenses.length));

  test.each(lenses.map((lens) => [lens.meta.id, lens] as const))(
    '%s says what it does',
    (id, lens) => {
      const { title, question, method, limits, task } = lens.meta;
      expect(question).toMatch(/\?$/);
      for (const words of [method, limits, task]) expect(words).toMatch(/[.?]$/);
      expect(title).not.toBe('');
      expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(id);
    },
  );
});

describe.each(lenses.map((lens) => [lens.meta.id, lens] as const))('%s', (_, lens) => {
  test('reads only the layers that it requires', () => {
    const read = new Set<string>();
    lens.run({ ...event, articles: event.articles.map((article) => watched(article, read)) });
    const beyond = [...read].filter((layer) => !lens.meta.requires.some((one) => one === layer));
    expect(beyond).toEqual([]);
  });

  test('shows every finding within the texts', () => {
    const outcome = lens.run(event);
    expect(outcome.status).toBe('compared');
    const { findings, marks } = compared(outcome);
    const bad = [...findings.flatMap(({ evidence }) => evidence), ...marks].filter(
      ({ articleId, part, start, end }) => {
        const article = event.articles.find(({ id }) => id === articleId);
        const text = part === 'headline' ? article?.title : article?.text;
        return text === undefined || start < 0 || start >= end || end > text.length;
      },
    );
    expect(bad).toEqual([]);
    expect(findings.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  test('claims the same whatever the order of the articles, and at every run', () => {
    const claims = (one: Event): readonly string[] =>
      compared(lens.run(one))
        .findings.map(({ claim, confidence }) => `${claim} ${confidence}`)
        .toSorted();
    expect(claims({ ...event, articles: event.articles.toReversed() })).toEqual(claims(event));
    expect(lens.run(event)).toEqual(lens.run(event));
  });

  test.each([
    ['no article', {}],
    ['empty texts', { Post: '', Gazette: '' }],
    ['odd marks', { Post: '“““ said "', Gazette: '’‘ » «' }],
    ['numbers only', { Post: '1 2 3 4.5 6,7', Gazette: '3,5 3.5 1 bn' }],
    ['lone surrogates', { Post: '\uD800 \uDFFF', Gazette: '😀 said 😀.' }],
    ['right to left', { Post: 'قال الوزير', Gazette: 'אמר השר' }],
  ])('does not throw at %s', (_name, versions: Readonly<Record<string, string>>) =>
    expect(() => lens.run(eventOf(versions))).not.toThrow(),
  );
});

function compared(outcome: LensOutcome): Extract<LensOutcome, { status: 'compared' }> {
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome;
}

/** The article, noting each layer of annotations that is read. */
function watched(article: AnnotatedArticle, read: Set<string>): AnnotatedArticle {
  const layers: ReadonlySet<string> = new Set<Layer>(annotators.map(({ layer }) => layer));
  return new Proxy(article, {
    get(target, name) {
      if (typeof name === 'string' && layers.has(name)) read.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
}
