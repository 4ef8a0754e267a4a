import type { DateMention } from '../model/annotation.ts';
import { dayOf } from '../text/calendar.ts';
import type { Annotator } from './annotator.ts';
import { datePattern, formNames } from './date-patterns.ts';
import { type Parts, resolved } from './date-values.ts';

const PATTERN = datePattern();
// A weekday after these lies ahead of the article, else behind it.
const AHEAD =
  /\b(?:will|would|due|scheduled|expected|plans?|planned|set|going|to be|upcoming|ahead of|begins?|starts?)\b([^.!?]{0,60})$/i;
const AHEAD_AFTER = /^,?[^.!?\n]{0,60}?\bwill\b/;
/** Between the word that looks ahead and the day: then it is the day of the telling. */
const TOLD = /\b(?:said|told|announced|warned|wrote|added|confirmed|reported|tweeted)\b/i;
const OPENING = /(?:^|[.!?]["”’]?\s|\n)(?:[Oo]n |[Bb]y |[Tt]his |[Nn]ext )?$/;
const REACH = 80;
// A month in small letters, or "may" and "march" as verbs, is no month.
const SMALL_MONTH = /(?:^|[\s,-])(?:may|march|mar\.|jan|sun)(?![\p{L}])/u;

/** Dates and times of news, resolved against the day of publication; a year that is not told is the nearest. */
export const dates: Annotator<'dates', never> = {
  layer: 'dates',
  requires: [],
  annotate: ({ text, publishedAt }) => {
    const published = dayOf(publishedAt);
    const found: DateMention[] = [];
    for (const match of text.matchAll(PATTERN)) {
      const form = formNames.find((name) => match.groups?.[`${name}Form`] !== undefined);
      const written = match[0];
      if (form === undefined || SMALL_MONTH.test(written) || /[\n\r]/.test(written)) continue;
      const start = match.index;
      const ahead = looksAhead(text, start, start + written.length);
      const value = resolved(form, partsOf(form, match.groups), published, ahead);
      if (value !== undefined) found.push({ start, end: start + written.length, value });
    }
    return found;
  },
};

/** "will meet on Friday", "On Friday the council will meet"; not "will resign, he said on Friday". */
function looksAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const between = AHEAD.exec(before)?.[1];
  if (between !== undefined && !TOLD.test(between)) return true;
  const after = OPENING.test(before)
    ? AHEAD_AFTER.exec(text.slice(end, end + REACH))?.[0]
    : undefined;
  return after !== undefined && !TOLD.test(after);
}

/** The groups of the form that fitted, under their own names. */
function partsOf(form: string, groups: Readonly<Record<string, string | undefined>> = {}): Parts {
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups)) {
    const isOfForm = name.startsWith(`${form}_`);
    if (isOfForm && value !== undefined) parts[name.slice(form.length + 1)] = value.toLowerCase();
  }
  return parts;
}
