import type { Stem } from './stem-table.ts';

/** Stems of nouns that a number follows to tell one part of a whole from the next: "day 2", "Title 42". */
const NUMBERED = new Set(
  (
    'dai night week month year part round game match heat leg set stage phase season episod chapter volum ' +
    'edit seri act session test lap race inning quarter articl section titl proposit prop amend district ' +
    'flight unit no number level tier wave'
  ).split(' '),
);
const SHORT_NUMBER = /^\d{1,4}$/;

/** The numbered parts that a headline names, as "day 2": digits matter. */
export function partsOf(headline: readonly Stem[]): readonly string[] {
  const parts: string[] = [];
  for (const [at, { name, isNumber }] of headline.entries()) {
    const noun = headline[at - 1];
    if (noun === undefined || !isNumber || !NUMBERED.has(noun.name)) continue;
    if (SHORT_NUMBER.test(name)) parts.push(`${noun.name} ${Number(name)}`);
  }
  return parts;
}

/** What is kept of a likeness where headlines name different parts of one whole: "day 2" and "day 21". */
const OTHER_PART = 0.5;

/** 1 where they name no parts of the same whole, or the same part. */
export function partFactor(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1;
  const nouns = new Set([...b].map(nounOf));
  const met = [...a].filter((part) => nouns.has(nounOf(part)));
  return met.length === 0 || met.some((part) => b.has(part)) ? 1 : OTHER_PART;
}

const nounOf = (part: string): string => part.slice(0, part.indexOf(' '));
