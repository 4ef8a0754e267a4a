import type { About, CellState, VersionForm } from '../model/details.ts';
import type { Confidence } from '../model/lens.ts';

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  firm: 'firm',
  likely: 'likely',
  tentative: 'tentative',
};

export const STATE_WORDS: Readonly<Record<CellState, string>> = {
  stated: 'stated',
  partial: 'in part',
  absent: 'not found',
  unknown: 'cannot tell',
};

export const FORM_WORDS: Readonly<Record<VersionForm, string>> = {
  whole: 'word for word',
  cut: 'cut',
  altered: 'altered',
  fragment: 'a few words in marks',
  retold: 'retold without marks',
  absent: 'not found',
  unknown: 'cannot tell',
};

export const ABOUT_WORDS: Readonly<Record<About, string>> = {
  person: 'People',
  group: 'Groups and bodies',
  place: 'Places',
  number: 'Numbers',
  date: 'Dates',
  quotation: 'Quotations',
  statement: 'Statements',
  name: 'Laws, agreements, works',
};

export const TOO_LITTLE = 'too little text to tell';

/** "1 article", "1,204 articles". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** Thousands apart, one decimal where there is one, a true minus. */
export function grouped(n: number): string {
  const rounded = Math.abs(Math.round(n * 10) / 10);
  const [whole = '0', decimal] = String(rounded).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = n < 0 && rounded > 0 ? '−' : '';
  return `${sign}${digits}${decimal === undefined ? '' : `.${decimal}`}`;
}

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
