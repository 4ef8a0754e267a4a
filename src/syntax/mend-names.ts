import type { LabelledName } from './name-labels.ts';
import {
  ADJECTIVES,
  BODIES,
  CALENDAR,
  OFFICE_PARTS,
  OFFICES,
  ORGANIZATIONS,
  PLACES,
} from './name-lists.ts';

/**
 * Names as a reader knows them: "Defence Minister Sergei Shoigu" names Sergei Shoigu, "North" and
 * "Atlantic Treaty Organization" are one, a weekday is none, and what is well known has its type.
 */
export function mendNames(
  forms: readonly string[],
  names: readonly LabelledName[],
): LabelledName[] {
  const mended: LabelledName[] = [];
  for (const name of names) {
    const last = mended.at(-1);
    if (last?.to === name.from && isRest(forms, name) && last.type !== 'person') {
      mended[mended.length - 1] = { ...name, from: last.from, type: 'organization' };
    } else if (last?.to === name.from && isOffice(forms, last, name)) {
      mended[mended.length - 1] = trimmed(forms, name);
    } else {
      const own = trimmed(forms, name);
      if (!isNone(forms, own)) mended.push(typed(forms, own));
    }
  }
  return mended;
}

/** The further words of an organization's name. */
const isRest = (forms: readonly string[], { to, type }: LabelledName): boolean =>
  type !== 'person' && BODIES.has(forms[to - 1] ?? '');

/** "Defence" before "Minister Sergei Shoigu". */
const isOffice = (forms: readonly string[], before: LabelledName, name: LabelledName): boolean =>
  name.type === 'person' &&
  OFFICES.has(forms[name.from] ?? '') &&
  OFFICE_PARTS.has(forms[before.to - 1] ?? '');

/** A weekday, "October", "Russian": capitalized in English, and no name. */
const isNone = (forms: readonly string[], { from, to }: LabelledName): boolean =>
  to <= from || (to - from === 1 && ADJECTIVES.has(forms[from] ?? ''));

/** Without the dates at its ends, and the offices before a person, unless nothing else is left. */
function trimmed(forms: readonly string[], name: LabelledName): LabelledName {
  let { from, to } = name;
  while (from < to && CALENDAR.has(forms[from] ?? '')) from += 1;
  while (from < to && CALENDAR.has(forms[to - 1] ?? '')) to -= 1;
  for (let at = from; name.type === 'person' && at + 1 < to && at < name.from + 4; at += 1) {
    if (OFFICES.has(forms[at] ?? '')) from = at + 1;
  }
  return { ...name, from, to };
}

function typed(forms: readonly string[], name: LabelledName): LabelledName {
  const words = forms.slice(name.from, name.to);
  const whole = words.join(' ');
  if (PLACES.has(whole)) return { ...name, type: 'place' };
  if (ORGANIZATIONS.has(whole)) return { ...name, type: 'organization' };
  const isBody = words.length > 1 && name.type !== 'person' && BODIES.has(words.at(-1) ?? '');
  return isBody ? { ...name, type: 'organization' } : name;
}
