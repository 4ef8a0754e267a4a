import type { EntityType } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { LabelledName } from './name-labels.ts';

/** A sentence with the names found in it alone. */
export interface ReadSentence {
  readonly tokens: readonly Span[];
  readonly forms: readonly string[];
  readonly names: readonly LabelledName[];
}

/** A name with the tokens that its indices count. */
export interface PlacedName {
  readonly tokens: readonly Span[];
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** What the whole text says of one name. */
interface Standing {
  /** Summed margins by type. */
  readonly types: Map<EntityType, number>;
  /** Found within a sentence of ordinary case, not as its first word. */
  isFirm: boolean;
}

/** Makes the names of a text agree: the same words are a name everywhere, of one type. */
export function agree(sentences: readonly ReadSentence[]): PlacedName[] {
  const standings = new Map<string, Standing>();
  for (const sentence of sentences) {
    if (sentence.names.length === 0) continue;
    const plain = isPlain(sentence.forms);
    for (const name of sentence.names) {
      const key = keyOf(sentence.forms, name.from, name.to);
      const standing = standings.get(key) ?? { types: new Map(), isFirm: false };
      standing.types.set(
        name.type,
        (standing.types.get(name.type) ?? 0) + Math.max(name.margin, 0.1),
      );
      standing.isFirm ||= plain && name.from > 0;
      standings.set(key, standing);
    }
  }
  const settled = settle(standings);
  const lower = formsIn(sentences, standings);
  const longest = [...settled.keys()].reduce(
    (most, key) => Math.max(most, key.split(' ').length),
    1,
  );
  return sentences.flatMap((sentence) =>
    placeNames(sentence, { settled, standings, lower, longest: Math.min(longest, 6) }),
  );
}

const keyOf = (forms: readonly string[], from: number, to: number): string =>
  forms.slice(from, to).join(' ').toLowerCase();

/** False for headlines in title case or capitals, where a capital tells nothing. */
export function isPlain(forms: readonly string[]): boolean {
  let [capital, small] = [0, 0];
  for (const form of forms) {
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    if (form.charAt(0) === form.charAt(0).toLowerCase()) small += 1;
    else capital += 1;
  }
  return small > capital;
}

/** Those of the keys, which are in lower case, that stand somewhere in the text as they are. */
function formsIn(
  sentences: readonly ReadSentence[],
  keys: ReadonlyMap<string, unknown>,
): Set<string> {
  const found = new Set<string>();
  for (const { forms } of sentences) for (const form of forms) if (keys.has(form)) found.add(form);
  return found;
}

/** One type a name: the one with most behind it; a part of a person's name is that person. */
function settle(standings: ReadonlyMap<string, Standing>): Map<string, EntityType> {
  const settled = new Map<string, EntityType>();
  const people = new Set<string>();
  for (const [key, { types }] of standings) {
    const type = [...types].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
    settled.set(key, type);
    const parts = key.split(' ');
    if (type === 'person' && parts.length > 1 && parts.length < 5) people.add(parts.at(-1) ?? '');
  }
  for (const name of people) if (settled.has(name)) settled.set(name, 'person');
  return settled;
}

interface Agreed {
  readonly settled: ReadonlyMap<string, EntityType>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** The words among the names that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Most words of a name. */
  readonly longest: number;
}

function placeNames({ tokens, forms, names }: ReadSentence, agreed: Agreed): PlacedName[] {
  const placed: PlacedName[] = [];
  const place = (from: number, to: number): void => {
    placed.push({ tokens, from, to, type: agreed.settled.get(keyOf(forms, from, to)) ?? 'other' });
  };
  // The first word of a headline or of a line in capitals is not taken for a name from elsewhere.
  let at = isPlain(forms) ? 0 : 1;
  for (const own of [...names, { from: forms.length, to: forms.length }]) {
    while (at < own.from) {
      const to = knownEnd(forms, at, own.from, agreed);
      if (to > at) place(at, to);
      at = Math.max(to, at + 1);
    }
    if (own.to > own.from && isConfirmed(keyOf(forms, own.from, own.to), agreed)) {
      place(own.from, own.to);
    }
    at = own.to;
  }
  return placed;
}

/** Not so a single word that is also written small in this text, and is a name only where capitals tell nothing. */
const isConfirmed = (key: string, agreed: Agreed): boolean =>
  agreed.standings.get(key)?.isFirm === true || key.includes(' ') || !agreed.lower.has(key);

/** Where the longest name known from elsewhere in the text ends that begins here; `at` where none does. */
function knownEnd(forms: readonly string[], at: number, limit: number, agreed: Agreed): number {
  const first = forms[at] ?? '';
  if (first === first.toLowerCase()) return at;
  for (let to = Math.min(limit, at + agreed.longest); to > at; to -= 1) {
    const key = keyOf(forms, at, to);
    if (agreed.standings.get(key)?.isFirm === true && agreed.settled.has(key)) return to;
  }
  return at;
}
