import { leaders, roleModifiers, roles } from '../../lexicons/titles.ts';
import type { Entity } from '../../model/annotation.ts';
import type { Bearer } from './aliases.ts';
import { countryOf } from './gazetteer.ts';
import { roleWords } from './mentions.ts';
import { isCapital, type Word } from './words.ts';

const LONGEST = 5;
// A bound on the work: no article gives so many people a role, and then "the minister" is nobody.
const MOST_HOLDERS = 100;
const NOT_THE_SAME = new Set('former ex then next previous late new deputy acting'.split(' '));

/** "the Russian president": tied to a person where one alone in the article carries that role. */
export function describedPersons(words: readonly Word[], bearers: readonly Bearer[]): Entity[] {
  const holders = bearers
    .filter(({ type }) => type === 'person')
    .map(({ name, mentions }) => ({
      name,
      roles: distinct(mentions.map(({ role }) => role)),
    }))
    .filter((holder) => holder.roles.length > 0)
    .slice(0, MOST_HOLDERS);
  if (holders.length === 0) return [];
  const found: Entity[] = [];
  for (const [index, { text, start }] of words.entries()) {
    if (text !== 'the' && text !== 'The') continue;
    const described = words.slice(index, descriptionEnd(words, index));
    const asked = roleWords(described.map((word) => word.text));
    const fitting = holders.filter((holder) => holder.roles.some((role) => fits(asked, role)));
    const [only] = fitting;
    const end = described.at(-1)?.end;
    if (only !== undefined && fitting.length === 1 && end !== undefined) {
      found.push({ start, end, type: 'person', name: only.name });
    }
  }
  return found;
}

const distinct = (all: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(all.filter((role) => role.length > 0).map((role) => [role.join(' '), role])).values(),
];

/** The index after the description's head noun; `from` where what follows "the" is none. */
function descriptionEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from + 1; at <= from + LONGEST; at += 1) {
    const text = words[at]?.text ?? '';
    if (NOT_THE_SAME.has(text.toLowerCase())) return from;
    if (roles.has(text.toLowerCase())) end = at + 1;
    else if (!mayPrecedeRole(text)) break;
  }
  const after = words[end]?.text ?? '';
  return after === 'of' || after === '-' || isCapital(after) ? from : end;
}

const mayPrecedeRole = (text: string): boolean =>
  roleModifiers.has(text.toLowerCase()) ||
  countryOf(text) !== null ||
  isCapital(text) ||
  /^['’]s$/.test(text);

/** Every word of the description belongs to the role; "leader" stands for any head of state or government. */
function fits(asked: readonly string[], role: readonly string[]): boolean {
  const head = asked.at(-1);
  if (head === undefined) return false;
  const isLeader = head === 'leader' && asked.length > 1 && role.some((word) => leaders.has(word));
  return asked.every((word) => role.includes(word) || (word === 'leader' && isLeader));
}
