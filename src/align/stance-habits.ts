import { groupedBy } from '../measure/grouped.ts';
import { type CuedReport, isTelling } from './cued-reports.ts';
import { type Share, tellingShare } from './stance-shares.ts';

/** An outlet whose cues take a stand more often than those of the others. */
export interface StanceHabit {
  readonly outlet: string;
  /** Its reports under cues that take a stand. */
  readonly stands: readonly CuedReport[];
  readonly own: Share;
  readonly elsewhere: Share;
}

/** So many cues that take a stand, and so many times the share of the other outlets, are worth saying. */
const ENOUGH_TELLING = 2;
const MORE = 1.5;

export function stanceHabits(reports: readonly CuedReport[]): readonly StanceHabit[] {
  const telling = reports.filter(isTelling).length;
  return [...groupedBy(reports, ({ article }) => article.outlet)].flatMap(([outlet, here]) => {
    const own = tellingShare(here);
    const usual = (telling - own.count) / Math.max(1, reports.length - own.of);
    const isMore = own.count >= ENOUGH_TELLING && own.count / own.of >= MORE * usual;
    if (reports.length === own.of || !isMore) return [];
    const elsewhere = tellingShare(reports.filter(({ article }) => article.outlet !== outlet));
    return [{ outlet, stands: here.filter(isTelling), own, elsewhere }];
  });
}
