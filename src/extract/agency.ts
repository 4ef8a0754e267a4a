import type { Judged } from './clean.ts';
import { AGENCIES } from './patterns/agencies.ts';

/** The agency that goes by this name, as we call it; null where it is none that we know. */
export function agencyNamed(name: string): string | null {
  return (
    NAMES.get(
      name
        .trim()
        .replace(/^the /i, '')
        .replace(/[.,:;]+$/, '')
        .toLowerCase(),
    ) ?? null
  );
}

/** The agency that a dateline, byline or credit names: "LONDON (AP) —", "By X, Associated Press", "(Reuters)". */
export function agencyIn(lines: readonly Judged[]): string | null {
  const top = lines.filter(({ reason }) => reason === null).slice(0, OPENING);
  for (const { line } of top) {
    const named = agencyNamed(DATELINE.exec(line.text.slice(0, LONGEST_DATELINE))?.[1] ?? '');
    if (named !== null) return named;
  }
  for (const { line, reason } of lines) {
    const named =
      reason === null || line.words > LONGEST_CREDIT ? null : inCredit(line.text, reason);
    if (named !== null) return named;
  }
  return null;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, also }) =>
    [name, ...also].map((each) => [each.replace(/^the /i, '').toLowerCase(), name] as const),
  ),
);
const OPENING = 3;
const LONGEST_DATELINE = 90;
const LONGEST_CREDIT = 40;
const DATELINE = /^[\p{L}\p{N} .,'’/-]{0,60}\(([\p{L} -]{2,30})\) ?[-–—:]/u;
const CREDIT_NAME =
  /(?:^\(?|, |\| |\/ ?|\b(?:by|from|The|the|for|Copyright \d{4}) )(?:The |the )?(Associated Press|Reuters|AFP|AP|Agence France-Presse|TASS|Interfax|Xinhua|dpa|UPI|Press Association|PA Media)\b/;

function inCredit(text: string, reason: string): string | null {
  if (!CREDITS.has(reason)) return null;
  return agencyNamed(CREDIT_NAME.exec(text)?.[1] ?? '');
}

const CREDITS = new Set(['byline', 'copyright line', 'section label or name']);
