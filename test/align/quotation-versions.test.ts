import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noteOf } from '../../src/align/quotation-notes.ts';
import { studiesOf } from '../../src/align/quotation-studies.ts';
import { eventOf } from '../helpers/event-of.ts';

const LONGEST = 'We will reopen the old bridge in spring, and lorries may use it at night';

/** "form: note" of Gazette’s version, and its parts as "change words". */
function versionOf(text: string): { readonly told: string; readonly parts: readonly string[] } {
  const { articles } = eventOf({ Beacon: `“${LONGEST},” said Ann Poole.`, Gazette: text });
  const [study] = studiesOf(articles);
  const one = study?.quoted.find(({ article }) => article.outlet === 'Gazette');
  if (study === undefined || one === undefined) return { told: 'none', parts: [] };
  const { longest } = study.text;
  return {
    told: `${one.form}: ${noteOf(longest, one.version)}`,
    parts: one.version.parts.map(({ change, start, end }) => {
      const source = change === 'left-out' ? longest.article : one.article;
      return `${change} ${source.text.slice(start, end)}`;
    }),
  };
}

const plain = (list: readonly string[]): string =>
  list.join(' ').replaceAll(/[,.]/g, '').toLowerCase();

describe('a version of a quotation', () => {
  test('word for word, whatever the marks', () =>
    expect(versionOf(`Ann Poole said: "${LONGEST}."`).told).toBe('whole: '));

  test('cut at the end', () =>
    expect(versionOf('“We will reopen the old bridge in spring,” said Ann Poole.')).toEqual({
      told: 'cut: cut at the end',
      parts: [
        'kept We will reopen the old bridge in spring,',
        'left-out and lorries may use it at night,',
      ],
    }));

  test('cut in the middle: with a sign, and without', () => {
    const rest = 'and lorries may use it at night';
    expect(versionOf(`“We will reopen the old bridge … ${rest},” said Ann Poole.`).told).toBe(
      'cut: leaves out “in spring”',
    );
    expect(versionOf(`“We will … ${rest},” said Ann Poole.`).told).toBe(
      'cut: leaves out “reopen the old bridge in spring”',
    );
  });

  test('other words, and words in brackets', () => {
    expect(versionOf(`“${LONGEST.replace('reopen', 'open')},” said Ann Poole.`)).toEqual({
      told: 'altered: leaves out “reopen”; other words inside the marks',
      parts: [
        'kept We will',
        'left-out reopen',
        'added open',
        'kept the old bridge in spring, and lorries may use it at night,',
      ],
    });
    expect(
      versionOf(`“${LONGEST.replace('use it', 'use [the bridge]')},” said Ann Poole.`).told,
    ).toBe('cut: leaves out “it”; words in brackets are the newsroom’s');
  });

  test('words outside the marks are told, not left out', () =>
    expect(
      versionOf('Ann Poole said that lorries may “use it at night”.').parts.filter((part) =>
        part.startsWith('told'),
      ),
    ).toEqual(['told lorries may']));

  test('spans lie in their texts, whatever is cut', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (keeps) => {
        const kept = LONGEST.split(' ').filter((_, at) => keeps[at] === true);
        const { parts } = versionOf(`“${kept.join(' ')},” said Ann Poole.`);
        const words = parts.flatMap((part) => part.split(' ').slice(1));
        // What is kept and what is left out make up the longest form again.
        expect(parts.length === 0 || plain(words) === plain(LONGEST.split(' '))).toBe(true);
      }),
      { numRuns: 25 },
    ));
});
