/** What kind of thing a unit is: only like kinds are compared. */
export type UnitKind = 'money' | 'share' | 'time' | 'measure' | 'thing' | 'none';

/** Words that count the same, each line one: everyday synonyms of news, by hand. */
const SAME_UNITS = [
  'person people individual man woman human resident inhabitant other civilian life crew soul',
  'demonstrator protester marcher protestor participant',
  'worker employee staff staffer colleague member docker handler',
  'soldier troop serviceman',
  'officer policeman police constable',
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

const TIME = new Set(
  'second minute hour day night week weekend month quarter year decade'.split(' '),
);
const MEASURE = new Set(
  'kilometre metre mile millimetre centimetre tonne kilogram kg gram litre liter foot inch acre hectare degree yard'.split(
    ' ',
  ),
);

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
  if (TIME.has(one)) return 'time';
  return MEASURE.has(one) ? 'measure' : 'thing';
}
