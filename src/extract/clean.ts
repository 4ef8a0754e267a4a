import type { Languages } from './language.ts';
import { type Line, lineOf } from './line.ts';
import { findHeadline } from './passes/headline.ts';
import { passes } from './passes/index.ts';
import type { Context, Pass } from './passes/pass.ts';

/** A paragraph or line of the raw text, and why it was removed, or null where it stays. */
export interface Judged {
  readonly line: Line;
  readonly reason: string | null;
}

export interface Cleaned {
  /** All lines in the order of the original. */
  readonly lines: readonly Judged[];
  /** The headline that stood above the text, or null. */
  readonly headline: string | null;
}

/** Runs the passes until none finds more. A line may come with a reason already: then it is out from the start. */
export function clean(
  texts: readonly { readonly text: string; readonly reason: string | null }[],
  title: string,
  languages: Languages,
): Cleaned {
  const lines = texts.map(({ text }) => lineOf(text));
  const reasons = texts.map(({ reason }) => reason);
  let told: string | null = null;
  const language = (): string => (told ??= languages.detect(proseOf(lines, reasons)));
  const untitled = { title: '', language, languages };
  runOnce(LINE_BY_LINE, { lines, reasons }, untitled);
  runUntilStable({ lines, reasons }, untitled);
  const headline = title === '' ? findHeadline(linesAt(lines, placesKept(reasons))) : null;
  runUntilStable({ lines, reasons }, { title: headline ?? title, language, languages });
  return {
    lines: lines.map((line, index) => ({ line, reason: reasons[index] ?? null })),
    headline,
  };
}

const LINE_BY_LINE = passes.filter(({ isLineByLine }) => isLineByLine);
const AROUND = passes.filter(({ isLineByLine }) => !isLineByLine);

// Each round looks again at what the last one uncovered; real texts need two.
const MOST_ROUNDS = 20;
const ENOUGH_TO_TELL = 2000;

function placesKept(reasons: readonly (string | null)[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < reasons.length; at += 1) if (reasons[at] === null) places.push(at);
  return places;
}

function linesAt(lines: readonly Line[], places: readonly number[]): readonly Line[] {
  const found: Line[] = [];
  for (const place of places) {
    const line = lines[place];
    if (line !== undefined) found.push(line);
  }
  return found;
}

interface Draft {
  readonly lines: readonly Line[];
  /** For each line why it is out, or null. */
  readonly reasons: (string | null)[];
}

function runUntilStable(draft: Draft, context: Context): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!runOnce(AROUND, draft, context)) return;
  }
}

/** True where some line went. */
function runOnce(some: readonly Pass[], { lines, reasons }: Draft, context: Context): boolean {
  let places = placesKept(reasons);
  let still = linesAt(lines, places);
  let isChanged = false;
  for (const pass of some) {
    const found = pass.find(still, context);
    if (found.length === 0) continue;
    for (const at of found) {
      const place = places[at];
      if (place !== undefined) reasons[place] = pass.reason;
    }
    places = placesKept(reasons);
    still = linesAt(lines, places);
    isChanged = true;
  }
  return isChanged;
}

/** The sentences alone: headlines and menus may be in another language. */
function proseOf(lines: readonly Line[], reasons: readonly (string | null)[]): string {
  let prose = '';
  for (const [index, { text, isProse }] of lines.entries()) {
    if (prose.length > ENOUGH_TO_TELL) return prose;
    if (isProse && reasons[index] === null) prose += `${text}\n`;
  }
  return prose === ''
    ? lines
        .slice(0, 50)
        .map(({ text }) => text)
        .join('\n')
    : prose;
}
