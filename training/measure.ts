import { bestTree } from '../src/syntax/tree.ts';
import { encodeBatch, NAME_LABELS, NAME_TYPES } from './data.ts';
import { runBatch, runNames } from './network.ts';
import type { Sentence } from './sentence.ts';
import type { Learned } from './stages.ts';
import type { Value } from './tape.ts';

/** Shares of words with the right tag, head, head and relation, with gold tokens; names' F1 by overlap. */
export function measure(
  { kernel, setting, encoding }: Learned,
  sentences: readonly Sentence[],
): Record<string, number> {
  let [words, tags, heads, labelled] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    kernel.scratch(() => {
      const batch = encodeBatch([sentence], { ...encoding, random: null });
      const tape = { kernel, random: () => 0, learning: false, back: [] };
      const outcome = runBatch(tape, setting, batch);
      const scores = outcome.arcs[0];
      if (scores === undefined) return;
      const found = bestTree(scores);
      const tagged = classes(outcome.tags, setting.sizes.tags);
      const relations = classes(outcome.relations(found), setting.sizes.relations);
      const root = encoding.vocabulary.relations.indexOf('root');
      const plain = (relation: number): string =>
        encoding.vocabulary.relations[relation]?.split(':')[0] ?? '';
      for (let at = 0; at < found.length; at += 1) {
        words += 1;
        if (tagged[at] === batch.tags[at]) tags += 1;
        if (found[at] !== batch.heads[at]) continue;
        heads += 1;
        const relation = found[at] === 0 ? root : (relations[at] ?? 0);
        if (plain(relation) === plain(batch.relations[at] ?? 0)) labelled += 1;
      }
    });
  }
  return { upos: tags / words, uas: heads / words, las: labelled / words };
}

/** F1 of persons, organizations and places by overlap, and the share of those found with the right type. */
export function measureNames(
  { kernel, setting, encoding }: Learned,
  sentences: readonly Sentence[],
): Record<string, number> {
  const names = { right: 0, typed: 0, spurious: 0, missed: 0 };
  for (const sentence of sentences) {
    if (sentence.names === null) continue;
    const gold = sentence.names.map((name) => ({ ...name, kind: NAME_TYPES.indexOf(name.type) }));
    kernel.scratch(() => {
      const batch = encodeBatch([sentence], { ...encoding, random: null });
      const tape = { kernel, random: () => 0, learning: false, back: [] };
      countNames(gold, namesOf(classes(runNames(tape, setting, batch), NAME_LABELS)), names);
    });
  }
  const f1 = (2 * names.right) / (2 * names.right + names.spurious + names.missed || 1);
  return { names: f1, typed: names.typed / (names.right || 1) };
}

/** The class with the highest score in each row. */
function classes({ value }: Value, count: number): number[] {
  return Array.from({ length: value.rows }, (_, row) => {
    const scores = value.values.subarray(row * value.columns, row * value.columns + count);
    return scores.indexOf(scores.reduce((a, b) => Math.max(a, b), -Infinity));
  });
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

function namesOf(labels: readonly number[]): Found[] {
  const found: { from: number; to: number; kind: number }[] = [];
  labels.forEach((label, at) => {
    if (label === 0) return;
    const kind = (label - 1) >> 1;
    const last = found.at(-1);
    if (label % 2 === 0 && last?.to === at) last.to += 1;
    else found.push({ from: at, to: at + 1, kind });
  });
  return found;
}

function countNames(
  gold: readonly Found[],
  found: readonly Found[],
  names: { right: number; typed: number; spurious: number; missed: number },
): void {
  const ours = found.filter(({ kind }) => kind < 3);
  const theirs = gold.filter(({ kind }) => kind < 3);
  const meets = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;
  for (const name of theirs) {
    const match = ours.find((other) => meets(name, other));
    if (match === undefined) names.missed += 1;
    else {
      names.right += 1;
      if (match.kind === name.kind) names.typed += 1;
    }
  }
  names.spurious += ours.filter((name) => !theirs.some((other) => meets(name, other))).length;
}
