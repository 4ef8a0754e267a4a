import { cell, columnsOf } from '../measure/outlet-table.ts';
import { joined } from '../measure/phrases.ts';
import type { Table } from '../model/details.ts';
import type { Finding } from '../model/lens.ts';
import type { TellingTerms } from './telling-terms.ts';

/** Terms that are named of one outlet. */
const MOST_APART = 4;

/** Words that an outlet uses more than chance would have it. */
export function apartFinding({ outlet, terms, words }: TellingTerms): readonly Finding[] {
  const [first] = terms;
  if (first === undefined) return [];
  const told = terms
    .slice(0, MOST_APART)
    .map((term) => `“${term.words}” (${term.odds.here} times; elsewhere ${term.odds.elsewhere})`);
  return [
    {
      outlet,
      claim: `More than chance would have it, ${outlet} writes ${joined(told)} in its ${words} own words.`,
      confidence: 'likely',
      evidence: terms.slice(0, MOST_APART).flatMap(({ evidence }) => evidence),
    },
  ];
}

/** What sets each outlet apart, or that there is too little text to tell. */
export function apartTable(apart: readonly TellingTerms[]): readonly Table[] {
  if (apart.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Words that set an outlet apart',
      columns: columnsOf('Outlet', ['Words and pairs of words, with their z-score', 'Own words']),
      rows: apart.map(({ outlet, words, isEnough, terms }) => [
        cell(outlet),
        terms.length === 0
          ? cell(isEnough ? 'none beyond chance' : 'too little text to tell')
          : {
              text: terms
                .slice(0, MOST_APART)
                .map((term) => `${term.words} (${term.odds.z.toFixed(1)})`)
                .join(', '),
              evidence: terms.slice(0, MOST_APART).flatMap(({ evidence }) => evidence),
            },
        cell(String(words)),
      ]),
    },
  ];
}
