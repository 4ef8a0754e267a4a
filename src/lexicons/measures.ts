/** A unit of measure as so many of the one that its kind is told in. */
export interface MeasureUnit {
  /** The unit that stands for the kind: "metre" for lengths. */
  readonly base: string;
  readonly factor: number;
}

/**
 * Units of length, area, mass, volume and time as multiples of one unit each. Factors: The International
 * System of Units (BIPM, 9th edition 2019, tables 2 and 8); yard, pound and what is derived from them:
 * the international yard and pound agreement of 1959 (NIST Special Publication 811, appendix B). Months
 * and years are the mean ones of the Gregorian calendar.
 */
const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  metre: {
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
  },
  hectare: { hectare: 1, acre: 0.404_686 },
  gram: { gram: 1, kilogram: 1000, tonne: 1e6, ounce: 28.349_523, stone: 6350.293_18 },
  litre: { litre: 1, pint: 0.568_261, gallon: 4.546_09 },
  hour: {
    second: 1 / 3600,
    minute: 1 / 60,
    hour: 1,
    day: 24,
    week: 168,
    fortnight: 336,
    month: 730.485,
    year: 8765.82,
    decade: 87_658.2,
    century: 876_582,
  },
};

/** By the name of the unit in British spelling. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = new Map(
  Object.entries(TABLE).flatMap(([base, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { base, factor }] as const),
  ),
);
