import type { Progress } from '../pipeline/progress.ts';

/** A line on standard error that shows how far a stage has come. */
export interface ProgressLine {
  readonly show: Progress;
  /** Takes the line away, before something else is written. */
  readonly clear: () => void;
}

/** Draws where `isShown`: that is, where standard error is a terminal that somebody looks at. */
export function progressLine(isShown: boolean): ProgressLine {
  let last = 0;
  let isDrawn = false;
  return {
    show: (stage, done, total) => {
      const now = performance.now();
      if (!isShown || now - last < REDRAW_MS) return;
      last = now;
      isDrawn = true;
      process.stderr.write(`${LINE_START}${stage} ${bar(done, total)}`);
    },
    clear: () => {
      if (isDrawn) process.stderr.write(LINE_START);
      isDrawn = false;
    },
  };
}

/** At most one redraw in this many milliseconds. */
const REDRAW_MS = 100;
/** To the first column, and the line wiped. */
const LINE_START = '\r\u001B[K';
const BAR_CELLS = 24;

function bar(done: number, total: number | null): string {
  if (total === null || total === 0) return done.toLocaleString('en');
  const full = Math.round((BAR_CELLS * Math.min(done, total)) / total);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${done}/${total}`;
}
