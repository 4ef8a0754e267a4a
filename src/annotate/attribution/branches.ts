import type { Frame } from '../../lexicons/cue-table.ts';
import { dependentsOf, subtreeOf } from '../../text/trees.ts';
import { contentEnd, withoutMarks } from './clauses.ts';
import type { CueMatch } from './cue-matches.ts';
import { isQuoted, type Passage, type Range, type Sentence, tagAt } from './passage.ts';

/** The words of the verb's own subject by the tree of its sentence; null where it has none or there is no tree. */
export function subjectInTree(passage: Passage, verb: number): Range | null {
  const [subject] = dependentsOf(passage.parses, verb, ['nsubj', 'nsubj:pass']);
  if (subject === undefined || isQuoted(passage, subject)) return null;
  const range = branch(passage, subject);
  return range.to <= verb ? range : null;
}

/** What follows the cue as its content by the tree: a clause, an infinitive, or an object that its frames allow. */
export function complementInTree(
  passage: Passage,
  match: CueMatch,
  sentence: Sentence,
): Range | null {
  const { frames } = match.cue;
  if (!mayGovern(passage, match)) return null;
  for (const { relation, needs } of COMPLEMENTS) {
    if (!needs.some((frame) => frames.includes(frame))) continue;
    for (const dependent of dependentsOf(passage.parses, match.to - 1, [relation])) {
      const { from, to } = branch(passage, dependent);
      if (from < match.to || from >= sentence.to) continue;
      if (relation === 'obj') return { from, to: withoutMarks(passage, from, to) };
      return { from, to: contentEnd(passage, from, sentence, 'clause') };
    }
  }
  return null;
}

/** Saves the making of a tree where the next word shows that no complement follows. */
function mayGovern(passage: Passage, { cue, to }: CueMatch): boolean {
  const next = tagAt(passage, to);
  if (next === 'ADP') return cue.frames.includes('quotation');
  return !['', 'PUNCT', 'CCONJ', 'PART'].includes(next);
}

const COMPLEMENTS: readonly { readonly relation: string; readonly needs: readonly Frame[] }[] = [
  { relation: 'ccomp', needs: ['that', 'clause', 'wh', 'quotation'] },
  { relation: 'xcomp', needs: ['infinitive', 'gerund', 'predicate'] },
  { relation: 'obj', needs: ['object', 'predicate'] },
];

/** From the first to the last word below the token, itself included. */
function branch(passage: Passage, at: number): Range {
  const below = subtreeOf(passage.parses, at);
  return { from: below[0] ?? at, to: (below.at(-1) ?? at) + 1 };
}
