import { groupedBy } from '../measure/grouped.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { type Act, actsOf } from './acts.ts';

/** One happening as several outlets tell it. */
export interface Happening {
  /** What is done, and to whom where that is told: "arrest: 31 people". */
  readonly label: string;
  /** In the order of the articles and of the text. */
  readonly acts: readonly Act[];
}

/**
 * Acts that tell of one happening: one verb, its synonyms or its noun, with a participant or a figure in
 * common. A noun that names no participant joins where the verb has one happening only.
 */
export function happeningsOf(articles: readonly AnnotatedArticle[]): readonly Happening[] {
  return [...groupedBy(actsOf(articles), ({ happening }) => happening)].flatMap(([verb, acts]) => {
    const groups = sharing(acts.filter(({ participants }) => participants.length > 0));
    const open = acts.filter(({ participants }) => participants.length === 0);
    const [only] = groups;
    const whole = only !== undefined && groups.length === 1 ? [[...only, ...open]] : groups;
    return whole.map((group) => ({ label: labelOf(verb, group), acts: group }));
  });
}

/** Groups of acts that are linked by participants in common. */
function sharing(acts: readonly Act[]): readonly (readonly Act[])[] {
  const groups: { keys: Set<string>; acts: Act[] }[] = [];
  for (const act of acts) {
    const near = groups.filter(({ keys }) => act.participants.some((key) => keys.has(key)));
    const [first, ...others] = near;
    if (first === undefined) {
      groups.push({ keys: new Set(act.participants), acts: [act] });
      continue;
    }
    for (const other of others) {
      for (const key of other.keys) first.keys.add(key);
      first.acts.push(...other.acts);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of act.participants) first.keys.add(key);
    first.acts.push(act);
  }
  return groups.map((group) => group.acts);
}

/** The commonest verb with the participant that most of the acts have. */
function labelOf(verb: string, acts: readonly Act[]): string {
  const verbs = acts.filter(({ form }) => form !== 'noun for the deed');
  const lemma = commonest(verbs.map(({ head }) => head.lemma.toLowerCase())) ?? verb;
  const whom = commonest(acts.flatMap((act) => act.whom ?? []));
  return whom === null ? lemma : `${lemma}: ${whom}`;
}

function commonest(words: readonly string[]): string | null {
  const [first] = [...groupedBy(words, (word) => word)].toSorted(
    ([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? null;
}
