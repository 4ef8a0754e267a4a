import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotated } from '../helpers/annotated.ts';

/** "name | cue | content … content | kind" for each attribution. */
const said = (text: string): string[] =>
  annotated(text).attributions.map(({ source, cue, content, quotation }) =>
    [
      source?.name ?? '-',
      cue?.lemma ?? '-',
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      quotation,
    ].join(' | '),
  );

describe('direct speech', () => {
  test.each([
    [
      'the cue after it',
      '“We will not sign,” Anna Berg said.',
      ['Anna Berg | say | “We will not sign,” | direct'],
    ],
    [
      'the cue before it',
      'Anna Berg told reporters on Monday: “We will not sign.”',
      ['Anna Berg | tell reporter | “We will not sign.” | direct'],
    ],
    [
      'the cue in the middle',
      '“We will not sign,” Anna Berg said, “because it is wrong.”',
      ['Anna Berg | say | “We will not sign,” … “because it is wrong.” | direct'],
    ],
    [
      'the speaker after the cue',
      '“We will not sign,” said Anna Berg, who leads the council.',
      ['Anna Berg | say | “We will not sign,” | direct'],
    ],
    [
      'more of it in the next sentence',
      '“We will not sign,” Anna Berg said. “It is wrong.”',
      ['Anna Berg | say | “We will not sign,” … “It is wrong.” | direct'],
    ],
    [
      'a paragraph of it without a cue',
      '“We will not sign,” Anna Berg said.\n\n“It is wrong to sign.”',
      [
        'Anna Berg | say | “We will not sign,” | direct',
        'Anna Berg | - | “It is wrong to sign.” | direct',
      ],
    ],
    [
      'several paragraphs of it',
      'Anna Berg said: “We will not sign.\n\n“It is wrong to sign.”',
      ['Anna Berg | say | “We will not sign. … “It is wrong to sign.” | direct'],
    ],
    [
      'a colon at the end of the paragraph before',
      'Anna Berg put her answer in writing and added:\n\n“We will not sign the paper today.”',
      ['Anna Berg | add | “We will not sign the paper today.” | direct'],
    ],
    [
      'a press service that quotes',
      '“We will not sign the paper,” the council’s press service quoted Anna Berg as saying.',
      ['Anna Berg | quote * as say | “We will not sign the paper,” | direct'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  test.each([
    ['that', 'Anna Berg said that the plan was dead.', 'Anna Berg | say | that the plan was dead'],
    ['a bare clause', 'Anna Berg said the plan was dead.', 'Anna Berg | say | the plan was dead'],
    [
      'a cue that follows',
      'The plan was dead, Anna Berg said.',
      'Anna Berg | say | The plan was dead',
    ],
    [
      'a cue inside',
      'The plan, Anna Berg said, was dead.',
      'Anna Berg | say | The plan … was dead',
    ],
    [
      'a source in apposition',
      'Anna Berg, a member of the council, said the plan was dead.',
      'Anna Berg | say | the plan was dead',
    ],
    [
      'according to',
      'The plan was dead by noon on Friday, according to Anna Berg.',
      'Anna Berg | according to | The plan was dead by noon on Friday',
    ],
    [
      'according to, at the front',
      'According to Anna Berg, the plan is dead.',
      'Anna Berg | according to | the plan is dead',
    ],
    [
      'a noun',
      'Few shared Anna Berg’s claim that the plan was dead.',
      'Anna Berg | claim | that the plan was dead',
    ],
    [
      'an adverb',
      'The mayor reportedly left the town.',
      '- | reportedly | The mayor … left the town',
    ],
    ['a wish', 'Anna Berg refused to sign the paper.', 'Anna Berg | refuse | to sign the paper'],
    [
      'a word held at a distance',
      'The council dropped what Anna Berg termed a useless plan.',
      'Anna Berg | what * term | a useless plan',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContain(`${expected} | indirect`);
  });

  test('verbs that share a subject share the source', () => {
    const text =
      'Anna Berg hit back at the mayor and accused him of fraud, adding that he must go.';
    expect(said(text)).toEqual([
      'Anna Berg | hit back | the mayor | indirect',
      'Anna Berg | accuse | him of fraud | indirect',
      'Anna Berg | add | that he must go | indirect',
    ]);
  });

  test('a quotation within the clause makes it mixed', () => {
    expect(said('Anna Berg said the plan was “dead before it was ever born” in May.')).toEqual([
      'Anna Berg | say | the plan was “dead before it was ever born” in May | mixed',
    ]);
  });

  test('an accusation in the passive names the accused and nobody else', () => {
    expect(said('The mayor was accused of fraud.')).toEqual([
      '- | accuse | The mayor … fraud | indirect',
    ]);
  });
});

describe('senses that do not count', () => {
  test.each([
    'The group claimed responsibility for the blast.',
    'The flood claimed 12 lives.',
    'The mayor was charged with fraud.',
    'The court found him guilty.',
    'He left a note on the table.',
    'The “reform” cost a lot.',
    'The two held a more “productive” meeting.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('sources', () => {
  test('a pronoun goes to the last speaker', () => {
    const text = 'Anna Berg said the plan was dead. She added that the mayor knew.';
    expect(said(text)[1]).toBe('Anna Berg | add | that the mayor knew | indirect');
  });

  test('a role goes to the person introduced with it', () => {
    const text =
      'Council spokesman Karl Lind said no vote was due. The spokesman added that it may come.';
    expect(said(text)[1]).toMatch(/^Karl Lind \| add/);
  });

  test('the head of a phrase is the source, not a name within it', () => {
    expect(said('A lawyer for Anna Berg said the plan was dead.')[0]).toMatch(
      /^A lawyer for Anna Berg/,
    );
  });

  test('a name before a colon speaks; a word does not', () => {
    expect(said('Anna Berg: The plan is dead')).toEqual([
      'Anna Berg | : | The plan is dead | indirect',
    ]);
    expect(said('Correction: the plan is dead')).toEqual([]);
  });
});

test.each([
  ['noted', 'endorsing'],
  ['claimed', 'distancing'],
  ['admitted', 'conceding'],
  ['insisted', 'emphatic'],
  ['complained', 'hostile'],
  ['suggested', 'hedged'],
  ['warned', 'directive'],
  ['denied', 'denying'],
  ['added', 'structuring'],
])('%s is %s', (cue, stance) => {
  const [first] = annotated(`Anna Berg ${cue} that the plan was dead.`).attributions;
  expect(first?.cue?.stance).toBe(stance);
});

const words = fc.constantFrom(
  ...'“ ” " \' ’ , . : — ( ) and but that who he Berg Anna said claimed according to of by quoted as saying the plan was dead what termed reportedly \n\n X'.split(
    ' ',
  ),
);

test('any text: contents are never empty, spans lie in the text, in order', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (all) => {
      const text = all.join(' ');
      const { attributions } = annotated(text);
      for (const { source, cue, content } of attributions) {
        expect(content.length).toBeGreaterThan(0);
        for (const span of [source, cue, ...content]) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['10,000 quotation marks', '"'.repeat(10_000)],
  ['one quotation of 20,000 words', `“${'word '.repeat(20_000)}” he said.`],
  ['everything is quoted', '“He said no,” he said. '.repeat(500)],
  ['a sentence without end', 'he said, '.repeat(2000)],
  ['nothing', ''],
])('stands %s', (_, text) => {
  expect(() => annotated(text).attributions).not.toThrow();
});
