import type { Bars } from '../model/details.ts';
import type { FigureView } from './html-quotes.ts';
import { figureView } from './html-quotes.ts';
import type { Texts } from './texts.ts';
import { grouped, TOO_LITTLE } from './words.ts';

interface BarView {
  readonly label: string;
  readonly figure: FigureView;
  readonly basis: string;
  readonly range: string;
  readonly x: string;
  readonly width: string;
  readonly whisker: { readonly low: string; readonly high: string } | null;
}
export interface BarsView {
  readonly unit: string;
  readonly zero: string;
  readonly least: string;
  readonly most: string;
  readonly bars: readonly BarView[];
}

/** Places on a scale of 0 to 100 that holds zero, every value and every interval. */
export function barsView(texts: Texts, details: Bars, id: string): BarsView {
  const ends = details.bars
    .flatMap(({ value, interval }) => [value, ...(interval ?? [])])
    .filter(Number.isFinite);
  const low = roundOut(Math.min(0, ...ends), Math.floor);
  const high = roundOut(Math.max(0, ...ends), Math.ceil);
  const span = high - low === 0 ? 1 : high - low;
  const at = (value: number): number => ((value - low) / span) * 100;
  return {
    unit: details.unit,
    zero: at(0).toFixed(2),
    least: grouped(low),
    most: grouped(high),
    bars: details.bars.map(({ label, value, interval, basis, evidence }, index) => ({
      label,
      figure: figureView(
        texts,
        { text: grouped(value), evidence },
        { id: `${id}-${index}`, label: `${label}: ${details.title}` },
      ),
      basis,
      range: interval === null ? TOO_LITTLE : `${grouped(interval[0])} to ${grouped(interval[1])}`,
      x: at(Math.min(0, value)).toFixed(2),
      width: Math.abs(at(value) - at(0)).toFixed(2),
      whisker:
        interval === null
          ? null
          : { low: at(interval[0]).toFixed(2), high: at(interval[1]).toFixed(2) },
    })),
  };
}

/** Away from zero to one or two digits, so that the scale ends on a figure that reads well. */
function roundOut(value: number, round: (n: number) => number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  return round(value / step) * step;
}
