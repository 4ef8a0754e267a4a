import { describe, expect, test } from '@jest/globals';
import { actsOf } from '../../src/align/acts.ts';
import { happeningsOf } from '../../src/align/same-acts.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const actsIn = (versions: Readonly<Record<string, string>>): readonly string[] =>
  actsOf(parsedEventOf(versions).articles).map(
    ({ article, form, start, end }) => `${form}: ${article.text.slice(start, end)}`,
  );

describe('actsOf', () => {
  test.each([
    ['Police arrested two dockers.', 'active: Police arrested two dockers'],
    ['Two dockers were arrested.', 'agent left out: Two dockers were arrested'],
    ['Two dockers were arrested by police.', 'passive: Two dockers were arrested by police'],
    ['Smoke filled the hall.', 'thing as actor: Smoke filled the hall'],
    ['Three people died.', 'nobody does it: Three people died'],
  ])('%s', (text, act) => expect(actsIn({ Post: text })).toEqual([act]));

  test('a noun tells of a deed where some text has its verb', () => {
    const acts = actsIn({
      Post: 'Police arrested a docker.',
      Echo: 'The arrest of a docker shocked Skarrow.',
    });
    expect(acts).toContain('noun for the deed: The arrest of a docker');
  });
});

describe('happeningsOf', () => {
  test('ties one happening told with like verbs', () => {
    const { articles } = parsedEventOf({
      Post: 'Police arrested 31 protesters.',
      Echo: 'Thirty-one protesters were detained.',
      OPR: 'A sailor was arrested.',
    });
    const groups = happeningsOf(articles).map(({ acts }) => acts.map(({ article }) => article.id));
    expect(groups).toContainEqual(['echo', 'post']);
    expect(groups).toContainEqual(['opr']);
  });
});
