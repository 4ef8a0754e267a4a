import { groupedBy } from '../measure/grouped.ts';
import { wilson } from '../measure/interval.ts';
import { type CuedReport, isReadable, isTelling } from './cued-reports.ts';

/** So many of some cues, with the 95 % interval of the share. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly interval: readonly [low: number, high: number];
}

/** How one outlet reports one speaker, against how the others do. */
export interface SpeakerShare {
  readonly speaker: string;
  readonly outlet: string;
  readonly reports: readonly CuedReport[];
  readonly telling: Share;
  readonly elsewhere: Share;
}

/** From this many cues on, a share is worth more than a hint. */
export const ENOUGH_CUES = 8;
/** Fewer say nothing of how a speaker is treated. */
const FEWEST_CUES = 4;

export function tellingShare(reports: readonly CuedReport[]): Share {
  const count = reports.filter(isTelling).length;
  return { count, of: reports.length, interval: wilson(count, reports.length) };
}

/** Speakers of whom an outlet has a cue that takes a stand; the most such cues first. */
export function speakerShares(reports: readonly CuedReport[]): readonly SpeakerShare[] {
  const bySpeaker = groupedBy(reports, ({ speaker }) => speaker);
  return [...bySpeaker]
    .flatMap(([speaker, all]) => (isReadable(speaker) ? sharesOf(speaker, all) : []))
    .filter(({ telling }) => telling.count > 0)
    .toSorted(
      (a, b) =>
        b.telling.count - a.telling.count ||
        b.telling.of - a.telling.of ||
        compared(a.speaker, b.speaker) ||
        compared(a.outlet, b.outlet),
    );
}

function sharesOf(speaker: string, all: readonly CuedReport[]): readonly SpeakerShare[] {
  return [...groupedBy(all, ({ article }) => article.outlet)].map(([outlet, reports]) => ({
    speaker,
    outlet,
    reports,
    telling: tellingShare(reports),
    elsewhere: tellingShare(all.filter(({ article }) => article.outlet !== outlet)),
  }));
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Whether two shares differ beyond chance, as far as so few cues can tell. */
export type Verdict = 'too little to tell' | 'may be chance' | 'more than elsewhere';

export function verdictOf(own: Share, others: Share): Verdict {
  if (own.of < FEWEST_CUES || others.of < FEWEST_CUES) return 'too little to tell';
  return own.interval[0] > others.interval[1] ? 'more than elsewhere' : 'may be chance';
}

/** "3 of 4 (30–95 %)" */
export const shareInWords = ({ count, of, interval: [low, high] }: Share): string =>
  of === 0 ? 'none' : `${count} of ${of} (${percent(low)}–${percent(high)} %)`;

const percent = (share: number): string => String(Math.round(share * 100));
