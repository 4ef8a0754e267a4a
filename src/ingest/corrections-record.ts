import type { Corrections } from '../model/event.ts';
import { editDistance } from '../text/edit-distance.ts';

const LISTS = ['together', 'apart'] as const;

/** True for a record with a member that corrections have. */
export const isOfOurs = (record: unknown): record is object =>
  typeof record === 'object' &&
  record !== null &&
  !Array.isArray(record) &&
  (LISTS.some((list) => list in record) ||
    Object.keys(record).some((name) => meant(name) !== null));

/** The lists of articles, by whatever names the record has for them, and all that is wrong with it. */
export function correctionsIn(record: object): {
  readonly lists: Corrections;
  readonly faults: readonly string[];
} {
  const members = new Map<string, unknown>(Object.entries(record));
  const faults = [...members.keys()].filter((name) => !isList(name)).map(unknownMember);
  const entries = (list: (typeof LISTS)[number]): readonly (readonly string[])[] => {
    const value = members.get(list) ?? [];
    if (!Array.isArray(value)) {
      faults.push(`"${list}" is ${kindOf(value)}, not a list of lists of articles`);
      return [];
    }
    return value.flatMap((entry: unknown, at) => {
      const fault = faultOf(entry);
      if (fault === null) return [named(entry)];
      faults.push(`entry ${at + 1} of "${list}" ${fault}`);
      return [];
    });
  };
  return { lists: { together: entries('together'), apart: entries('apart') }, faults };
}

const isList = (name: string): boolean => LISTS.some((list) => list === name);

/** The member that a name not quite right stands for. */
const meant = (name: string): string | null =>
  LISTS.find((list) => editDistance(name.toLowerCase(), list, 3) < 3) ?? null;

function unknownMember(name: string): string {
  const near = meant(name);
  const short = name.slice(0, 40);
  return `there is no member "${short}"${near === null ? '' : `; did you mean "${near}"?`}`;
}

function faultOf(entry: unknown): string | null {
  if (!Array.isArray(entry)) return `is ${kindOf(entry)}, not a list of articles`;
  const odd = entry.findIndex((name: unknown) => typeof name !== 'string' || name.trim() === '');
  if (odd >= 0) return `has as article ${odd + 1} ${kindOf(entry[odd])}, not an id or a path`;
  return new Set(entry).size < 2 ? 'names fewer than two articles' : null;
}

const named = (entry: unknown): readonly string[] =>
  Array.isArray(entry) ? entry.map((name: unknown) => String(name).trim()) : [];

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : 'a text';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}
