import { unitsOf } from '../text/units.ts';
import { HOLDINGS, type Holding } from './patterns/holdings.ts';

/**
 * The kinds of phrases of which a line may hold something, a bit each: a word begins as one of theirs does.
 * It may say yes where it should say no, never the other way round.
 */
export type Signs = number;

const BITS: ReadonlyMap<Holding, Signs> = new Map(
  [...HOLDINGS.keys()].map((kind, at) => [kind, 1 << at]),
);

/** Of the units of a text in lower case. */
export function signsOf(units: Uint16Array): Signs {
  let signs = 0;
  let wasLetter = false;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    const isLetter = isLetterUnit(unit);
    if (!isLetter) signs |= BY_MARK[unit] ?? 0;
    else if (!wasLetter) {
      signs |=
        (SHORT[slotAt(units, at, SHORT_START)] ?? 0) | (LONG[slotAt(units, at, LONG_START)] ?? 0);
    }
    wasLetter = isLetter;
  }
  return signs;
}

/** True where `folded`, whose signs are given, holds something of the kind. */
export function holds(folded: string, signs: Signs, kind: Holding): boolean {
  if ((signs & (BITS.get(kind) ?? 0)) === 0) return false;
  for (const part of HOLDINGS.get(kind) ?? []) if (folded.includes(part)) return true;
  return false;
}

/** Letters of English; what else there is parts words. */
const isLetterUnit = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** So many units of a word are looked at: of what is sought that is shorter than the second, the first alone. */
const SHORT_START = 4;
const LONG_START = 6;
const SLOTS = 2 ** 13;

function slotAt(units: Uint16Array, at: number, size: number): number {
  let hash = 0;
  for (let next = at; next < at + size; next += 1) {
    hash = Math.imul(hash ^ (units[next] ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

/** By how a word begins. */
const SHORT = new Uint16Array(SLOTS);
const LONG = new Uint16Array(SLOTS);
/** By the unit of a mark. */
const BY_MARK = new Uint16Array(2 ** 8);
for (const [kind, parts] of HOLDINGS) {
  for (const part of parts) {
    const [table, place] = placeOf(unitsOf(part));
    table[place] = (table[place] ?? 0) | (BITS.get(kind) ?? 0);
  }
}

function placeOf(units: Uint16Array): readonly [Uint16Array, number] {
  if (!isLetterUnit(units[0] ?? 0)) return [BY_MARK, units[0] ?? 0];
  return units.length < LONG_START
    ? [SHORT, slotAt(units, 0, SHORT_START)]
    : [LONG, slotAt(units, 0, LONG_START)];
}
