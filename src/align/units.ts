import { measureUnits } from '../lexicons/measures.ts';

/** What kind of thing a unit is: only like kinds are compared. */
export type UnitKind = 'money' | 'share' | 'time' | 'measure' | 'thing' | 'none';

/** Words that count the same, each line one: everyday synonyms of news, by hand. */
const SAME_UNITS = [
  'person people individual man woman human resident inhabitant other civilian life crew soul',
  'demonstrator protester marcher protestor participant',
  'worker employee staff staffer colleague member docker handler',
  'soldier troop serviceman',
  'officer policeman policewoman police constable cop bobby',
  'ship vessel boat',
  'home house household property',
  'lorry truck',
  'job post position',
  'child kid pupil',
  'pack packet box package',
  'company firm business',
  'kilometre kilometer km',
  'metre meter m',
  'mile',
  'millimetre millimeter mm',
  'centimetre centimeter cm',
  'tonne ton',
  'kilogram kilo kg',
  'gram gramme g',
  'litre liter l',
  'inch in',
  'foot ft',
  '£ pound',
  '$ dollar usd',
  '€ euro eur',
  '% percent percentage',
];
const CLASS = new Map(
  SAME_UNITS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((unit) => [unit, first] as const);
  }),
);

/** Times of no length that is a multiple of others. */
const MORE_TIMES = new Set('night weekend quarter'.split(' '));

/** The one word that stands for all units alike: "ship" for "vessel"; empty where there is none. */
export const unitClass = (unit: string | null): string =>
  unit === null ? '' : (CLASS.get(unit) ?? unit);

/** True for units that count people of no kind in particular. */
export const isPeople = (unit: string | null): boolean => unitClass(unit) === 'person';

export function unitKind(unit: string | null): UnitKind {
  const one = unitClass(unit);
  if (one === '') return 'none';
  if (/^[$£€¥₽₹]$/.test(one)) return 'money';
  if (one === '%') return 'share';
  const base = measureUnits.get(one)?.base;
  if (base === 'hour' || MORE_TIMES.has(one)) return 'time';
  return base !== undefined || one === 'degree' ? 'measure' : 'thing';
}

/** A number with its unit in the one that all units of its kind are told in: 40.5 hectares for 100 acres. */
export interface Measured {
  readonly value: number | null;
  /** The unit's class where there are no others of its kind. */
  readonly unit: string;
}

export function measured(value: number | null, unit: string | null): Measured {
  const one = unitClass(unit);
  const { base, factor } = measureUnits.get(one) ?? { base: one, factor: 1 };
  return { value: value === null ? null : value * factor, unit: base };
}
