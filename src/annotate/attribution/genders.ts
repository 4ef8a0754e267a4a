import { type Gender, genderOfName, genderOfWord } from '../../lexicons/genders.ts';
import type { Entity } from '../../model/annotation.ts';
import { firstEndingAfter } from '../../text/spans.ts';
import { type Passage, wordAt } from './passage.ts';

/** By which pronoun each person of the article goes, by name: from titles first, then from given names. */
export function gendersOf(passage: Passage, persons: readonly Entity[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { name } of persons) {
    const gender = genderOfName(firstOf(name));
    if (gender !== null) genders.set(name, gender);
  }
  for (const { start, name } of persons) {
    const gender = genderOfTitle(passage, start) ?? genderOfWord(firstOf(name));
    if (gender !== null) genders.set(name, gender);
  }
  return genders;
}

const firstOf = (name: string): string => name.split(' ', 1)[0] ?? '';

/** "Mr Holm", "spokeswoman Ana Reyes". */
const genderOfTitle = (passage: Passage, start: number): Gender | null =>
  genderOfWord(wordAt(passage, firstEndingAfter(passage.tokens, start) - 1));
