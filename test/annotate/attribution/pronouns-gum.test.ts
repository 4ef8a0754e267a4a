import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { passageOf } from '../../../src/annotate/attribution/passage.ts';
import { resolvePronouns } from '../../../src/annotate/attribution/pronouns.ts';
import { annotate } from '../../../src/annotate/index.ts';
import { overlaps } from '../../../src/text/spans.ts';
import { articleOf } from '../../helpers/annotated.ts';
import { type GoldDocument, readCoreference } from '../../helpers/coreference.ts';
import { shippedModel } from '../../syntax/model-files.ts';

const PATH = join(import.meta.dirname, '../../../../shared/treebank', 'gum-dev.conllu');
const measured = existsSync(PATH) ? describe : describe.skip;

interface Count {
  asked: number;
  resolved: number;
  right: number;
  /** Resolved to a name though nobody is named. */
  unnamed: number;
}

function count(documents: readonly GoldDocument[], asked: RegExp): Count {
  const sum = { asked: 0, resolved: 0, right: 0, unnamed: 0 };
  for (const { text, pronouns } of documents) {
    const article = annotate(articleOf(text), shippedModel());
    const passage = passageOf(text, article);
    const antecedents = resolvePronouns(passage, article.entities);
    const found = new Map(
      [...antecedents].map(([at, entity]) => [passage.tokens[at]?.start, entity]),
    );
    for (const { word, start, names } of pronouns) {
      if (!asked.test(word)) continue;
      const entity = found.get(start);
      if (names.length === 0) {
        if (entity !== undefined) sum.unnamed += 1;
        continue;
      }
      sum.asked += 1;
      if (entity === undefined) continue;
      sum.resolved += 1;
      if (names.some((name) => overlaps(name, entity))) sum.right += 1;
    }
  }
  return sum;
}

const SUBJECTS = /^s?he$/;
const ALL_FORMS = /^(?:he|him|his|himself|she|hers?|herself)$/;

measured('pronouns against gold coreference (skipped where the treebank is not at hand)', () => {
  const documents = existsSync(PATH) ? readCoreference(PATH) : [];

  test.each([
    ['he and she', SUBJECTS, { share: 0.95, precision: 0.88, unnamed: 2 }],
    ['all forms of he and she', ALL_FORMS, { share: 0.93, precision: 0.88, unnamed: 5 }],
  ])('%s go to the person meant', (_, asked, floor) => {
    const figures = count(documents, asked);
    const share = figures.resolved / figures.asked;
    const precision = figures.right / figures.resolved;
    expect(share).toBeGreaterThanOrEqual(floor.share);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(figures.unnamed).toBeLessThanOrEqual(floor.unnamed);
  });
});
