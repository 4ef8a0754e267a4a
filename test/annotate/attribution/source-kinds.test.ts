import { expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/index.ts';
import { articleOf } from '../../helpers/annotated.ts';
import { shippedModel } from '../../syntax/model-files.ts';

const sourcesIn = (text: string) =>
  annotate(articleOf(text), shippedModel()).attributions.map(({ source }) => source);

test.each([
  ['Anna Berg', 'person'],
  ['The Ministry of Defence', 'organization'],
  ['Moscow', 'place'],
  ['A senior official', 'officials'],
  ['A spokeswoman for the mayor', 'officials'],
  ['Police', 'officials'],
  ['Two people familiar with the talks', 'sources'],
  ['A source close to the family', 'sources'],
  ['Many economists', 'experts'],
  ['His critics', 'critics'],
  ['Supporters of the law', 'supporters'],
  ['One eyewitness', 'witnesses'],
  ['A study by two students', 'document'],
  ['A man in a red hat', 'unnamed'],
  ['They', 'unclear'],
])('%s: %s', (source, kind) => {
  const [first] = sourcesIn(`${source} said that the plan was dead.`);
  expect(first?.kind).toBe(kind);
});

test('a pronoun takes the kind of whom it stands for', () => {
  const [, second] = sourcesIn('Anna Berg said the plan was dead. She added that the mayor knew.');
  expect(second).toMatchObject({ name: 'Anna Berg', kind: 'person' });
});
