import type { Quantity } from '../model/annotation.ts';
import { amountOf } from './amounts.ts';
import type { Figure } from './figure.ts';
import { conceptOf, isFate } from './same-words.ts';
import { sentenceHolding } from './sentences.ts';
import { sharedPart, similarity } from './similarity.ts';
import { isPeople, type UnitKind, unitClass, unitKind } from './units.ts';

/** Above this a number of two digits other than noughts is seldom met twice by chance. */
const TELLING_FIGURE = 20;
/** From here on even a round number is. */
const LARGE = 1000;
/** From here on a bare number is what another text counts by that number. */
const TELLING_BARE = 100;
/** From this similarity of their sentences on, a number of another unit is the same one. */
const SAME_MATTER = 0.12;
/** Sentences that share less of their very words are not looked at: a quick no. */
const SOME_WORDS = 0.06;
/** From this similarity on, another or a vague number speaks of the same thing. */
const SAME_THING = 0.14;
/** "About 50" is part of 53. */
const ROUNDING = 0.1;
/** Numbers further apart than this are no two versions of one: 14 hurt are no part of 4,000 marchers. */
const APART = 4;
/** Nine officers hurt are no version of 23 people hurt: a kind of people is a part of them. */
const OF_OTHER_KIND = 2;
/** Measures in different units agree where they are so near: 100 acres are 40.5 hectares, "41". */
const CONVERTED = 0.05;

/** True where two numbers of one value count the same. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  const kinds = new Set([unitKind(a.quantity.unit), unitKind(b.quantity.unit)]);
  kinds.delete('none');
  if (isOtherFate(a, b) && !isTelling(a.quantity, b.quantity, kinds)) return false;
  if (unitClass(a.quantity.unit) === unitClass(b.quantity.unit)) return true;
  if (kinds.size > 1) return false;
  if (isSameFate(a, b) || isStaff(a, b)) return true;
  return isTelling(a.quantity, b.quantity, kinds) || likeness(a, b) >= SAME_MATTER;
}

/** True where two measures in different units are one: "41 hectares" and "a hundred acres", "12%" and "one in eight". */
export function isConverted(a: Figure, b: Figure): boolean {
  if (a.base.unit !== b.base.unit || a.base.value === null || b.base.value === null) return false;
  if (isHedged(a) !== isHedged(b)) return false;
  const gap = Math.abs(a.base.value - b.base.value);
  return gap <= CONVERTED * Math.max(a.base.value, b.base.value);
}

/** True where the first is vaguer, rounder or other than the second, and of the same thing. */
export function isPartOfFigure(one: Figure, figure: Figure): boolean {
  if (!mayCountTheSame(one, figure)) return false;
  if (isRounded(one, figure) || isRounded(figure, one)) return true;
  if (!isWithin(one, figure, APART)) return false;
  if (isSameUnit(one, figure) && (one.quantity.value === null || isOfThings(figure))) return true;
  if (isSameFate(one, figure)) {
    return (isAnybody(one) && isAnybody(figure)) || isWithin(one, figure, OF_OTHER_KIND);
  }
  return unitKind(figure.quantity.unit) !== 'time' && likeness(one, figure) >= SAME_THING;
}

function mayCountTheSame(one: Figure, figure: Figure): boolean {
  const isLike = isSameUnit(one, figure) || (one.isPersons && figure.isPersons);
  const isBare = one.quantity.unit === null || figure.quantity.unit === null;
  return (isLike || isBare) && !isOtherFate(one, figure);
}

const isSameUnit = (a: Figure, b: Figure): boolean => a.base.unit === b.base.unit;

/** Things, or people of one kind: another number of them is another version. */
const isOfThings = ({ quantity: { unit } }: Figure): boolean =>
  unitKind(unit) === 'thing' && !isPeople(unit);

/** 900 jobs are those of 900 people. */
const isStaff = (a: Figure, b: Figure): boolean =>
  (a.quantity.value ?? 0) > TELLING_FIGURE && (isJob(a) ? b.isPersons : isJob(b) && a.isPersons);
const isJob = ({ quantity }: Figure): boolean => unitClass(quantity.unit) === unitClass('job');

/** True where the value alone shows that both count the same. */
function isTelling(a: Quantity, b: Quantity, kinds: ReadonlySet<UnitKind>): boolean {
  const value = a.value ?? 0;
  const isBare = a.unit === null || b.unit === null;
  if (isBare && value >= TELLING_BARE) return true;
  const digits = String(value).replace(/0+$/, '').length;
  const isRare = value >= LARGE || (value > TELLING_FIGURE && digits > 1);
  return isRare && (kinds.size === 0 || kinds.has('thing'));
}

/** How alike the sentences are that hold the two. */
function likeness(a: Figure, b: Figure): number {
  const [first, second] = [a, b].map(({ article, quantity }) =>
    sentenceHolding(article, quantity.start),
  );
  if (!first || !second || sharedPart(first.profile, second.profile) < SOME_WORDS) return 0;
  return similarity(first.profile, second.profile);
}

/** "people", "the wounded": of no kind but by what befell them. */
const isAnybody = ({ quantity: { unit } }: Figure): boolean =>
  isPeople(unit) || (unit !== null && isFate(conceptOf(unit)));

const isSameFate = (a: Figure, b: Figure): boolean => a.fate !== null && a.fate === b.fate;
const isOtherFate = (a: Figure, b: Figure): boolean =>
  a.fate !== null && b.fate !== null && a.fate !== b.fate;

/** "Nearly 50,000", "more than 60", "a tenth" beside 48,200, 64 and 9.6 percent. */
function isRounded(rough: Figure, exact: Figure): boolean {
  const [a, b] = [rough.base.value, exact.base.value];
  if (a === null || b === null || a === b) return a !== null && a === b;
  const isNear = Math.abs(a - b) <= ROUNDING * b;
  if (!isNear) return false;
  const isShare = exact.base.unit === '%';
  const isRounder = zeros(rough.quantity.value) > zeros(exact.quantity.value);
  return (isShare && isHedged(rough)) || (b >= TELLING_FIGURE && (isHedged(rough) || isRounder));
}

const isHedged = ({ article, quantity }: Figure): boolean =>
  amountOf(article, quantity)?.isRough === true;

const zeros = (value: number | null): number => /0*$/.exec(String(value))?.[0].length ?? 0;

/** True where neither is many times the other; a vague word reaches as far as it may mean. */
function isWithin(one: Figure, figure: Figure, times: number): boolean {
  const b = figure.base.value;
  if (b === null) return true;
  const a = one.base.value;
  if (a !== null) return a <= b * times && b <= a * times;
  const amount = amountOf(one.article, one.quantity);
  return amount === null || (amount.low <= b * times && b <= amount.high * times);
}
