import { expect, test } from '@jest/globals';
import { annotated } from '../../helpers/annotated.ts';

const cues = (text: string): string[] =>
  annotated(text).attributions.map(({ source, cue }) => `${source?.name}: ${cue?.lemma}`);

test.each([
  ['a wish', 'Anna Berg said that she hopes to win.', ['Anna Berg: say']],
  ['an earlier saying', 'Anna Berg said she had warned that it would fail.', ['Anna Berg: say']],
  ['another’s deed', 'Anna Berg said that the mayor blamed the council.', ['Anna Berg: say']],
])('what somebody tells of %s is part of what is said', (_, text, expected) => {
  expect(cues(text)).toEqual(expected);
});

test.each([
  [
    'another’s report by name',
    'The agency said that Karl Lind had claimed that the plan was dead.',
    ['The agency: say', 'Karl Lind: claim'],
  ],
  [
    'words that are marked as another’s',
    'Anna Berg said that the mayor had dropped what he termed a useless plan.',
    ['Anna Berg: say', 'he: what * term'],
  ],
])('%s stays a report of its own', (_, text, expected) => {
  expect(cues(text)).toEqual(expected);
});
