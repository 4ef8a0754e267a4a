import { detectLanguage } from './language.ts';
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
): Cleaned {
  const lines = texts.map(({ text }) => lineOf(text));
  const reasons = texts.map(({ reason }) => reason);
  let told: string | null = null;
  const language = (): string => (told ??= detectLanguage(proseOf(lines, reasons)));
  const untitled = { title: '', language };
  runOnce(
    passes.filter(({ isLineByLine }) => isLineByLine),
    { lines, reasons },
    untitled,
  );
  runUntilStable({ lines, reasons }, untitled);
  const headline = title === '' ? findHeadline(kept(lines, reasons).map(({ line }) => line)) : null;
  runUntilStable({ lines, reasons }, { title: headline ?? title, language });
  return {
    lines: lines.map((line, index) => ({ line, reason: reasons[index] ?? null })),
    headline,
  };
}

// Each round looks again at what the last one uncovered; real texts need two.
const MOST_ROUNDS = 20;
const ENOUGH_TO_TELL = 2000;

interface Kept {
  readonly line: Line;
  readonly index: number;
}

function kept(lines: readonly Line[], reasons: readonly (string | null)[]): readonly Kept[] {
  const still: Kept[] = [];
  for (const [index, line] of lines.entries()) {
    if (reasons[index] === null) still.push({ line, index });
  }
  return still;
}

interface Draft {
  readonly lines: readonly Line[];
  /** For each line why it is out, or null. */
  readonly reasons: (string | null)[];
}

function runUntilStable(draft: Draft, context: Context): void {
  const around = passes.filter(({ isLineByLine }) => !isLineByLine);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!runOnce(around, draft, context)) return;
  }
}

/** True where some line went. */
function runOnce(some: readonly Pass[], { lines, reasons }: Draft, context: Context): boolean {
  let still = kept(lines, reasons);
  let isChanged = false;
  for (const pass of some) {
    const found = pass.find(
      still.map(({ line }) => line),
      context,
    );
    if (found.length === 0) continue;
    for (const at of found) mark(reasons, still[at], pass.reason);
    still = kept(lines, reasons);
    isChanged = true;
  }
  return isChanged;
}

function mark(reasons: (string | null)[], place: Kept | undefined, reason: string): void {
  if (place !== undefined) reasons.splice(place.index, 1, reason);
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
