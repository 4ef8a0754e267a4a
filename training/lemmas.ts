import { plainForm } from '../src/syntax/features.ts';
import { LONGEST_ENDING, lemmaOf, readLemmaRules } from '../src/syntax/lemma.ts';
import type { Sentence } from './sentence.ts';

type Counts = Map<string, Map<string, number>>;

/** Rules for lemmas, in the lines that readLemmaRules reads: endings, and what they get wrong. */
export function learnLemmas(sentences: readonly Sentence[]): string {
  const lemmas = countLemmas(sentences);
  const endings = endingRules(lemmas);
  const rules = readLemmaRules(endings.join('\n'));
  const irregular = [...lemmas].flatMap(([key, counts]) => {
    const [upos = '', plain = ''] = key.split(' ');
    const lemma = most(counts);
    return !/\d/.test(plain) && lemmaOf(rules, plain, upos) !== lemma ? [`=${key} ${lemma}`] : [];
  });
  return [...endings, ...irregular].toSorted().join('\n');
}

/** Lemmas by "TAG form". */
function countLemmas(sentences: readonly Sentence[]): Counts {
  const lemmas: Counts = new Map();
  for (const { form, lemma, upos } of sentences.flatMap(({ words }) => words)) {
    if (upos === 'PROPN' || /\s|_/.test(lemma + form) || lemma === '') continue;
    count(lemmas, `${upos} ${plainForm(form)}`, lemma);
  }
  return lemmas;
}

/** A rule for each ending whose forms mostly go another way than those of the ending one letter shorter. */
function endingRules(lemmas: Counts): string[] {
  const endings: Counts = new Map();
  for (const [key, counts] of lemmas) {
    const [upos = '', plain = ''] = key.split(' ');
    const edit = editOf(plain, most(counts));
    if (edit === null) continue;
    for (let size = 0; size <= LONGEST_ENDING && size < plain.length; size += 1) {
      count(endings, `${upos} ${plain.slice(plain.length - size)}`, edit);
    }
  }
  return [...endings].flatMap(([key, edits]) => {
    const [upos = '', ending = ''] = key.split(' ');
    const edit = most(edits);
    const shorter = ending === '' ? undefined : endings.get(`${upos} ${ending.slice(1)}`);
    const isEnough = (edits.get(edit) ?? 0) >= (ending === '' ? 1 : 2);
    const isNew = shorter === undefined || most(shorter) !== edit;
    return isEnough && isNew ? [`-${upos} ${ending} ${edit}`] : [];
  });
}

function count(counts: Counts, key: string, item: string): void {
  const items = counts.get(key) ?? new Map<string, number>();
  items.set(item, (items.get(item) ?? 0) + 1);
  counts.set(key, items);
}

/** The commonest, of equals the first in the alphabet. */
const most = (items: ReadonlyMap<string, number>): string =>
  [...items].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** "CUT ADDED": letters to cut from the end and what to put there; null where more than the end differs. */
function editOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same += 1;
  return same === 0 ? null : `${form.length - same} ${lemma.slice(same)}`;
}
