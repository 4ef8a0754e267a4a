import { opposites } from '../../lexicons/opposites.ts';
import type { Token } from '../../model/annotation.ts';
import { stemOf } from '../../text/stem.ts';

/** By the stem of a verb or adjective: 1 where it is affirmed, -1 where it is denied. */
export type Polarities = ReadonlyMap<string, 1 | -1>;

/** So many words may stand between "not" and what it denies. */
const REACH = 3;
const NOT = /^(?:not|n['’]t|never|nor|neither|cannot)$/i;
const FAILED = /^(?:fail|refuse|decline|deny)$/;
/** "No fewer than", "not only" deny nothing. */
const NO_DENIAL = /^(?:only|just|least|less|more|fewer|sure|clear)$/i;

/** What a clause affirms and denies. */
export function polaritiesOf(tokens: readonly Token[]): Polarities {
  const found = new Map<string, 1 | -1>();
  for (const [at, { upos, lemma }] of tokens.entries()) {
    if (upos !== 'VERB' && upos !== 'ADJ') continue;
    const before = tokens.slice(Math.max(0, at - REACH), at);
    found.set(stemOf(lemma, false), isDenied(before) ? -1 : 1);
  }
  return found;
}

/** Words that may stand between. */
const PASSED = new Set(['AUX', 'ADV', 'PART', 'DET', 'PRON']);

/** The nearest word that denies, as far as no other verb takes it. */
function isDenied(before: readonly Token[]): boolean {
  const from = before.findLastIndex(
    ({ lemma, upos }) => NOT.test(lemma) || (upos === 'VERB' && FAILED.test(lemma)),
  );
  if (from < 0) return false;
  const between = before.slice(from + 1);
  return between.every(({ upos, lemma }) => PASSED.has(upos) && !NO_DENIAL.test(lemma));
}

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of opposites) {
  const [one, other] = pair.map((word) => stemOf(word, false));
  if (one === undefined || other === undefined) continue;
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set()).add(other));
  OPPOSITES.set(other, (OPPOSITES.get(other) ?? new Set()).add(one));
}

/** The stems by which one clause denies what the other affirms; null where none does. */
export function denialBetween(
  a: Polarities,
  b: Polarities,
): { readonly one: string; readonly other: string } | null {
  for (const [one, sign] of a) {
    const same = b.get(one);
    if (same !== undefined && same !== sign) return { one, other: one };
    for (const other of OPPOSITES.get(one) ?? []) {
      if (b.get(other) === sign && !b.has(one) && !a.has(other)) return { one, other };
    }
  }
  return null;
}
