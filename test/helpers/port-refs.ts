import type { Evidence } from '../../src/model/details.ts';
import type { LensMeta, Mark } from '../../src/model/lens.ts';
import { shows } from './articles.ts';
import { chronicle, ledger, voice, wire } from './port-articles.ts';

export const ARTICLES = [chronicle, ledger, voice, wire];
export const BY_LETTER = { c: chronicle, l: ledger, v: voice, w: wire };
export type Letter = keyof typeof BY_LETTER;
export const ref = (letter: Letter, words: string, nth = 0): Evidence =>
  shows(BY_LETTER[letter], words, nth);
export const mark = (letter: Letter, words: string, label: string, why: string): Mark => ({
  ...ref(letter, words),
  label,
  why,
});

export const meta = (id: string, title: string, question: string, task: string): LensMeta => ({
  id,
  title,
  question,
  task,
  method: `How ${title.toLowerCase()} are found: each word is looked up in a lexicon that states its sense and its source. Figures come with a 95 % interval.`,
  limits:
    'A word list sees words, not irony. Quoted words are counted apart from the outlet’s own.',
  requires: ['sentences'],
});
