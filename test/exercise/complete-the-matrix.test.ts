import { describe, expect, test } from '@jest/globals';
import { worksheet } from '../../src/exercise/index.ts';
import type { MatrixRow } from '../../src/model/details.ts';
import { articleOf, place } from '../helpers/articles.ts';
import { comparisonFrom, eventFrom } from '../helpers/comparison-fixture.ts';

const post = articleOf({
  id: 'p',
  outlet: 'Post',
  text: 'Ann Poole came on Tuesday. Parliament Square was full. It was May. Tarrin Waters spoke.',
});
const gazette = articleOf({ id: 'g', outlet: 'Gazette', text: 'Tarrin rose. Nobody came at all.' });
const event = eventFrom([post, gazette]);

/** A row that the Post states in these words, or the Gazette where it is said so. */
function rowOf(label: string, about: MatrixRow['about'], words: string, teller = post): MatrixRow {
  return {
    label,
    about,
    cells: [post, gazette].map((article) => ({
      articleId: article.id,
      state: article === teller ? 'stated' : 'absent',
      evidence: article === teller ? [place(article.text, words)] : [],
    })),
  };
}

const rows = [
  rowOf('Ann Poole', 'person', 'Ann Poole'),
  rowOf('2025-11-18', 'date', 'on Tuesday'),
  rowOf('May 2025', 'date', 'May'),
  rowOf('Parliament Square', 'place', 'Parliament Square'),
  rowOf('Parliament', 'group', 'Parliament'),
  rowOf('Tarrin', 'place', 'Tarrin', gazette),
];
const { exercises } = worksheet(
  event,
  comparisonFrom(event, {
    facts: {
      meta: {
        id: 'facts',
        title: 'Facts',
        question: '',
        method: '',
        limits: '',
        task: '',
        requires: [],
      },
      status: 'compared',
      findings: [],
      marks: [],
      details: [{ kind: 'matrix', title: 'Facts', columns: ['p', 'g'], rows }],
    },
  }),
  { kinds: ['complete-the-matrix'] },
);
const prompts = exercises.flatMap(({ items }) => items.map(({ prompt }) => prompt));

describe('rows of the grid', () => {
  test('can be answered from the passages alone', () => {
    expect(prompts).toContain('May 2025');
    expect(prompts).not.toContain('18 November 2025');
  });
  test('leave out what a passage seems to hold though the key says no', () =>
    expect(prompts).not.toContain('Tarrin'));
  test('do not ask for a part of what another asks for', () =>
    expect(prompts.filter((prompt) => prompt.startsWith('Parliament'))).toHaveLength(1));
});
